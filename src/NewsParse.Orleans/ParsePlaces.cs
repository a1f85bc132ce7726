using System.Collections.Concurrent;

namespace NewsParse.Orleans;

/// <summary>
/// The cores of a silo, one for each parse at a time: the grains of all keys share them. Each is a thread of its own: on the pool, as many pages as cores would leave no
/// thread for the silo's messages and timers, and it would pass for dead.
/// </summary>
internal sealed class ParsePlaces : IDisposable
{
    private readonly BlockingCollection<Action> _waiting = [];

    public ParsePlaces()
    {
        for (int i = 0; i < Environment.ProcessorCount; i++)
        {
            new Thread(Work) { IsBackground = true, Name = $"NewsParse {i}" }.Start();
        }
    }

    /// <summary>Parses when it is its turn.</summary>
    /// <param name="parse">Parses.</param>
    /// <param name="cancellationToken">Ends the wait, and the call at once where it is being parsed already.</param>
    /// <exception cref="ObjectDisposedException">The silo has gone down.</exception>
    public Task<T> RunAsync<T>(Func<T> parse, CancellationToken cancellationToken)
    {
        var parsed = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            _waiting.Add(
                () =>
                {
                    if (cancellationToken.IsCancellationRequested)
                    {
                        parsed.TrySetCanceled(cancellationToken);
                        return;
                    }

                    try
                    {
                        parsed.SetResult(parse());
                    }
                    // It is the caller's; here it would end the process.
                    catch (Exception error)
                    {
                        parsed.SetException(error);
                    }
                },
                CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(ParsePlaces));
        }

        return parsed.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Lets the threads end when they have parsed what waits. The collection is theirs still, so it is left to the collector.</summary>
    public void Dispose() => _waiting.CompleteAdding();

    private void Work()
    {
        foreach (Action parse in _waiting.GetConsumingEnumerable())
        {
            parse();
        }
    }
}
