namespace NewsParse.Tests.Docs;

public sealed class FormatSamples
{
    private static readonly ArticleDocument s_article = ArticleParser.Default.Parse(
        ArticleSource.FromHtml(File.ReadAllText(Path.Combine(Shared.Repository, "docs", "examples", "pages", "alder-bridge.html"))));

    [Fact]
    public void Formats_AsTheDocumentShows_AreWritten()
    {
        ArticleDocument article = s_article;

        // sample: formats
        string markdown = article.ToMarkdown();
        string html = article.ToHtml();
        string jsonLd = article.ToJsonLd();
        string ninjs = article.ToNinjs();
        string xray = article.ToXRay();
        // end

        markdown.Should().StartWith("---\n").And.Contain("# Old bridge over the Alder reopens two years late\n");
        html.Should().Contain("<h1>Old bridge over the Alder reopens two years late</h1>");
        jsonLd.Should().Contain("\"@type\":\"NewsArticle\"");
        ninjs.Should().Contain("\"name\":\"ninjs\"");
        xray.Should().Contain("label.class-newsletter");
    }

    [Fact]
    public void Markdown_AsTheDocumentShows_IsTheBodyAlone()
    {
        ArticleDocument article = s_article;

        // sample: markdown
        var bare = new MarkdownOptions { HasFrontMatter = false, HasTitle = false };
        string body = article.ToMarkdown(bare);
        // end

        body.Should().NotBeEmpty().And.NotContain("---").And.NotContain("reopens two years late");
    }
}
