using System.Collections.Immutable;
using AngleSharp.Dom;
using CsCheck;

namespace NewsParse.Tests.Formats;

public sealed class HtmlTests
{
    private const int Iterations = 2_000;

    [Fact]
    public void ToHtml_AnyDocument_HoldsNothingButWhatTheWriterMakes() =>
        DocumentGen.Document.Sample(static document => HtmlReading.BreachesOf(document.ToHtml()).Should().BeEmpty(), iter: Iterations);

    [Fact]
    public void ToHtml_AnyDocument_ReadsBackAsTheSameTexts() => DocumentGen.Document.Sample(
        static document =>
        {
            string text = HtmlReading.TextOf(HtmlReading.ArticleOf(document.ToHtml()));

            // Names stand with commas between them.
            string seen = HtmlExpected.Squeeze(text);
            string expected = HtmlExpected.Squeeze(string.Concat(HtmlExpected.TextsOf(document with { Byline = new Byline { Text = string.Join(", ", Names(document)) } })));
            seen.Should().Be(expected);
        },
        iter: Iterations);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</p></article><img src=x onerror=alert(1)>")]
    [InlineData("\"'><b>&amp;")]
    [InlineData("a\nb  c\rd\n\ne")]
    public void ToHtml_Paragraph_IsTheSameText(string text)
    {
        IElement article = Article(new Paragraph { Text = text });

        HtmlReading.TextOf(article.QuerySelector("article > p")!).Should().Be(text);
    }

    [Fact]
    public void ToHtml_Code_KeepsItsSpace() => HtmlReading.TextOf(Article(new Code { Text = "\n a\n  b\n" }).QuerySelector("pre > code")!).Should().Be("\n a\n  b\n");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("/relative")]
    public void ToHtml_AddressOfAnotherScheme_IsLeftOut(string address)
    {
        var url = new Uri(address, UriKind.RelativeOrAbsolute);
        var document = new ArticleDocument
        {
            Byline = new Byline { Authors = [new Author { Name = "Ann Lee", Url = url }] },
            Body = [new Figure { Url = url, Caption = "c" }, new Embed { Url = url, Text = "t" }],
        };

        string html = document.ToHtml();

        HtmlReading.ArticleOf(html).QuerySelectorAll("[href], [src]").Should().BeEmpty();
        html.Should().Contain("Ann Lee").And.NotContain("alert").And.NotContain("passwd").And.NotContain("relative");
    }

    [Fact]
    public void ToHtml_MailAddress_IsALinkButNoImage()
    {
        var url = new Uri("mailto:ann@herald.example");

        IElement article = HtmlReading.ArticleOf(new ArticleDocument { Byline = new Byline { Authors = [new Author { Name = "Ann Lee", Url = url }] }, Body = [new Figure { Url = url }] }.ToHtml());

        article.QuerySelector("a[rel=author]")!.GetAttribute("href").Should().Be("mailto:ann@herald.example");
        article.QuerySelectorAll("img").Should().BeEmpty();
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("fa", "rtl")]
    [InlineData("ur-PK", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ks-Deva", "ltr")]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("en-GB", "ltr")]
    [InlineData("zh-Hant-TW", "ltr")]
    [InlineData("de-1996", "ltr")]
    [InlineData("prs", "rtl")]
    [InlineData("x-private", "ltr")]
    [InlineData(null, "auto")]
    public void ToHtml_Language_SaysTheDirection(string? language, string direction)
    {
        IElement article = HtmlReading.ArticleOf(new ArticleDocument { Language = language }.ToHtml());

        article.GetAttribute("dir").Should().Be(direction);
        article.GetAttribute("lang").Should().Be(language);
    }

    [Theory]
    [InlineData("ar_EG", "ar-EG", "rtl")]
    [InlineData("az_Arab_IR", "az-Arab-IR", "rtl")]
    [InlineData("ara", "ar", "rtl")]
    [InlineData("heb", "he", "rtl")]
    [InlineData("urd_PK", "ur-PK", "rtl")]
    [InlineData("deu", "de", "ltr")]
    [InlineData("English", null, "auto")]
    [InlineData("en-", null, "auto")]
    [InlineData("en US", null, "auto")]
    [InlineData("中文", null, "auto")]
    [InlineData(" ", null, "auto")]
    [InlineData("\"><b>", null, "auto")]
    public void Formats_LanguageThatIsNoTag_IsMadeOneOrLeftOut(string language, string? tag, string direction)
    {
        var document = new ArticleDocument { Language = language, Body = [new Paragraph { Text = "One.", Language = language }] };
        IElement article = HtmlReading.ArticleOf(document.ToHtml());

        (article.GetAttribute("lang"), article.GetAttribute("dir"), article.QuerySelector("p")!.GetAttribute("lang")).Should().Be((tag, direction, tag));
        foreach ((string written, string sign) in new[] { (document.ToJsonLd(), "\"inLanguage\":"), (document.ToNinjs(), "\"language\":"), (document.ToMarkdown(), "language: ") })
        {
            written.Contains($"{sign}\"{tag}\"").Should().Be(tag is not null);
            written.Contains(sign).Should().Be(tag is not null);
        }
    }

    [Fact]
    public void ToHtml_BlankValues_AreNoElements()
    {
        var document = new ArticleDocument
        {
            Title = " ",
            Byline = new Byline { Text = "", Authors = [new Author { Name = " ", Url = new Uri("https://a.example/") }] },
            Body =
            [
                new Heading { Text = "" }, new Paragraph { Text = "\n" }, new Quote { Paragraphs = [" ", ""] }, new Figure { Caption = " ", Credit = "" }, new Embed { Text = "" }, new Code { Text = " " },
                new Table { Rows = [[], []] },
            ],
        };

        HtmlReading.ArticleOf(document.ToHtml()).QuerySelectorAll("*").Select(static element => element.LocalName).Should().Equal("header");
    }

    [Fact]
    public void ToHtml_BlockOfAnotherLanguage_SaysSo()
    {
        var document = new ArticleDocument { Language = "en", Body = [new Paragraph { Text = "One." }, new Paragraph { Text = "מילה", Language = "he" }] };

        IElement[] paragraphs = [.. HtmlReading.ArticleOf(document.ToHtml()).QuerySelectorAll("article > p")];

        paragraphs[0].HasAttribute("lang").Should().BeFalse();
        (paragraphs[1].GetAttribute("lang"), paragraphs[1].GetAttribute("dir")).Should().Be(("he", "rtl"));
    }

    [Fact]
    public void ToHtml_Items_NestByDepth()
    {
        IElement article = Article(new ListBlock { IsOrdered = true, Items = [new ListItem("a", 0), new ListItem("b", 2), new ListItem("c", 1), new ListItem("d", 0)] });

        article.QuerySelectorAll("article > ol > li").Select(static item => HtmlExpected.Squeeze(item.TextContent)).Should().Equal("abc", "d");
        article.QuerySelectorAll("article > ol > li > ul > li").Select(static item => HtmlExpected.Squeeze(item.TextContent)).Should().Equal("b", "c");
    }

    [Fact]
    public void ToHtml_HugeDepths_NestNoDeeperThanBrowsersFollow()
    {
        IElement article = Article(new ListBlock { Items = [.. Enumerable.Range(0, 5_000).Select(static depth => new ListItem("x", depth))] });

        article.QuerySelectorAll("li").Should().HaveCount(5_000);
        article.QuerySelectorAll("ul").Should().HaveCount(16);
    }

    [Fact]
    public void ToHtml_Header_HasWhatThePageSetsAboveTheBody()
    {
        var date = new ArticleDate { Value = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Day, IsZoneStated = false };
        var document = new ArticleDocument { Kicker = "Transport", Title = "Bridge reopens", Standfirst = "At last.", Byline = new Byline { Text = "From our own correspondent" }, Published = date, Modified = date };

        IElement header = HtmlReading.ArticleOf(document.ToHtml()).QuerySelector("header")!;

        header.QuerySelector("h1")!.TextContent.Should().Be("Bridge reopens");
        header.QuerySelectorAll("p").Select(static line => $"{line.ClassName}: {line.TextContent}")
            .Should().Equal("kicker: Transport", "standfirst: At last.", "byline: From our own correspondent", "published: 2026-03-02");
        header.QuerySelector("time")!.GetAttribute("datetime").Should().Be("2026-03-02");
    }

    [Theory]
    [InlineData("At last.", 1)]
    [InlineData("The bridge is open.", 2)]
    public void ToHtml_StandfirstThatOpensTheBody_StandsThereAlone(string opening, int paragraphs)
    {
        var document = new ArticleDocument { Standfirst = "At last.", Lede = opening, Body = [new Paragraph { Text = opening }] };

        HtmlReading.ArticleOf(document.ToHtml()).QuerySelectorAll("p").Should().HaveCount(paragraphs);
    }

    private static IEnumerable<string> Names(ArticleDocument document) =>
        document.Byline.Authors.Select(static author => author.Name).Where(static name => !string.IsNullOrWhiteSpace(name)).DefaultIfEmpty(document.Byline.Text ?? "");

    private static IElement Article(params ImmutableArray<Block> body) => HtmlReading.ArticleOf(new ArticleDocument { Body = body }.ToHtml());
}
