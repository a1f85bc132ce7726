using System.Diagnostics;
using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Running;

/// <summary>Makes and checks one input after the other, and lets others see at which it is.</summary>
internal sealed class Worker(InputMaker maker, Func<FuzzInput, Effort, Breach?> check, FailureLog failures)
{
    private long _started;

    /// <summary>The input in work; -1 where there is none.</summary>
    public long Index { get; private set; } = -1;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(Volatile.Read(ref _started));

    /// <summary>How many inputs each target was given.</summary>
    public long[] Counts { get; } = new long[Enum.GetValues<FuzzTarget>().Length];

    public double SlowestSeconds { get; private set; }

    public long SlowestIndex { get; private set; } = -1;

    /// <param name="next">Gives the number of the next input, or -1.</param>
    public void Run(Func<long> next)
    {
        for (long index = next(); index >= 0; index = next())
        {
            Volatile.Write(ref _started, Stopwatch.GetTimestamp());
            Index = index;
            FuzzInput input = maker.Make(index);
            var effort = new Effort();
            Breach? breach = check(input, effort);
            Index = -1;
            Counts[(int)input.Target]++;
            if (effort.Seconds > SlowestSeconds)
            {
                (SlowestSeconds, SlowestIndex) = (effort.Seconds, index);
            }

            if (breach is not null)
            {
                failures.Add(index, input, breach);
            }
        }
    }
}
