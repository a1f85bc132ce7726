using System.Diagnostics;
using System.Globalization;
using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Running;

/// <summary>Checks a stretch of inputs on several threads. Who checks which changes nothing.</summary>
internal sealed class FuzzRun(InputMaker maker, Func<FuzzInput, Effort, Breach?> check, FailureLog failures, TextWriter output)
{
    // So that what recurses over a page's depth fails here as it would on a thread of a pool.
    private const int StackBytes = 1_500_000;

    private static readonly TimeSpan s_report = TimeSpan.FromSeconds(60);

    /// <summary>After which time by the clock on the wall an input is named that has not come back.</summary>
    public TimeSpan Late { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>After which the run is given up for it.</summary>
    public TimeSpan Lost { get; init; } = TimeSpan.FromMinutes(3);

    /// <returns>Whether every input passed.</returns>
    public bool Run(long from, long count, int workerCount)
    {
        long started = Stopwatch.GetTimestamp();
        long next = from - 1;
        long Next() => Interlocked.Increment(ref next) is var index && index < from + count ? index : -1;
        Worker[] workers = [.. Enumerable.Range(0, (int)Math.Min(workerCount, count)).Select(_ => new Worker(maker, check, failures))];
        Thread[] threads = [.. workers.Select(worker => new Thread(() => worker.Run(Next), StackBytes) { IsBackground = true })];
        var watchdog = new Watchdog(workers, maker, failures, output) { Late = Late, Lost = Lost };
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        TimeSpan reported = TimeSpan.Zero;
        while (Array.Exists(threads, static thread => thread.IsAlive))
        {
            Array.Find(threads, static thread => thread.IsAlive)?.Join(TimeSpan.FromMilliseconds(200));
            if (watchdog.Look())
            {
                break;
            }

            TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
            if (elapsed - reported > s_report)
            {
                reported = elapsed;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Math.Min(next + 1 - from, count):N0} inputs, {failures.Count} failures, {elapsed.TotalSeconds:N0} s"));
                output.Flush();
            }
        }

        WriteEnd(workers, Stopwatch.GetElapsedTime(started).TotalSeconds);
        return failures.Count == 0;
    }

    private void WriteEnd(Worker[] workers, double seconds)
    {
        foreach (string kind in failures.Kinds())
        {
            output.WriteLine(kind);
        }

        string targets = string.Join(", ", Enum.GetValues<FuzzTarget>().Select(target => (target, Count: workers.Sum(worker => worker.Counts[(int)target])))
            .Where(static one => one.Count > 0).Select(static one => string.Create(CultureInfo.InvariantCulture, $"{FuzzTargets.NameOf(one.target)} {one.Count}")));
        long total = workers.Sum(static worker => worker.Counts.Sum());
        Worker slowest = workers.MaxBy(static worker => worker.SlowestSeconds)!;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{total} inputs ({targets}), {failures.Count} failures, slowest {slowest.SlowestSeconds:0.000} s of CPU (input {slowest.SlowestIndex}), {total / seconds:0} inputs/s"));
        output.Flush();
    }
}
