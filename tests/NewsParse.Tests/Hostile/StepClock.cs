using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsParse.Tests.Hostile;

/// <summary>
/// A clock that notes the longest time between two looks at it, which is how long a parse can be deaf to its cancellation. Where the system tells,
/// it is the time of the thread, so that what else the machine does is not counted; nor are the pauses of the collector, which are every thread's.
/// </summary>
internal sealed partial class StepClock : TimeProvider
{
    private const int ThreadClock = 3;

    private TimeSpan _last = Now;
    private TimeSpan _paused = GC.GetTotalPauseDuration();

    public TimeSpan Longest { get; private set; }

    public override long GetTimestamp()
    {
        TimeSpan paused = GC.GetTotalPauseDuration();
        TimeSpan step = Now - _last - (paused - _paused);
        Longest = step > Longest ? step : Longest;
        (_last, _paused) = (Now, paused);
        return base.GetTimestamp();
    }

    /// <summary>Gets the time that this thread has worked.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            {
                return Stopwatch.GetElapsedTime(0);
            }

            _ = GetTime(ThreadClock, out Time time);
            return TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick));
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
