using NewsParse.Evaluation;

namespace NewsParse.Fuzz.Checks;

/// <summary>How much of the CPU the library took for an input, without what the checks take.</summary>
internal sealed class Effort
{
    /// <summary>Seconds of the calling thread.</summary>
    public double Seconds { get; private set; }

    public T Measure<T>(Func<T> work)
    {
        double started = ThreadClock.Now();
        try
        {
            return work();
        }
        finally
        {
            Seconds += ThreadClock.Now() - started;
        }
    }
}
