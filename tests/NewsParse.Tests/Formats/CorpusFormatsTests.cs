using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParse.Evaluation;
using YamlDotNet.RepresentationModel;

namespace NewsParse.Tests.Formats;

public sealed class CorpusFormatsTests(ITestOutputHelper output)
{
    private const string AllVariable = "NEWSPARSE_ALL";

    /// <summary>A page in twenty of each set keeps a plain test run short; with NEWSPARSE_ALL=1 every page is written in every format.</summary>
    [Fact]
    public void Formats_EveryTwentiethPageOfCorpusOrAll_AreReadBackByOthers()
    {
        Corpus corpus = Shared.RequireCorpus();
        int stride = Environment.GetEnvironmentVariable(AllVariable) == "1" ? 1 : 20;
        CorpusRow[] rows = [.. corpus.Rows().Where((_, number) => number % stride == 0)];
        var breaches = new ConcurrentBag<string>();
        int written = 0;

        Parallel.ForEach(rows, row =>
        {
            if (ArticleParser.Default.TryParse(Source(corpus, row), out ArticleDocument? document, out _))
            {
                Interlocked.Increment(ref written);
                foreach (string breach in BreachesOf(document))
                {
                    breaches.Add($"{row.Id}: {breach}");
                }
            }
        });

        output.WriteLine($"{written} documents; {AllVariable}=1 writes all of them.");
        breaches.Should().BeEmpty();
        written.Should().BePositive();
    }

    [Fact]
    public void Formats_Seeds_AreReadBackByOthers()
    {
        string folder = Path.Combine(Shared.Folder, "seeds");
        Assert.SkipUnless(Directory.Exists(folder), "The seeds are not beside the repository (../shared/seeds).");
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is ".txt" or ".html")];

        var breaches = new List<string>();
        foreach (string file in files)
        {
            byte[] bytes = File.ReadAllBytes(file);
            ArticleSource source = Path.GetExtension(file) == ".txt" ? ArticleSource.FromText(bytes) : ArticleSource.FromHtml(bytes);
            if (ArticleParser.Default.TryParse(source, out ArticleDocument? document, out _))
            {
                breaches.AddRange(BreachesOf(document).Select(breach => $"{Path.GetFileName(file)}: {breach}"));
            }
        }

        output.WriteLine($"{files.Length} files.");
        breaches.Should().BeEmpty();
        files.Should().NotBeEmpty();
    }

    private static IEnumerable<string> BreachesOf(ArticleDocument document)
    {
        string json = document.ToJson();
        if (!ArticleSchema.Accepts(json))
        {
            yield return "JSON breaks its schema.";
        }

        if (ArticleDocument.FromJson(json).ToJson() != json)
        {
            yield return "JSON does not read back.";
        }

        foreach (string breach in NinjsRules.BreachesOf(document.ToNinjs()).Concat(JsonLdReading.BreachesOf(document.ToJsonLd())).Concat(HtmlReading.BreachesOf(document.ToHtml())))
        {
            yield return breach;
        }

        string markdown = document.ToMarkdown();
        if (!MarkdownReading.BlocksOf(markdown).SequenceEqual(MarkdownExpected.BlocksOf(document)))
        {
            yield return "Markdown reads back as other blocks.";
        }

        var yaml = new YamlStream();
        yaml.Load(new StringReader(MarkdownReading.YamlOf(markdown)!));
        if (document.Title is { } title && ((YamlMappingNode)yaml.Documents[0].RootNode).Children["title"].ToString() != title)
        {
            yield return "YAML has another title.";
        }

        IHtmlDocument page = new HtmlParser().ParseDocument(document.ToXRay());
        int[] positions = [.. XRayTests.PositionsOf(page)];
        if (!positions.Order().SequenceEqual(Enumerable.Range(0, document.BlockCount)) || page.Scripts.Length != 1)
        {
            yield return $"The X-ray has {positions.Length} of {document.BlockCount} blocks.";
        }

        string seen = HtmlExpected.Squeeze(HtmlReading.TextOf(HtmlReading.ArticleOf(document.ToHtml())));
        string names = string.Join(", ", document.Byline.Authors.Select(static author => author.Name));
        if (seen != HtmlExpected.Squeeze(string.Concat(HtmlExpected.TextsOf(names.Length > 0 ? document with { Byline = new Byline { Text = names } } : document))))
        {
            yield return "HTML reads back as other text.";
        }
    }

    private static ArticleSource Source(Corpus corpus, CorpusRow row)
    {
        if (row.File is null)
        {
            return ArticleSource.FromText(row.Text!);
        }

        byte[] content = CorpusFile.Read(corpus.Folder, row.File);
        return CorpusFile.IsText(row.File) ? ArticleSource.FromText(content) : ArticleSource.FromHtml(content, url: row.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address : null);
    }
}
