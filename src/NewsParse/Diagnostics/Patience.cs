using System.Runtime.ExceptionServices;

namespace NewsParse.Diagnostics;

/// <summary>Waits for work that can't be asked to stop, and leaves it to itself where the parse ends first.</summary>
internal static class Patience
{
    /// <summary>Such work goes down the page call by call, as deep as the page is.</summary>
    private const int StackBytes = 16 << 20;

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(10);

    /// <summary>Gives what the work gives, or throws what it throws.</summary>
    /// <exception cref="ParseAbortedException">The parse was cancelled or has used up its time; the work goes on, and what comes of it is dropped.</exception>
    public static T Await<T>(Func<T> work, string threadName, ParseSession session)
    {
        if (OperatingSystem.IsBrowser())
        {
            // There are no other threads.
            return work();
        }

        T result = default!;
        ExceptionDispatchInfo? fault = null;
        // A thread of its own, as the pool's may all be waiting here.
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception error)
                {
                    fault = ExceptionDispatchInfo.Capture(error);
                }
            },
            StackBytes)
        {
            IsBackground = true,
            Name = threadName,
        };
        thread.Start();
        while (!thread.Join(s_look))
        {
            session.Checkpoint();
        }

        session.Checkpoint();
        fault?.Throw();
        return result;
    }
}
