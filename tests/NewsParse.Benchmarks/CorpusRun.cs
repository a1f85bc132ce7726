using System.Globalization;
using NewsParse.Evaluation;
using NewsParse.Evaluation.Predicting;

namespace NewsParse.Benchmarks;

/// <summary>
/// The contenders side by side on the pages of a corpus: one thread, page by page and each page by all in turn, so that what
/// the machine does besides falls on all alike. Quote the ratios; the absolute figures are the machine's.
/// </summary>
internal sealed class CorpusRun(Corpus corpus, int stride, TextWriter output)
{
    // Rarely used code is compiled in the first pass too; what a page costs is told by those after it.
    private const int Passes = 3;

    public void Run()
    {
        // A file that several sets share is one page.
        CorpusRow[] rows =
        [
            .. corpus.Rows()
                .Where(static row => row.File is not null && !CorpusFile.IsText(row.File))
                .DistinctBy(static row => row.File)
                .Where((_, number) => number % stride == 0),
        ];
        var totals = Contender.All.ToDictionary(static contender => contender, static _ => default(Effort));
        var failures = Contender.All.ToDictionary(static contender => contender, static _ => 0);
        var best = new Dictionary<Contender, double>[rows.Length];
        long bytes = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                Dictionary<Contender, Effort> page = Measure(rows[i], failures, out int size);
                if (pass == 0)
                {
                    bytes += size;
                    best[i] = Contender.All.ToDictionary(static contender => contender, static _ => double.MaxValue);
                    continue;
                }

                foreach ((Contender contender, Effort effort) in page)
                {
                    totals[contender] += effort / (Passes - 1);
                    // A collection that falls into a small page says nothing of the page.
                    best[i][contender] = Math.Min(best[i][contender], effort.Seconds);
                }
            }
        }

        foreach (Contender contender in Contender.All)
        {
            failures[contender] /= Passes;
        }

        (double Ratio, string Id) slowest = best.Zip(rows, static (times, row) => (times[Contender.NewsParse] / times[Contender.BareParse], row.Id)).Max();

        Print(rows.Length, bytes, totals, failures, slowest);
    }

    private Dictionary<Contender, Effort> Measure(CorpusRow row, Dictionary<Contender, int> failures, out int size)
    {
        byte[] page = CorpusFile.Read(corpus.Folder, row.File!);
        Uri? url = Predictor.Address(row.Url);
        size = page.Length;
        var efforts = new Dictionary<Contender, Effort>();
        foreach (Contender contender in Contender.All)
        {
            efforts[contender] = Effort.Of(() =>
            {
                try
                {
                    failures[contender] += contender.Run(page, url) < 0 ? 1 : 0;
                }
                // SmartReader throws on some addresses; the work up to there counts.
                catch (Exception error) when (error is not OutOfMemoryException)
                {
                    failures[contender]++;
                }
            });
        }

        return efforts;
    }

    private void Print(
        int pages, long bytes, Dictionary<Contender, Effort> totals, Dictionary<Contender, int> failures, (double Ratio, string Id) slowest)
    {
        output.WriteLine($"{pages} pages, {bytes / 1048576.0:F1} MiB, one thread, {(ThreadClock.IsCpuTime ? "CPU time of the thread" : "elapsed time")}");
        output.WriteLine($"{"",-14}{"pages/s",10}{"MiB/s",10}{"time x bare",13}{"speed x SmartReader",21}{"KiB/page",11}{"alloc x bare",14}{"failed",8}");
        Effort bare = totals[Contender.BareParse];
        Effort reader = totals[Contender.SmartReader];
        foreach ((Contender contender, Effort total) in totals)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contender.Name,-14}{pages / total.Seconds,10:F1}{bytes / 1048576.0 / total.Seconds,10:F1}{total.Seconds / bare.Seconds,13:F2}"
                + $"{reader.Seconds / total.Seconds,21:F2}{total.Bytes / 1024.0 / pages,11:F0}{(double)total.Bytes / bare.Bytes,14:F2}{failures[contender],8}"));
        }

        output.WriteLine($"{Contender.SmartReaderOnParse.Name} is handed the bare parse; SmartReader parses by itself, as it does for most who use it");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest page: {slowest.Ratio:F1} times its bare parse ({slowest.Id})"));
    }
}
