namespace NewsParse.Tests.Labelling;

public sealed class StoryDecisionTests
{
    private const string Own = Decisions.Title + "<article><h1>Ferry is late again</h1>";
    private const string Undrawn = "<article id=undrawn-text itemprop=articleBody>";
    private const string Next = "A crane for the second pier arrives from the north on Monday.";

    [Fact]
    public void Decide_PageShowsWhatItsScriptHolds_KeepsWhatIsShown()
    {
        string[] shown = [.. Decisions.Paragraphs.Select(static text => text + " More of it on Friday.")];

        string[] body = Decisions.Body($"{Own}{Decisions.InParagraphs(shown)}</article>{Undrawn}{Decisions.InParagraphs(Decisions.Paragraphs)}</article>");

        body.Should().Equal(shown);
    }

    [Fact]
    public void Decide_PageShowsAStump_TakesTheScriptsTextWhole()
    {
        string html = $"{Own}<p>{Decisions.Paragraphs[0]}</p></article>{Undrawn}{Decisions.InParagraphs(Decisions.Paragraphs)}</article>";

        string[] body = Decisions.Body(html, static block => block.Position < 4 ? .9f : .3f);

        body.Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_ScriptsTextHasHeadings_IsNoOtherStory()
    {
        string html = $"{Own}<p>Sign in to read on.</p></article>{Undrawn}<h2>What the council wants</h2>{Decisions.InParagraphs(Decisions.Paragraphs)}</article>";

        string[] body = Decisions.Body(html);

        body.Should().Equal(["What the council wants", .. Decisions.Paragraphs]);
    }

    [Fact]
    public void Decide_ArticleBehindAWholeOne_IsAnotherStory()
    {
        string[] body = Decisions.Body($"{Own}{Decisions.InParagraphs(Decisions.Paragraphs)}</article><article><p>{Next}</p></article>");

        body.Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_ArticleBehindAHeadlineAlone_IsTheText()
    {
        string[] body = Decisions.Body($"{Own}</article><article>{Decisions.InParagraphs(Decisions.Paragraphs)}</article>");

        body.Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_ArticleWithAHeadlineOfItsOwnBehindAShortOne_IsAnotherStory()
    {
        string[] body = Decisions.Body($"{Own}<p>{Decisions.Paragraphs[0]}</p></article><article><h2>Crane arrives</h2><p>{Next}</p></article>");

        body.Should().Equal(Decisions.Paragraphs[0]);
    }

    [Fact]
    public void Decide_PlaceholderInTheScriptsText_IsLeftOut()
    {
        string html = $"{Own}<p>Sign in to read on.</p></article>{Undrawn}{Decisions.InParagraphs([Decisions.Paragraphs[0], "[[AD-SLOT]]", .. Decisions.Paragraphs[1..]])}</article>";

        string[] body = Decisions.Body(html, static block => block.Text == "[[AD-SLOT]]" ? .03f : .9f);

        body.Should().Equal(Decisions.Paragraphs);
    }

    [Theory]
    [InlineData("h1", true)]
    [InlineData("h2", true)]
    [InlineData("h3", false)]
    public void Decide_ArticleBehindAShortOne_IsAnotherStoryWhereAHeadlineOpensIt(string heading, bool isOther)
    {
        string[] body = Decisions.Body($"{Own}<p>{Decisions.Paragraphs[0]}</p></article><article><{heading}>Crane arrives</{heading}><p>{Next}</p></article>");

        body.Contains(Next).Should().Be(!isOther);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void Decide_ArticleBehindAShortOne_GoesOnWithIt(int ink, bool goesOn)
    {
        string[] body = Decisions.Body($"{Own}<p>{new string('x', ink)}</p></article><article><p>{Next}</p></article>", static block => block.HeadingLevel > 0 ? .1f : .9f);

        body.Contains(Next).Should().Be(goesOn);
    }

    [Fact]
    public void Decide_ArticleWithinTheOwnOne_IsPartOfIt()
    {
        string[] body = Decisions.Body($"{Own}{Decisions.InParagraphs(Decisions.Paragraphs)}<article><h2>Crane arrives</h2><p>{Next}</p></article></article>");

        body.Should().Contain(Next);
    }

    [Fact]
    public void Decide_HeadlineInNoArticle_KnowsNoOtherStory()
    {
        string[] body = Decisions.Body($"{Decisions.Title}<h1>Ferry is late again</h1><article>{Decisions.InParagraphs(Decisions.Paragraphs)}</article><article><p>{Next}</p></article>");

        body.Should().Equal([.. Decisions.Paragraphs, Next]);
    }

    [Fact]
    public void Decide_PageWithoutHeadline_KnowsNoOtherStory() =>
        Decisions.Body($"<article>{Decisions.InParagraphs(Decisions.Paragraphs)}</article><article><p>{Next}</p></article>").Should().Equal([.. Decisions.Paragraphs, Next]);

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void Decide_PageShowsMostOfWhatItsScriptHolds_KeepsWhatIsShown(int shown, bool keepsShown)
    {
        string held = new('y', 100);

        Decisions.Body($"{Own}<p>{new string('x', shown)}</p></article>{Undrawn}<p>{held}</p></article>", static block => block.HeadingLevel > 0 ? .1f : .9f).Contains(held).Should().Be(!keepsShown);
    }

    [Theory]
    [InlineData(.1f, true)]
    [InlineData(.09f, false)]
    public void Decide_UnlikelyLineOfTheScriptsText_IsLeftOut(float odds, bool isTaken) =>
        Decisions.Body($"{Own}<p>Sign in to read on.</p></article>{Undrawn}{Decisions.InParagraphs([.. Decisions.Paragraphs, "By Jane Roe"])}</article>", block => block.Text == "By Jane Roe" ? odds : .9f)
            .Contains("By Jane Roe").Should().Be(isTaken);
}
