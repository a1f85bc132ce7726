using NewsParse.Metadata;
using NewsParse.Metadata.JsonLd;

namespace NewsParse.Tests.Bylines.Origins;

/// <summary>Which lines of a page, and which tags of its head, are asked where its article comes from.</summary>
public sealed class OriginFinderTests
{
    private const string Said = "First published in Valley News";

    private static readonly Uri s_other = new("https://otherpaper.example/2024/bridge");

    [Theory]
    [InlineData(0, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Find_LineAboveTheText_IsReadNearIt(int between, bool expected) =>
        (new ProvenanceRun().Other(Said).Other(between).Body(3).Origin() is not null).Should().Be(expected);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(null, false)]
    public void Find_LineAboveTheTextBelowTheTitle_IsReadHoweverFarItIs(int? title, bool expected)
    {
        var run = new ProvenanceRun { Fields = new ArticleFields { TitleBlock = title } };

        (run.Other(2).Other(Said).Other(10).Body(3).Origin() is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Find_TitleFarAboveTheText_IsNoneToReadFrom(int distance, bool expected)
    {
        var run = new ProvenanceRun { Fields = new ArticleFields { TitleBlock = 3 } };

        (run.Other(4).Other(Said).Other(distance - 2).Body(3).Origin() is not null).Should().Be(expected);
    }

    [Fact]
    public void Find_LineAboveTheTitle_IsNotRead() =>
        new ProvenanceRun { Fields = new ArticleFields { TitleBlock = 1 } }.Other(Said).Other(1).Body(3).Origin().Should().BeNull();

    [Fact]
    public void Find_TitleBelowTheText_LimitsNothing() =>
        new ProvenanceRun { Fields = new ArticleFields { TitleBlock = 4 } }.Other(Said).Body(3).Other(1).Origin().Should().NotBeNull();

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(5, false)]
    [InlineData(7, true)]
    [InlineData(9, true)]
    public void Find_LineInTheText_IsReadWhereItBeginsAndEnds(int at, bool expected)
    {
        ProvenanceRun run = new ProvenanceRun().Body(at).Body(Said).Body(9 - at);

        (run.Origin() is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_LineInAShortText_IsReadOnce(int paragraphs) =>
        new ProvenanceRun().Body(Said).Body(paragraphs - 1).Choose().Evidence.Where(static entry => entry.Field == ArticleField.Origin).Should().ContainSingle();

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Find_LineBelowTheText_IsReadNearIt(int between, bool expected) =>
        (new ProvenanceRun().Body(4).Other(between).Other(Said).Other(3).Origin() is not null).Should().Be(expected);

    [Theory]
    [InlineData("Source: Reuters", 5, true)]
    [InlineData("Source: Reuters", 6, false)]
    [InlineData("Reuters", 1, true)]
    [InlineData("Reuters", 2, false)]
    [InlineData("Copyright 2024 Reuters", 11, true)]
    public void Find_LabelSignatureOrCopyrightBelowTheText_IsReadAsNearAsItUsuallyStands(string line, int between, bool expected) =>
        (new ProvenanceRun().Body(4).Other(between).Other(line).Origin() is not null).Should().Be(expected);

    [Fact]
    public void Find_SignatureThatIsTheLastOfTheText_IsRead() => new ProvenanceRun().Body(4).Body("Reuters").Origin()!.Publisher.Should().Be("Reuters");

    [Fact]
    public void Find_AgencyAloneInTheText_IsNoSignature() => new ProvenanceRun().Body(4).Body("Reuters").Body(1).Origin().Should().BeNull();

    [Theory]
    [InlineData("Reuters")]
    [InlineData("Copyright 2024 Reuters")]
    public void Find_SignatureOrCopyrightAboveTheText_IsNotTheArticles(string line) => new ProvenanceRun().Other(line).Body(4).Origin().Should().BeNull();

    [Fact]
    public void Find_AgencyAsALink_IsNoSignature() =>
        new ProvenanceRun().Body(4).Other("<p><a href=\"https://www.herald.example/reuters\">Reuters</a></p>").Origin().Should().BeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Find_LastParagraphThatEndsInASignature_IsTheAgencysInAReportOfAnyLength(int paragraphs)
    {
        const string end = "The work on the bridge will begin in the autumn, said the mayor. (Reuters)";

        new ProvenanceRun().Body(paragraphs - 1).Body(end).Origin()!.Publisher.Should().Be("Reuters");
        new ProvenanceRun().Body(paragraphs - 1).Body(string.Concat(Enumerable.Repeat("The work will begin in the autumn. ", 10)) + end).Origin()!.Publisher.Should().Be("Reuters");
        new ProvenanceRun().Body(paragraphs).Body(end).Body(1).Origin().Should().BeNull();
        new ProvenanceRun().Body(paragraphs).Other(end).Origin().Should().BeNull();
    }

    [Theory]
    [InlineData(320, true)]
    [InlineData(321, false)]
    public void Find_Line_IsNoParagraph(int length, bool expected) =>
        (new ProvenanceRun().Body(4).Other((Said + ". It ").PadRight(length, 'x')).Origin() is not null).Should().Be(expected);

    [Fact]
    public void Find_LinesOfAParagraph_AreReadEachByItself() =>
        new ProvenanceRun().Body(4).Other("<p>Leave a note<br>Source: Reuters<br>Share</p>").Origin()!.Publisher.Should().Be("Reuters");

    [Theory]
    [InlineData(BlockRole.Caption)]
    [InlineData(BlockRole.Comment)]
    [InlineData(BlockRole.Advertisement)]
    [InlineData(BlockRole.Newsletter)]
    public void Find_LineOfSomethingElse_IsNotRead(BlockRole role) => new ProvenanceRun().Body(4).With(role, Said).Origin().Should().BeNull();

    [Theory]
    [InlineData("<h1>First published in Valley News</h1>", false)]
    [InlineData("<h3>First published in Valley News</h3>", false)]
    [InlineData("<h4>First published in Valley News</h4>", true)]
    [InlineData("<h5>First published in Valley News</h5>", true)]
    [InlineData("<nav><p>First published in Valley News</p></nav>", false)]
    [InlineData("<figure><p>First published in Valley News</p></figure>", false)]
    [InlineData("<table><caption>First published in Valley News</caption></table>", false)]
    public void Find_HeadingOrPartOfAnotherBox_IsNotRead(string html, bool expected) => (new ProvenanceRun().Body(4).Other(html).Origin() is not null).Should().Be(expected);

    [Theory]
    [InlineData("本文转载自山谷日报", "山谷日报")]
    [InlineData("※この記事は「谷新聞」から転載しました。", "谷新聞")]
    public void Find_LineWithoutSpaces_IsRead(string line, string publisher) => new ProvenanceRun().Body(4).Other(line).Origin()!.Publisher.Should().Be(publisher);

    [Theory]
    [InlineData("Source: Reuters", OriginKind.Syndicated, "Reuters")]
    [InlineData("First published in Valley News", OriginKind.Republished, "Valley News")]
    [InlineData("Báo Thung LũngBáo Thung Lũng 03/05/2024", OriginKind.Aggregated, "Báo Thung Lũng")]
    [InlineData("Báo Thung Lũng - 03.05", OriginKind.Aggregated, "Báo Thung Lũng")]
    [InlineData("Lũng Thung", OriginKind.Aggregated, "Lũng Thung")]
    [InlineData("AB", OriginKind.Aggregated, "AB")]
    [InlineData("A", null, null)]
    [InlineData("Thung Lũng Thung Lũng Thung Lũng Thung Lũng Thung Lũng Thung", OriginKind.Aggregated, "Thung Lũng Thung Lũng Thung Lũng Thung Lũng Thung Lũng Thung")]
    [InlineData("Thung Lũng Thung Lũng Thung Lũng Thung Lũng Thung Lũng Thungs", null, null)]
    public void Find_LineThatTheSiteHasForTheOrigin_IsReadOrIsTheName(string line, OriginKind? kind, string? publisher)
    {
        ArticleOrigin? origin = new ProvenanceRun().Other(20).With(BlockRole.Origin, line).Other(20).Body(4).Origin();

        (origin?.Kind).Should().Be(kind);
        (origin?.Publisher).Should().Be(publisher);
    }

    [Fact]
    public void Find_LinesThatTheSiteHasForTheOrigin_TheOneWithALabelSaysMore() =>
        new ProvenanceRun().With(BlockRole.Origin, "Thung Lũng", "Source: Valley News").Body(4).Origin()!.Publisher.Should().Be("Valley News");

    [Theory]
    [InlineData("<p>First published in <a href=\"https://lake.example/\">Valley News</a> (<a href=\"https://hill.example/story\">here</a>)</p>", "https://hill.example/story")]
    [InlineData("<p>First published in <a href=\"https://lake.example/story\">Valley News</a> (<a href=\"https://hill.example/\">here</a>)</p>", "https://lake.example/story")]
    [InlineData("<p>First published in <a href=\"https://lake.example/one\">Valley News</a> (<a href=\"https://hill.example/two\">here</a>)</p>", "https://lake.example/one")]
    [InlineData("<p>First published in <a href=\"/valley-herald\">Valley News</a></p>", null)]
    [InlineData("<p>First published in Valley News under <a href=\"https://creativecommons.org/licenses/by/4.0/\">this</a></p>", null)]
    [InlineData("<p>Source: <a href=\"https://hill.example/longer-than-that\">https://lake.example/x</a></p>", "https://lake.example/x")]
    public void Find_LinksOfTheLine_LeadToTheOriginal(string html, string? address) =>
        (new ProvenanceRun().Body(4).Other(html).Origin()!.Url?.AbsoluteUri).Should().Be(address);

    [Theory]
    [InlineData("Source: The Valley, https://www.herald.example/bridge")]
    [InlineData("Source: https://www.herald.example/bridge")]
    public void Find_AddressOfTheSiteItself_IsNoOrigin(string line) => new ProvenanceRun().Body(4).Other(line).Origin().Should().BeNull();

    [Fact]
    public void Find_PageWithoutAnAddress_IsWhereItsCanonicalOneIs()
    {
        var fields = new ArticleFields { CanonicalUrl = new Uri("https://www.herald.example/2024/05/bridge") };
        const string line = "<p>First published in <a href=\"https://www.herald.example/story\">Valley News</a></p>";

        new ProvenanceRun { Url = null, Fields = fields }.Body(4).Other(line).Origin()!.Url.Should().BeNull();
    }

    [Fact]
    public void Find_PageFetchedAtAnAddress_IsThereWhateverIsCanonical()
    {
        var fields = new ArticleFields { CanonicalUrl = s_other };
        const string line = "<p>First published in <a href=\"https://www.herald.example/a-long-story-of-its-own\">Valley News</a></p>";

        new ProvenanceRun { Fields = fields }.Body(4).Other(line).Origin()!.Url.Should().Be(s_other);
    }

    [Theory]
    [InlineData("https://www.valleyherald.example/bridge", "The Valley Herald", false)]
    [InlineData("https://www.valleyherald.example/bridge", "Valley", false)]
    [InlineData("https://www.valley-herald.example/bridge", "Valley Herald", false)]
    [InlineData("https://www.valley-herald.example/bridge", "Valleyher", false)]
    [InlineData("https://www.valleyherald.example/bridge", "Va", true)]
    [InlineData("https://www.vh.example/bridge", "VH News", true)]
    [InlineData("https://www.valleyherald.example/bridge", "The Lake", true)]
    [InlineData("https://www.valleyherald.example/bridge", null, true)]
    [InlineData("https://www.valleyherald.example/", null, false)]
    public void Find_CanonicalAddressElsewhere_IsTheOriginUnlessTheSiteIsThatOne(string canonical, string? siteName, bool expected)
    {
        var fields = new ArticleFields { CanonicalUrl = new Uri(canonical), Site = new ArticleSite { Name = siteName } };

        ArticleOrigin? origin = new ProvenanceRun { Url = new Uri("https://short.example/x1"), Fields = fields }.Body(4).Origin();

        (origin?.Url?.AbsoluteUri).Should().Be(expected ? canonical : null);
    }

    [Theory]
    [InlineData("Reuters", null, "Reuters", null)]
    [InlineData("The Valley", null, null, null)]
    [InlineData("https://otherpaper.example/bridge", null, null, "https://otherpaper.example/bridge")]
    [InlineData("https://otherpaper.example/", null, null, null)]
    [InlineData("https://www.herald.example/bridge", null, null, null)]
    [InlineData("https://otherpaper.example/bridge", "https://third.example/bridge", null, "https://third.example/bridge")]
    public void Find_TagForASource_CountsAsAnAgencyOrAnAddressElsewhere(string raw, string? link, string? publisher, string? address)
    {
        ArticleOrigin? origin = new ProvenanceRun().Body(4).Said(ArticleField.Origin, raw, .8, link, ProvenanceTags.Source).Origin();

        (origin?.Publisher).Should().Be(publisher);
        (origin?.Url?.AbsoluteUri).Should().Be(address);
        (origin?.Kind ?? OriginKind.Syndicated).Should().Be(OriginKind.Syndicated);
    }

    [Theory]
    [InlineData("The Valley", "https://otherpaper.example/", JsonLdProvenance.Based, "The Valley", OriginKind.Republished)]
    [InlineData("The Valley", "https://otherpaper.example/", JsonLdProvenance.Translation, "The Valley", OriginKind.Translated)]
    [InlineData("https://otherpaper.example/", "https://otherpaper.example/", JsonLdProvenance.Based, null, OriginKind.Republished)]
    [InlineData("The Valley", "https://www.herald.example/bridge", JsonLdProvenance.Based, null, null)]
    [InlineData("The Valley", null, JsonLdProvenance.Based, null, null)]
    public void Find_WorkThatThePageNames_IsTheOrigin(string raw, string? link, string type, string? publisher, OriginKind? kind)
    {
        ArticleOrigin? origin = new ProvenanceRun().Body(4).Said(ArticleField.Origin, raw, .8, link, type).Origin();

        (origin?.Publisher).Should().Be(publisher);
        (origin?.Kind).Should().Be(kind);
    }

    [Theory]
    [InlineData("AFP", "By AFP", "AFP")]
    [InlineData("AFP", null, "AFP")]
    [InlineData("AFP|Reuters", "AFP and Reuters", "AFP/Reuters")]
    [InlineData("AFP|Reuters", "The Herald and AFP and Reuters", null)]
    [InlineData("AFP", "The Herald and AFP", null)]
    [InlineData("AFP", "Der Bote mit AFP", null)]
    [InlineData("AFP", "Le Val avec AFP", null)]
    [InlineData("Jane Roe|AFP", "Jane Roe, AFP", null)]
    [InlineData("Jane Roe", "Jane Roe", null)]
    public void Find_AgencyInTheByline_IsTheOriginWhereItStandsAlone(string authors, string? byline, string? publisher)
    {
        var fields = new ArticleFields { Byline = new Byline { Text = byline, Authors = [.. authors.Split('|').Select(static name => new Author { Name = name })] } };

        ArticleFields chosen = new ProvenanceRun { Fields = fields }.Body(4).Choose();

        (chosen.Origin?.Publisher).Should().Be(publisher);
        FieldEvidence? entry = chosen.Evidence.SingleOrDefault(static entry => entry.Field == ArticleField.Origin);
        (entry is not null).Should().Be(authors.Contains("AFP", StringComparison.Ordinal), "what is not believed is kept as evidence");
        (entry?.Raw).Should().Be(entry is null ? null : byline ?? "AFP");
    }

    [Fact]
    public void Find_NoText_StillHasWhatTheHeadSays() =>
        new ProvenanceRun().Other(Said).Said(ArticleField.Origin, "Reuters", .8, null, ProvenanceTags.Source).Origin()!.Publisher.Should().Be("Reuters");
}
