using System.Collections.Concurrent;
using NewsParse.Evaluation;

namespace NewsParse.Tests.Properties;

public sealed class CorpusConservationTests(ITestOutputHelper output)
{
    private const string AllVariable = "NEWSPARSE_ALL";

    /// <summary>A page in five of each set keeps a plain test run short; with NEWSPARSE_ALL=1 every page is parsed.</summary>
    [Fact]
    public void Parse_EveryFifthPageOfCorpusOrAll_KeepsEveryBlockOnce()
    {
        Corpus corpus = Shared.RequireCorpus();
        int stride = Environment.GetEnvironmentVariable(AllVariable) == "1" ? 1 : 5;
        CorpusRow[] rows = [.. corpus.Rows().Where(static row => row.Set != "noise").Where((_, number) => number % stride == 0)];
        var breaches = new ConcurrentBag<string>();

        Parallel.ForEach(rows, row =>
        {
            if (Conservation.Breach(Source(corpus, row)) is { } breach)
            {
                breaches.Add($"{row.Id}: {breach}");
            }
        });

        output.WriteLine($"{rows.Length} pages; {AllVariable}=1 parses all of them.");
        breaches.Should().BeEmpty();
        rows.Should().NotBeEmpty();
    }

    private static ArticleSource Source(Corpus corpus, CorpusRow row)
    {
        if (row.File is null)
        {
            return ArticleSource.FromText(row.Text!);
        }

        byte[] content = CorpusFile.Read(corpus.Folder, row.File);
        return CorpusFile.IsText(row.File) ? ArticleSource.FromText(content) : ArticleSource.FromHtml(content);
    }
}
