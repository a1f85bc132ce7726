using static NewsParse.Tests.Metadata.Titles.TitlePage;

namespace NewsParse.Tests.Metadata.Titles;

public sealed class TitleWordingsTests
{
    private const string Long = "Council votes to rebuild the harbour wall that the storm broke";
    private const string Short = "Harbour wall: council votes to rebuild";

    [Fact]
    public void Parse_CardWordedByHand_IsTheTitleAndTheHeadlineIsKept()
    {
        ArticleDocument document = Parse($"<title>{Long} | Coastal Herald</title>{Card(Short)}{Filed(Long)}", $"<h1>{Long}</h1>");

        document.Title.Should().Be(Short);
        document.AlternativeTitles.Should().Equal(Long);
        document.BlockOf(BlockRole.Title).Text.Should().Be(Long, "the block is the headline, whatever its wording");
        document.Evidence.Where(static evidence => evidence.Field == ArticleField.Title && evidence.IsChosen).Select(static evidence => evidence.Key)
            .Should().Equal("og:title", "twitter:title");
        document.Evidence.Should().Contain(static evidence => evidence.Field == ArticleField.Title && evidence.Key == "h1" && !evidence.IsChosen && evidence.Value == Long);
    }

    [Theory]
    [InlineData(Short + " | Coastal Herald", Short + " | Coastal Herald", "a template wrote it")]
    [InlineData(Short, Short + " | Coastal Herald", "a template wrote the other card")]
    [InlineData(Short, Long, "the other card sides with the page")]
    [InlineData(Long + " in winter", Long + " in winter", "it is the headline and more")]
    [InlineData("Press releases and statements", "Press releases and statements", "it is the title of something else")]
    public void Parse_CardNotWordedForTheStory_LeavesTheHeadline(string card, string twitter, string because)
    {
        ArticleDocument document = Parse($"<title>{Long} | Coastal Herald</title>{Card(card, twitter)}{Filed(Long)}", $"<h1>{Long}</h1>");

        document.Title.Should().Be(Long, because);
    }

    [Fact]
    public void Parse_AlternativeHeadlineIsFiled_LeavesTheHeadline()
    {
        ArticleDocument document = Parse($"{Card(Short)}{Filed(Long, more: $",\"alternativeHeadline\":\"{Short}\"")}", $"<h1>{Long}</h1>");

        document.Title.Should().Be(Long);
        document.AlternativeTitles.Should().Equal(Short);
    }

    [Fact]
    public void Parse_CardWithoutTheKicker_LeavesTheHeadline()
    {
        ArticleDocument document = Parse($"<title>Storm damage: {Long}</title>{Card(Long)}{Filed($"Storm damage: {Long}")}", $"<h1>Storm damage: {Long}</h1>");

        document.Title.Should().Be($"Storm damage: {Long}");
        document.AlternativeTitles.Should().Equal(Long);
    }

    [Fact]
    public void Parse_BlogsCard_LeavesTheHeadline()
    {
        ArticleDocument document = Parse($"{Card(Short)}{Filed(Long, "BlogPosting")}", $"<h1>{Long}</h1>");

        document.Title.Should().Be(Long);
    }

    [Fact]
    public void Parse_CardsRepeatTheTab_TakesTheHeadlineOnThePage()
    {
        ArticleDocument document = Parse($"<title>Harbour wall: council votes to rebuild it - Coastal Herald</title>{Card("Harbour wall: council votes to rebuild it")}", $"<h1>{Long}</h1>");

        document.Title.Should().Be(Long);
    }

    [Theory]
    [InlineData("Regional")]
    [InlineData("Details")]
    public void Parse_LargestHeadingIsTheSection_LeavesTheClaimedTitle(string section)
    {
        ArticleDocument document = Parse($"<title>{Long} - Coastal Herald</title>{Card(Long)}", $"<h1>{section}</h1>");

        document.Title.Should().Be(Long);
    }

    [Theory]
    [InlineData("<title>Council votes to rebuild harbour wall | Letters from the coast</title>", "<h1>Letters from the coast</h1><h2>Council votes to rebuild harbour wall</h2>")]
    [InlineData("<title>Letters from the coast » Archive » Council votes to rebuild harbour wall</title>", "<h1>Letters from the coast</h1><h2>Council votes to rebuild harbour wall</h2>")]
    [InlineData("<title>Press - Council votes to rebuild harbour wall</title>", "<h1>Press</h1><h1>Council votes to rebuild harbour wall</h1>")]
    [InlineData("<title>Council votes to rebuild harbour wall | A very long name of a journal about the whole of the coast</title>", "<h1>A very long name of a journal about the whole of the coast</h1><h3>Council votes to rebuild harbour wall</h3>")]
    public void Parse_TabHasTwoHeadings_TakesTheOneAtTheBody(string head, string top) =>
        Parse(head, top).Title.Should().Be("Council votes to rebuild harbour wall");

    [Fact]
    public void Parse_TwoKickersBeforeOneHeadline_LeavesBothOff()
    {
        ArticleDocument document = Parse(
            Card("After the winter: Council votes to rebuild the wall"),
            "<h1><span>Storm damage in the port</span> <span>-</span> <span>Council votes to rebuild the wall</span></h1>");

        document.Title.Should().Be("Council votes to rebuild the wall");
        document.AlternativeTitles.Should().Contain("After the winter: Council votes to rebuild the wall");
    }

    [Fact]
    public void Parse_OneKickerInTwoWordings_KeepsIt()
    {
        ArticleDocument document = Parse(
            $"{Card("Storm in the port: Council votes to rebuild the wall")}{Filed("Winter storm in port: Council votes to rebuild the wall")}",
            "<h1>Winter storm in port: Council votes to rebuild the wall</h1>");

        document.Title.Should().EndWith(": Council votes to rebuild the wall");
    }

    [Fact]
    public void Parse_OneBrokenPlace_CostsNoOther()
    {
        ArticleDocument document = Parse(
            $"""<title></title><meta property="og:title"><meta name="twitter:title" content="undefined"><script type="application/ld+json">"headline":</script>""",
            $"<h1>{Long}</h1>");

        document.Title.Should().Be(Long);
    }

    [Fact]
    public void Parse_HeadlineInLines_IsOneTitle()
    {
        ArticleDocument document = Parse("", "<h1><div>Council votes to rebuild</div><div>the broken harbour wall</div></h1>");

        document.Title.Should().Be("Council votes to rebuild the broken harbour wall");
    }

    [Fact]
    public void Parse_HeadlineInAnotherWordingThanTheTitle_IsClaimed()
    {
        ArticleDocument document = Parse(
            $"<title>Council votes to rebuild broken harbour wall - Coastal Herald</title>{Card("Council votes to rebuild broken harbour wall")}{Filed("Council votes to rebuild broken harbour wall")}",
            "<h1>Broken harbour wall: Council votes to rebuild</h1>");

        document.Title.Should().Be("Council votes to rebuild broken harbour wall");
        document.BlockOf(BlockRole.Title).Text.Should().Be("Broken harbour wall: Council votes to rebuild");
    }
}
