using System.Globalization;
using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Running;

/// <summary>Names the inputs that do not come back, and gives the run up where one never does.</summary>
internal sealed class Watchdog(Worker[] workers, InputMaker maker, FailureLog failures, TextWriter output)
{
    private readonly HashSet<long> _named = [];

    // Of the clock on the wall, as a thread that waits for ever takes no CPU.
    public required TimeSpan Late { get; init; }

    public required TimeSpan Lost { get; init; }

    /// <returns>Whether a worker is lost.</returns>
    public bool Look()
    {
        foreach (Worker worker in workers)
        {
            long index = worker.Index;
            if (index < 0 || worker.Elapsed < Late)
            {
                continue;
            }

            if (_named.Add(index))
            {
                failures.Add(index, maker.Make(index), new Breach(InputCheck.Slow, string.Create(CultureInfo.InvariantCulture, $"It has not come back after {Late.TotalSeconds:0.#} seconds.")));
            }

            if (worker.Elapsed > Lost)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Given up: input {index} does not come back. Go on with --from {index + 1}."));
                return true;
            }
        }

        return false;
    }
}
