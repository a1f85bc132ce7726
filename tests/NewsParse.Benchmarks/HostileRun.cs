using System.Diagnostics;
using System.Globalization;
using NewsParse.Evaluation;
using NewsParse.Tests.Hostile;

namespace NewsParse.Benchmarks;

/// <summary>What pages that were made to hurt cost, and how long a parse of them, or of a corpus page, can be deaf to its cancellation.</summary>
internal static class HostileRun
{
    private const double MiB = 1 << 20;

    public static void Run(Corpus? corpus, TextWriter output)
    {
        output.WriteLine($"{"page",-66}{"seconds",9}{"MiB",7}{"deaf ms",9}  ends as");
        double seconds = 0, memory = 0, deaf = 0;
        foreach (HostilePage page in HostilePages.All)
        {
            Cost cost = Measure(page.Make());
            (seconds, memory, deaf) = (Math.Max(seconds, cost.Seconds), Math.Max(memory, cost.Memory), Math.Max(deaf, cost.Deaf));
            string end = cost.Code?.ToString() ?? "document";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{page.Name,-66}{cost.Seconds,9:F2}{cost.Memory,7:F0}{cost.Deaf,9:F0}  {end}{(cost.Code == page.Failure ? "" : " (should not)")}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"the most of {HostilePages.All.Count} pages",-66}{seconds,9:F2}{memory,7:F0}{deaf,9:F0}"));
        if (corpus is not null)
        {
            ArticleSource[] sources = CorpusPages.Load(corpus, withTexts: true);
            Cost[] costs = [.. sources.Select(Measure)];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{$"the most of {costs.Length} pages of the corpus",-66}{costs.Max(static cost => cost.Seconds),9:F2}{costs.Max(static cost => cost.Memory),7:F0}{costs.Max(static cost => cost.Deaf),9:F0}"));
        }
    }

    private static Cost Measure(ArticleSource source)
    {
        // The compiler's time is no page's own.
        _ = ArticleParser.Default.TryParse(source, out _, out _);
        var clock = new StepClock();
        ArticleParser parser = ArticleParser.CreateBuilder().WithTimeProvider(clock).Build();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        _ = parser.TryParse(source, out _, out ParseFailure? failure);
        clock.GetTimestamp();
        return new Cost(
            Stopwatch.GetElapsedTime(started).TotalSeconds,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / MiB,
            clock.Longest.TotalMilliseconds,
            failure?.Code);
    }

    /// <param name="Seconds">How long the parse took.</param>
    /// <param name="Memory">All that it asked for, in MiB, which is more than it ever held.</param>
    /// <param name="Deaf">The longest time between two looks at the cancellation, in milliseconds of its thread.</param>
    /// <param name="Code">How it failed.</param>
    private readonly record struct Cost(double Seconds, double Memory, double Deaf, ParseFailureCode? Code);
}
