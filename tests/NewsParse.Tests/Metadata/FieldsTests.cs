namespace NewsParse.Tests.Metadata;

public sealed class FieldsTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    private static readonly Uri s_url = new("https://www.coastalherald.example/2024/05/03/harbour-wall");

    [Fact]
    public void Parse_PlacesAgree_TakesWhatTheyAgreeOn()
    {
        ArticleDocument document = Parse(
            """
            <title>Harbour wall to be rebuilt | Coastal Herald</title>
            <meta property="og:title" content="Harbour wall to be rebuilt">
            <meta property="og:site_name" content="Coastal Herald">
            <meta name="author" content="Jane Roe">
            <meta property="article:published_time" content="2024-05-03T14:30:05+02:00">
            <link rel="canonical" href="/2024/05/03/harbour-wall">
            """,
            "<h1>Harbour wall to be rebuilt</h1><p class=byline>By Jane Roe</p>");

        document.Title.Should().Be("Harbour wall to be rebuilt");
        document.Site.Should().Be(new ArticleSite { Name = "Coastal Herald", Host = "coastalherald.example" });
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jane Roe");
        document.Published!.ToString().Should().Be("2024-05-03T14:30:05+02:00");
        document.CanonicalUrl.Should().Be(s_url);
        document.Evidence.Should().Contain(evidence => evidence.Field == ArticleField.Title && evidence.Key == "og:title" && evidence.IsChosen);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Harbour wall","datePublished":"2024-05-03T10:00:00Z","author":{"@type":"Person","name":"Jane Roe"}}""")]
    [InlineData("""{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["Thing","https://schema.org/NewsArticle"],"headline":"Harbour wall","datePublished":"2024-05-03T10:00:00Z","author":[{"@id":"#jane"}]},{"@id":"#jane","@type":"Person","name":"Jane Roe"}]}""")]
    [InlineData("""[[{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Harbour wall","datePublished":"2024-05-03T10:00:00Z","author":"Jane Roe"}}]]""")]
    public void Parse_JsonLdShapes_ReadsTheArticle(string json)
    {
        ArticleDocument document = Parse($"<script type='application/ld+json'>{json}</script>", "<h1>Harbour wall</h1>");

        document.Title.Should().Be("Harbour wall");
        document.Published!.ToString().Should().Be("2024-05-03T10:00:00+00:00");
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jane Roe");
        document.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.BrokenJsonLd);
    }

    [Theory]
    [InlineData("""<!-- {"@type":"NewsArticle","datePublished":"2024-05-03T10:00:00Z",} -->""", false)]
    [InlineData("""//<![CDATA[{"@type":"NewsArticle","datePublished":"2024-05-03T10:00:00Z"}//]]>""", false)]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2024-05-03T10:00:00Z\"}", true)]
    [InlineData("""{"@type":"NewsArticle","description":"a "quoted" word","datePublished":"2024-05-03T10:00:00Z"}""", true)]
    [InlineData("""{"@type":"WebSite","name":"x"}{"@type":"NewsArticle","datePublished":"2024-05-03T10:00:00Z"}""", true)]
    [InlineData("""{"@type":"NewsArticle","description":"it\'s","datePublished":"2024-05-03T10:00:00Z"};""", true)]
    public void Parse_BrokenJsonLd_IsMendedAndReported(string script, bool reported)
    {
        ArticleDocument document = Parse($"<script type='application/ld+json'>{script}</script>", "<h1>Harbour wall</h1>");

        document.Published!.ToString().Should().Be("2024-05-03T10:00:00+00:00");
        document.Diagnostics.Any(static diagnostic => diagnostic.Code == DiagnosticCode.BrokenJsonLd).Should().Be(reported);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("[]")]
    public void Parse_HopelessJsonLd_CostsNothingElse(string script)
    {
        ArticleDocument document = Parse($"<script type='application/ld+json'>{script}</script>", "<h1>Harbour wall to be rebuilt</h1>");

        document.Title.Should().Be("Harbour wall to be rebuilt");
    }

    [Fact]
    public void Parse_OtherStorysDate_IsNotTaken()
    {
        ArticleDocument document = Parse(
            "",
            "<h1>Harbour wall to be rebuilt</h1><time datetime='2024-05-03'>May 3</time>",
            "<aside class=related><h3>Older story</h3><time datetime='2019-01-01T10:00:00Z'>1 Jan 2019</time></aside>");

        document.Published!.ToString().Should().Be("2024-05-03");
    }

    [Fact]
    public void Parse_TwoDatesSideBySide_TakesTheEarlier()
    {
        ArticleDocument document = ParseAt(
            new Uri("https://coastalherald.example/harbour"),
            "",
            "<h1>Harbour wall to be rebuilt</h1><div><time datetime='2024-06-01T10:00:00Z'>1 June</time></div><div><time datetime='2024-05-03T10:00:00Z'>3 May</time></div>");

        document.Published!.ToString().Should().Be("2024-05-03T10:00:00+00:00");
    }

    [Fact]
    public void Parse_ImpossibleDate_IsReportedAndThePageReadOn()
    {
        ArticleDocument document = Parse("<meta property='article:published_time' content='2024-13-45'>", "<h1>Harbour wall to be rebuilt</h1>");

        document.Published!.ToString().Should().Be("2024-05-03", "the address has the day");
        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.InvalidDate);
    }

    [Fact]
    public void Parse_ClockOnThePageAndTheSameInstantInUtc_GivesTheLocalDay()
    {
        ArticleDocument document = Parse(
            "<meta property='article:published_time' content='2024-05-04T02:25:54Z'>",
            "<h1>Harbour wall to be rebuilt</h1><p class=date>May 3, 2024 | 9:25pm</p>");

        document.Published!.ToString().Should().Be("2024-05-03T21:25:54-05:00");
    }

    [Fact]
    public void Parse_ClockOfAnotherInstant_LeavesUtc()
    {
        ArticleDocument document = Parse(
            "<meta property='article:published_time' content='2024-05-04T02:25:54Z'>",
            "<h1>Harbour wall to be rebuilt</h1><p class=date>May 3, 2024 | 9:31pm</p>");

        document.Published!.ToString().Should().Be("2024-05-04T02:25:54+00:00");
    }

    [Fact]
    public void Parse_MetaTagOfThePagesOwnNaming_IsReadAsWhatItSays()
    {
        ArticleDocument document = ParseAt(
            new Uri("https://coastalherald.example/harbour"),
            "<meta name='herald:first_published' content='2024-05-03T10:00:00Z'><meta name='herald:date_updated' content='2024-06-01T10:00:00Z'>",
            "<h1>Harbour wall to be rebuilt</h1>");

        document.Published!.ToString().Should().Be("2024-05-03T10:00:00+00:00");
    }

    [Fact]
    public void Parse_TwoBylinesApart_TakesTheOneAtTheHeadline()
    {
        ArticleDocument document = Parse(
            "",
            "<h1>Harbour wall to be rebuilt</h1><p class=byline>By Jane Roe</p>",
            "<div><p>More</p><p>Again</p><p>Also</p><p>Once</p><p class=byline>By John Doe</p></div>");

        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jane Roe");
        document.Byline.Text.Should().Be("By Jane Roe");
    }

    [Fact]
    public void Parse_CopyrightYear_IsNoDate()
    {
        ArticleDocument document = ParseAt(new Uri("https://coastalherald.example/harbour"), "", "<h1>Harbour wall to be rebuilt</h1>", "<p>© 3 May 2024 Coastal Herald</p>");

        document.Published.Should().BeNull();
    }

    [Fact]
    public void Parse_KickerDrawnApart_KeepsTheClaimedSign()
    {
        ArticleDocument document = Parse(
            "<meta property='og:title' content='Storm damage: Harbour wall to be rebuilt'>",
            "<h1><span class=kicker>Storm damage</span> <span>Harbour wall to be rebuilt</span></h1>");

        document.Title.Should().Be("Storm damage: Harbour wall to be rebuilt");
    }

    [Fact]
    public void Parse_CanonicalOfTheFrontPage_GivesWayToTheNext() =>
        Parse("<link rel=canonical href='/'><meta property=og:url content='/2024/05/03/harbour-wall'>", "<h1>Harbour wall</h1>").CanonicalUrl.Should().Be(s_url);

    [Fact]
    public void Parse_TagsAndLanguage_AreRead()
    {
        ArticleDocument document = Parse(
            "<meta name=keywords content='harbour, storm, Harbour'><meta property='og:locale' content='en_GB'><meta property='article:section' content='Regional'>",
            "<h1>Harbour wall to be rebuilt</h1>");

        document.Tags.Should().Equal("harbour", "storm");
        document.Language.Should().Be("en-GB");
        document.Section.Should().Be("Regional");
    }

    [Fact]
    public void Parse_PlainText_TakesTheHeadlineThatTheFirstLineRepeats()
    {
        string text = $"Harbour wall to be rebuilt | Coastal Herald\n\nNews\nSport\n\nHarbour wall to be rebuilt\n\nBy Jane Roe\n\nMay 3, 2024\n\n{Sentence}\n\n{Sentence}";

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text));

        document.Title.Should().Be("Harbour wall to be rebuilt");
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jane Roe");
        document.Published!.ToString().Should().Be("2024-05-03");
    }

    private static ArticleDocument Parse(string head, string top, string bottom = "") => ParseAt(s_url, head, top, bottom);

    private static ArticleDocument ParseAt(Uri url, string head, string top, string bottom = "") =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html><head>{head}</head><body><article>{top}<p>{Sentence}</p><p>{Sentence}{Sentence}</p><p>{Sentence}</p></article>{bottom}</body></html>",
            url));
}
