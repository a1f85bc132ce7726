namespace NewsParse.Tests.Metadata.Tags;

/// <summary>What a page files its article under.</summary>
public sealed class TagsAndSectionTests
{
    private const string Text = "The council of Oakmere met on a Monday in May and decided, after a long debate, to build one more bridge over the river Alder.";

    [Theory]
    [InlineData("<div class=tags><a href=/x/1>Bridges</a> <a href=/x/2>Oakmere</a></div>")]
    [InlineData("<ul class=article-topics><li><a href=/x/1>Bridges</a></li><li><a href=/x/2>Oakmere</a></li></ul>")]
    [InlineData("<p><a href=/tag/bridges>Bridges</a>, <a href=https://herald.example/tag/oakmere>Oakmere</a></p>")]
    [InlineData("<p><a rel='nofollow tag' href=/b>Bridges</a> <a rel=tag href=/o>#Oakmere</a></p>")]
    [InlineData("<div><a href=/thema/b><div>Bridges</div></a><a href=/thema/o><div>Oakmere</div></a></div>")]
    public void Parse_TopicsLinkedBehindTheArticle_AreItsTags(string links) => Parse(links).Tags.Should().Equal("Bridges", "Oakmere");

    [Theory]
    [InlineData("<nav class=topics><a href=/topic/bridges>Bridges</a></nav>")]
    [InlineData("<div class=trending-topics><a href=/topic/bridges>Bridges</a></div>")]
    [InlineData("<p><a href=/2024/05/tag/the-long-story-of-a-bridge/of/oakmere>Bridges</a></p>")]
    [InlineData("<p><a href=/story/bridges>Bridges</a></p>")]
    public void Parse_LinksToOtherThings_AreNoTags(string links) => Parse(links).Tags.Should().BeEmpty();

    [Fact]
    public void Parse_MenuOfTopicsAboveTheHeadline_IsNoListOfTags() =>
        Parse("", above: "<div><a href=/topics/sport>Sport</a> <a href=/topics/money>Money</a></div>").Tags.Should().BeEmpty();

    [Fact]
    public void Parse_TagsOfTheHead_GoBeforeKeywordsForSearchEngines()
    {
        ArticleDocument document = Parse("", "<meta property=article:tag content=Bridges><meta property=article:tag content='Oakmere, Alder'><meta name=keywords content='news today, best bridge 2024'>");

        document.Tags.Should().Equal("Bridges", "Oakmere", "Alder");
        document.Evidence.Should().Contain(static evidence => evidence.Field == ArticleField.Tag && evidence.Value == "Alder" && evidence.IsChosen);
    }

    [Theory]
    [InlineData("Home|News|Politics|One more bridge for Oakmere", "News")]
    [InlineData("Startseite|Politik", "Politik")]
    [InlineData("The Coastal Herald|Sport", "Sport")]
    [InlineData("Home|One more bridge for Oakmere", null)]
    public void Parse_Trail_GivesTheFirstStepThatIsASection(string trail, string? section)
    {
        string steps = string.Join(',', trail.Split('|').Select(static (name, i) => $$"""{"@type":"ListItem","position":{{i + 1}},"item":{"@id":"/{{i}}","name":"{{name}}"} }"""));

        Parse("", $$"""
            <meta property=og:site_name content="The Coastal Herald"><script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{{steps}}]}</script>
            """).Section.Should().Be(section);
    }

    [Theory]
    [InlineData("Politics", "Politics")]
    [InlineData("World,Europe", "World")]
    [InlineData("Food, Drink", "Food, Drink")]
    [InlineData("news_news", null)]
    [InlineData("https://herald.example/politics", null)]
    [InlineData("Uncategorized", null)]
    [InlineData("42", null)]
    public void Parse_SectionOfTheHead_IsTakenWhereItIsOne(string content, string? section)
    {
        ArticleDocument document = Parse("", $"<meta property=article:section content='{content}'>");

        document.Section.Should().Be(section);
        document.Evidence.Should().ContainSingle(static evidence => evidence.Field == ArticleField.Section).Which.IsChosen.Should().Be(section is not null);
    }

    private static ArticleDocument Parse(string behind, string head = "", string above = "") =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<head>{head}<title>Bridge</title></head><body>{above}<article><h1>One more bridge for Oakmere</h1><p>{Text}</p><p>{Text} It will open in June.</p><p>{Text} The mayor was glad.</p>{behind}</article>",
            new Uri("https://herald.example/news/bridge")));
}
