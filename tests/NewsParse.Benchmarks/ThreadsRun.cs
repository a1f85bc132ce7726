using System.Security.Cryptography;
using System.Text;
using NewsParse.Evaluation;

namespace NewsParse.Benchmarks;

/// <summary>All pages of a corpus by one parser, first on one thread and then on many at a time: whether any document differs.</summary>
internal static class ThreadsRun
{
    /// <returns>How many documents differ.</returns>
    public static int Run(Corpus corpus, int threads, TextWriter output)
    {
        ArticleSource[] sources = CorpusPages.Load(corpus, withTexts: true);
        string[] alone = [.. sources.Select(Fingerprint)];
        var differ = new bool[sources.Length];
        var workers = new Thread[threads];
        for (int number = 0; number < threads; number++)
        {
            // Each begins elsewhere, so that as many pages as there are threads are parsed side by side, and each page by all of them.
            int first = number * sources.Length / threads;
            workers[number] = new Thread(() =>
            {
                for (int i = 0; i < sources.Length; i++)
                {
                    int at = (first + i) % sources.Length;
                    if (Fingerprint(sources[at]) != alone[at])
                    {
                        differ[at] = true;
                    }
                }
            });
        }

        Array.ForEach(workers, static worker => worker.Start());
        Array.ForEach(workers, static worker => worker.Join());
        int differing = differ.Count(static different => different);
        output.WriteLine($"{sources.Length} pages, each parsed by {threads} threads at a time: {differing} differ from those of one thread");
        return differing;
    }

    private static string Fingerprint(ArticleSource source) => ArticleParser.Default.TryParse(source, out ArticleDocument? document, out ParseFailure? failure)
        ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(document.ToJson())))
        : failure.ToString();
}
