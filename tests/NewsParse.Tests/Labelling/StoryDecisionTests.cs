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
}
