using NewsParse.Labelling;
using NewsParse.Metadata;

namespace NewsParse.Tests.Labelling;

/// <summary>What sort of page it is said to be.</summary>
public sealed class KindRulesTests
{
    private static readonly PageMetadata s_article = new() { SchemaTypes = ["NewsArticle"] };

    private static readonly string s_links = string.Concat(Enumerable.Range(1, 9).Select(static i => $"<p><a href=/{i}>How the town of Oakmere got its {i} ferries and what they cost</a></p>"));

    [Theory]
    [InlineData(20, ArticleKind.News)]
    [InlineData(19, ArticleKind.NotAnArticle)]
    public void KindOf_PageOfAFewWords_IsNoArticleWhateverItClaims(int words, ArticleKind kind) => Kind($"<p>{Words(words)}.</p>", s_article).Should().Be(kind);

    [Fact]
    public void KindOf_PageOfLinksAndAFewWords_IsAListing()
    {
        Kind($"<p>{Words(19)}.</p>{s_links}").Should().Be(ArticleKind.Listing);
        Kind($"<p>{Words(19)}.</p>{s_links}", s_article).Should().Be(ArticleKind.NotAnArticle);
        Kind($"<p>{Words(19)}.</p><p><a href=/x>Oakmere</a></p>").Should().Be(ArticleKind.NotAnArticle);
    }

    [Theory]
    [InlineData("https://oakmere.example/", ArticleKind.Listing)]
    [InlineData("https://oakmere.example", ArticleKind.Listing)]
    [InlineData("https://oakmere.example/ferry", ArticleKind.News)]
    [InlineData(null, ArticleKind.News)]
    public void KindOf_FrontPageOfLinksWithATeaser_IsAListing(string? url, ArticleKind kind)
    {
        string html = Decisions.InParagraphs(Decisions.Paragraphs[..2]) + s_links;

        Kind(html, url: url).Should().Be(kind);
        Kind(html, s_article, url).Should().Be(ArticleKind.News);
        Kind(Decisions.InParagraphs(Decisions.Paragraphs), url: url).Should().Be(ArticleKind.News);
    }

    [Theory]
    [InlineData("NewsArticle", ArticleKind.News)]
    [InlineData("LiveBlogPosting", ArticleKind.Live)]
    [InlineData("OpinionNewsArticle", ArticleKind.Opinion)]
    [InlineData("ReviewNewsArticle", ArticleKind.Opinion)]
    [InlineData("Review", ArticleKind.Opinion)]
    [InlineData("WebPage", ArticleKind.News)]
    public void KindOf_Text_IsWhatThePageClaims(string type, ArticleKind kind) =>
        Kind(Decisions.InParagraphs(Decisions.Paragraphs), new PageMetadata { SchemaTypes = ["Organization", type] }).Should().Be(kind);

    [Theory]
    [InlineData("https://oakmere.example/opinion/ferry", ArticleKind.Opinion)]
    [InlineData("https://oakmere.example/2024/05/Meinung/ferry", ArticleKind.Opinion)]
    [InlineData("https://oakmere.example/2024/05/03/opinion/ferry", ArticleKind.News)]
    [InlineData("https://oakmere.example/opinion-on-the-ferry", ArticleKind.News)]
    public void KindOf_SectionOfTheAddress_TellsOpinions(string url, ArticleKind kind) => Kind(Decisions.InParagraphs(Decisions.Paragraphs), s_article, url).Should().Be(kind);

    [Theory]
    [InlineData("Tribuna", ArticleKind.Opinion)]
    [InlineData("Sport", ArticleKind.News)]
    public void KindOf_SectionThePageNames_TellsOpinions(string section, ArticleKind kind)
    {
        FieldCandidate[] candidates = [new(ArticleField.Section, EvidenceSource.JsonLd, "section", "Oakmere", .9), new(ArticleField.Section, EvidenceSource.JsonLd, "section", section, .9)];

        Kind(Decisions.InParagraphs(Decisions.Paragraphs), new PageMetadata { Candidates = candidates }, "https://oakmere.example/ferry").Should().Be(kind);
    }

    [Theory]
    [InlineData("", 0, ArticleKind.NotAnArticle)]
    [InlineData("NewsArticle", 0, ArticleKind.News)]
    [InlineData("BlogPosting", 0, ArticleKind.News)]
    [InlineData("", 2, ArticleKind.News)]
    [InlineData("", 1, ArticleKind.NotAnArticle)]
    public void KindOf_FewLinesAmongForms_AreAnArticleWhereThePageSaysSoOrTheyAreSentences(string type, int sentences, ArticleKind kind)
    {
        string lines = string.Concat(Enumerable.Range(0, 6).Select(i => $"<p>the old pier at Oakmere{(i < sentences ? "." : "")}</p>"));

        Kind(lines, new PageMetadata { SchemaTypes = [type] }).Should().Be(kind);
    }

    [Theory]
    [InlineData(12, ArticleKind.News)]
    [InlineData(11, ArticleKind.NotAnArticle)]
    public void KindOf_ManyLines_AreAnArticle(int lines, ArticleKind kind) => Kind(string.Concat(Enumerable.Repeat("<p>the old pier at Oakmere</p>", lines))).Should().Be(kind);

    [Fact]
    public void KindOf_OneParagraphThatIsMuchOfThePage_IsAnArticle()
    {
        Kind($"<p>{Words(24)}.</p>").Should().Be(ArticleKind.News);
        Kind($"<p>{Words(24)}.</p>{s_links}{s_links}").Should().Be(ArticleKind.NotAnArticle);
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("ferry", count));

    /// <summary>The kind of a page whose body is all that is no link.</summary>
    private static ArticleKind Kind(string html, PageMetadata? metadata = null, string? url = null)
    {
        PageView view = Decisions.View(html);
        return KindRules.KindOf(view, metadata ?? new PageMetadata(), [.. view.Page.Blocks.Select(static block => block.LinkChars == 0)], url is null ? null : new Uri(url));
    }
}
