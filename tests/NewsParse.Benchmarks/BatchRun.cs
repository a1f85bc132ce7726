using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using NewsParse.Evaluation;

namespace NewsParse.Benchmarks;

/// <summary>The pages of a corpus in batches: how much faster several cores are than one, and what memory a long run takes.</summary>
internal sealed class BatchRun(Corpus corpus, int stride, int pages, TextWriter output)
{
    // In turn, and the best of each counts: what disturbs a run only ever makes it longer.
    private const int Rounds = 5;
    private const int Samples = 10;

    public async Task RunAsync()
    {
        ArticleSource[] sources = CorpusPages.Load(corpus, stride);
        output.WriteLine($"{sources.Length} pages, {Environment.ProcessorCount} cores, {(GCSettings.IsServerGC ? "server" : "workstation")} collector");
        await CompareAsync(sources);
        await SampleAsync(sources);
    }

    private async Task CompareAsync(ArticleSource[] sources)
    {
        (string Name, Func<Task> Run)[] ways =
        [
            ("one thread", () => Task.Run(() => Array.ForEach(sources, static source => _ = ArticleParser.Default.TryParse(source, out _, out _)))),
            ("in order", () => CountAsync(sources, new BatchOptions())),
            ("in any order", () => CountAsync(sources, new BatchOptions { KeepOrder = false })),
        ];
        double[] best = [.. ways.Select(static _ => double.MaxValue)];
        for (int round = 0; round <= Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long started = Stopwatch.GetTimestamp();
                await ways[way].Run();
                // The first round compiles.
                best[way] = round == 0 ? best[way] : Math.Min(best[way], Stopwatch.GetElapsedTime(started).TotalSeconds);
            }
        }

        output.WriteLine($"{"",-14}{"pages/s",10}{"speed x one thread",20}{"million pages/day",19}");
        for (int way = 0; way < ways.Length; way++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ways[way].Name,-14}{sources.Length / best[way],10:F1}{best[0] / best[way],20:F2}{sources.Length / best[way] * 86_400 / 1e6,19:F1}"));
        }
    }

    private async Task SampleAsync(ArticleSource[] sources)
    {
        int next = 0;
        using var process = Process.GetCurrentProcess();
        long atRest = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"pages",8}{"heap MiB",11}{"live MiB",11}{"working set MiB",17}   (the pages themselves are in it: {atRest / 1048576.0:F0} MiB at rest)"));
        await foreach (ParseResult _ in ArticleParser.Default.ParseManyAsync(Enumerable.Range(0, pages).Select(number => sources[number % sources.Length])))
        {
            if (++next % (pages / Samples) == 0)
            {
                process.Refresh();
                long heap = GC.GetTotalMemory(forceFullCollection: false);
                long workingSet = process.WorkingSet64;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{next,8}{heap / 1048576.0,11:F0}{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0,11:F0}{workingSet / 1048576.0,17:F0}"));
            }
        }
    }

    private static async Task CountAsync(ArticleSource[] sources, BatchOptions options)
    {
        int count = 0;
        await foreach (ParseResult _ in ArticleParser.Default.ParseManyAsync(sources, options))
        {
            count++;
        }

        if (count != sources.Length)
        {
            throw new InvalidOperationException($"{count} results of {sources.Length} pages.");
        }
    }
}
