using System.Globalization;
using NewsParse.Evaluation;

namespace NewsParse.Benchmarks;

/// <summary>A long run of one parse after the other, to see whether anything is kept.</summary>
internal static class SoakRun
{
    private const double MiB = 1 << 20;
    private const int Samples = 10;

    public static void Run(Corpus corpus, int parses, TextWriter output)
    {
        ArticleSource[] sources = CorpusPages.Load(corpus, withTexts: true);
        long atRest = GC.GetTotalMemory(forceFullCollection: true);
        // What is read or lent once is so with the first pages.
        Parse(sources, sources.Length);
        double first = 0, most = 0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sources.Length} pages and texts, which hold {atRest / MiB:F0} MiB themselves"));
        output.WriteLine($"{"parses",8}{"live MiB",11}{"change",9}");
        for (int sample = 1; sample <= Samples; sample++)
        {
            Parse(sources, parses / Samples);
            double live = (GC.GetTotalMemory(forceFullCollection: true) - atRest) / MiB;
            first = sample == 1 ? live : first;
            double change = (live / first) - 1;
            most = Math.Max(most, Math.Abs(change));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sample * (parses / Samples),8}{live,11:F2}{change,9:P1}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at most {most:P1} from the first"));
    }

    private static void Parse(ArticleSource[] sources, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _ = ArticleParser.Default.TryParse(sources[i % sources.Length], out _, out _);
        }
    }
}
