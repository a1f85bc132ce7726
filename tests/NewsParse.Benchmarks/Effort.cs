using NewsParse.Evaluation;

namespace NewsParse.Benchmarks;

/// <summary>What a piece of work took.</summary>
/// <param name="Seconds">CPU seconds of the thread.</param>
/// <param name="Bytes">Bytes allocated on the managed heap.</param>
internal readonly record struct Effort(double Seconds, long Bytes)
{
    public static Effort operator +(Effort left, Effort right) => new(left.Seconds + right.Seconds, left.Bytes + right.Bytes);

    public static Effort operator /(Effort effort, int times) => new(effort.Seconds / times, effort.Bytes / times);

    /// <summary>Measures the work on the calling thread.</summary>
    public static Effort Of(Action work)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double started = ThreadClock.Now();
        work();
        return new Effort(ThreadClock.Now() - started, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
