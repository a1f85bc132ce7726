using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsParse.Evaluation;

/// <summary>
/// The CPU time the calling thread has used, which other threads on the machine don't disturb. Where the system has no
/// such clock we read (all but Linux), the time that passed.
/// </summary>
internal static partial class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID in Linux's time.h.
    private const int ThreadCpuTime = 3;

    public static bool IsCpuTime { get; } = OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetTime(ThreadCpuTime, out _) == 0;

    /// <summary>Seconds since some fixed point; only differences on one thread mean something.</summary>
    public static double Now()
    {
        if (!IsCpuTime)
        {
            return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        }

        _ = GetTime(ThreadCpuTime, out TimeSpec time);
        return time.Seconds + (time.Nanoseconds / 1e9);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
