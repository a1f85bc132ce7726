using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines.Datelines;

/// <summary>Which lines of a page are read for a dateline, and which one is taken.</summary>
public sealed class DatelineFinderTests
{
    private const string Opening = "LEEDS (Reuters) - The council voted for the new bridge on Thursday, after months of quarrels.";

    [Theory]
    [InlineData(0, .85)]
    [InlineData(1, .75)]
    [InlineData(2, null)]
    public void Find_Paragraph_IsReadWhereTheTextBegins(int before, double? trust)
    {
        ArticleFields fields = new ProvenanceRun().Body(before).Body(Opening).Body(3).Choose();

        (fields.Dateline?.Text).Should().Be(trust is null ? null : "LEEDS (Reuters)");
        Trust(fields).Should().Be(trust);
    }

    [Theory]
    [InlineData("<h2>A new bridge</h2>", .85)]
    [InlineData("<h4>A new bridge</h4>", .85)]
    [InlineData("Abc", .85)]
    [InlineData("Abcd", null)]
    public void Find_HeadingOrScrapBeforeTheText_IsNoParagraph(string block, double? trust) =>
        Trust(new ProvenanceRun().Body(block, block).Body(Opening).Choose()).Should().Be(trust);

    [Fact]
    public void Find_ShortestOfParagraphs_IsRead() => new ProvenanceRun().Body("(AP)").Body(3).Choose().Dateline!.Agency.Should().Be("AP");

    [Theory]
    [InlineData("LEEDS, May 3, 2024", 0, .7)]
    [InlineData("LEEDS, May 3, 2024", 1, null)]
    [InlineData("<div class=\"article-Dateline\">LEEDS, May 3, 2024</div>", 0, .8)]
    [InlineData("<div class=\"article-Dateline\">LEEDS, May 3, 2024</div>", 3, .8)]
    [InlineData("<div class=\"article-Dateline\">LEEDS, May 3, 2024</div>", 4, null)]
    [InlineData("<h4>LEEDS, May 3, 2024</h4>", 0, null)]
    [InlineData("LEEDS (AP) - The council has voted", 0, null)]
    [InlineData("A line of its own", 0, null)]
    public void Find_LineAboveTheText_IsReadNextToItOrWhereItIsNamed(string line, int between, double? trust) =>
        Trust(new ProvenanceRun().Other(line).Other(between).Body(3).Choose()).Should().Be(trust);

    [Theory]
    [InlineData(BlockRole.Title)]
    [InlineData(BlockRole.Caption)]
    public void Find_TitleOrCaptionAboveTheText_IsNoDateline(BlockRole role) =>
        new ProvenanceRun().With(role, "LEEDS, May 3, 2024").Body(3).Choose().Dateline.Should().BeNull();

    [Fact]
    public void Find_TextThatBeginsThePage_HasNoLineAboveIt() => new ProvenanceRun().Body(2).Other("LEEDS, May 3, 2024").Choose().Dateline.Should().BeNull();

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Find_LineAboveTheText_IsShort(int length, bool expected)
    {
        string line = $"LEEDS, {new string('A', length - 18)}, Ill. (AP)";

        (new ProvenanceRun().Other(line).Body(3).Choose().Dateline is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData("LEEDS", .6, "LEEDS", null)]
    [InlineData("Leeds, May 3, 2024", .6, "Leeds", null)]
    [InlineData("LEEDS (AP)", .6, "LEEDS", "AP")]
    [InlineData("Grosseto", .6, null, null)]
    [InlineData("The town of Leeds", .6, null, null)]
    public void Find_DatelineThatTheHeadSays_IsReadAsOne(string raw, double confidence, string? place, string? agency)
    {
        Dateline? dateline = new ProvenanceRun().Body(3).Said(ArticleField.Dateline, raw, confidence).Choose().Dateline;

        (dateline?.Text).Should().Be(place is null ? null : raw);
        (dateline?.Place).Should().Be(place);
        (dateline?.Agency).Should().Be(agency);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Find_DatelineThatTheHeadSays_IsShort(int length, bool expected)
    {
        string raw = $"LEEDS (A{new string('p', length - 9)})";

        (new ProvenanceRun().Body(3).Said(ArticleField.Dateline, raw, .6).Choose().Dateline is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData(.9, "MADRID")]
    [InlineData(.8, "LEEDS")]
    public void Find_HeadAndText_TheMoreTrustedIsTaken(double confidence, string place) =>
        new ProvenanceRun().Body(Opening).Body(3).Said(ArticleField.Dateline, "MADRID", confidence).Choose().Dateline!.Place.Should().Be(place);

    [Theory]
    [InlineData("The Herald - The council voted for the new bridge.", "https://www.herald.example/1", "The Herald")]
    [InlineData("The Herald - The council voted for the new bridge.", "https://www.lake.example/1", null)]
    [InlineData("TH - The council voted for the new bridge.", "https://www.th.example/1", null)]
    [InlineData("THE - The council voted for the new bridge.", "https://www.the.example/1", "THE")]
    public void Find_SiteItself_SignsAsAnAgencyDoes(string text, string url, string? agency) =>
        (new ProvenanceRun { Url = new Uri(url) }.Body(text).Body(3).Choose().Dateline?.Agency).Should().Be(agency);

    [Theory]
    [InlineData("en", null)]
    [InlineData("vi", "TLO")]
    public void Find_CodeOfAPaper_SignsWhereThatIsTheCustom(string language, string? agency) =>
        (new ProvenanceRun { Fields = new ArticleFields { Language = language } }.Body("TLO - Hội đồng đã bỏ phiếu cho cây cầu mới.").Body(3).Choose().Dateline?.Agency).Should().Be(agency);

    [Theory]
    [InlineData("en-US", "2024-03-05")]
    [InlineData("en-GB", "2024-05-03")]
    public void Find_DayInNumbers_IsReadAsTheLanguageHasIt(string language, string date)
    {
        var published = new ArticleDate { Value = new DateTimeOffset(2024, 4, 3, 9, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Minute, IsZoneStated = true };
        var run = new ProvenanceRun { Url = null, Fields = new ArticleFields { Language = language, Published = published } };

        run.Body("LEEDS, 3/5 (AP) - The council voted for the new bridge.").Body(3).Choose().Dateline!.Date!.ToString().Should().Be(date);
    }

    private static double? Trust(ArticleFields fields) => fields.Evidence.SingleOrDefault(static entry => entry.Field == ArticleField.Dateline)?.Confidence;
}
