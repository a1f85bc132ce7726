using NewsParse.Labelling;
using NewsParse.Tests.Labelling.Texts;

namespace NewsParse.Tests.Labelling;

public sealed class HeadingDecisionTests
{
    private static readonly string[] s_places = ["The old pier of Oakmere", "The lighthouse on the rock", "The harbour by night"];

    private static readonly string s_html = $"<article><p>{Decisions.Paragraphs[0]}</p><p>{Decisions.Paragraphs[1]}</p>"
        + string.Concat(s_places.Select(static place => $"<h2>{place}</h2><img src=/p.jpg>")) + "</article>";

    [Fact]
    public void Decide_SureHeadingsOfPictures_Stay() =>
        Decisions.Body(s_html).Should().Equal([.. Decisions.Paragraphs[..2], .. s_places]);

    [Fact]
    public void Decide_DoubtfulHeadingsWithNothingBehind_AreDropped() =>
        Decisions.Body(s_html, static block => block.HeadingLevel > 0 ? .7f : .9f).Should().Equal(Decisions.Paragraphs[..2]);

    [Fact]
    public void Decide_Headline_IsNotOfTheBody() =>
        Decisions.Body($"{Decisions.Title}<h1>Ferry is late again</h1><p>{Decisions.Paragraphs[0]}</p>").Should().Equal(Decisions.Paragraphs[0]);

    [Fact]
    public void Decide_HeadlineAgainInABar_IsNotOfTheBody()
    {
        string html = $"{Decisions.Title}<h1>Ferry is late again</h1>{Decisions.InParagraphs(Decisions.Paragraphs)}<div class=bar><h2>Ferry is late again</h2></div><p>It sails on.</p>";

        Decisions.Body(html).Should().Equal([.. Decisions.Paragraphs, "It sails on."]);
    }

    [Fact]
    public void Decide_TopHeadingUnlikeTheTitle_OpensThePageNotTheText()
    {
        string html = $"{Decisions.Title}<header><h1>Sixty passengers miss their train</h1></header>{Decisions.InParagraphs(Decisions.Paragraphs)}";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Theory]
    [InlineData("<p>Ferry is late again</p>")]
    [InlineData("<p>FERRY IS LATE AGAIN!</p>")]
    public void Decide_HeadlineAgainAsAParagraph_IsNotOfTheBody(string copy)
    {
        string html = $"{Decisions.Title}<h1>Ferry is late again</h1>{copy}{Decisions.InParagraphs(Decisions.Paragraphs)}";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_ParagraphThatSaysMoreThanTheHeadline_Stays()
    {
        const string more = "Ferry is late again, and the company knows why.";
        string html = $"{Decisions.Title}<h1>Ferry is late again</h1><p>{more}</p>{Decisions.InParagraphs(Decisions.Paragraphs)}";

        Decisions.Body(html).Should().Equal([more, .. Decisions.Paragraphs]);
    }

    [Fact]
    public void Decide_QuotationThatTheHeadlineTookUp_Stays()
    {
        string html = $"{Decisions.Title}<h1>Ferry is late again</h1><p>{Decisions.Paragraphs[0]}</p><p>A passenger said one sentence:</p><blockquote>Ferry is late again</blockquote>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}";

        Decisions.Body(html).Should().Contain("Ferry is late again");
    }

    [Theory]
    [InlineData(.85f, 2)]
    [InlineData(.86f, 4)]
    public void Decide_HeadingsBehindTheText_StayWhereTheyAreSure(float odds, int taken) =>
        Decisions.Body($"<p>{Decisions.Paragraphs[0]}</p><p>{Decisions.Paragraphs[1]}</p><h2>The old pier</h2><h2>The lighthouse</h2>", block => block.HeadingLevel > 0 ? odds : .9f)
            .Should().HaveCount(taken);

    [Fact]
    public void Decide_DoubtfulHeadingBeforeText_Stays() =>
        Decisions.Body($"<p>{Decisions.Paragraphs[0]}</p><h2>The old pier</h2><p>{Decisions.Paragraphs[1]}</p><h2>The lighthouse</h2>", static block => block.HeadingLevel > 0 ? .6f : .9f)
            .Should().Equal(Decisions.Paragraphs[0], "The old pier", Decisions.Paragraphs[1]);

    [Fact]
    public void Decide_HeadlineOfASecondLevel_IsNotOfTheBody() =>
        Decisions.Body($"{Decisions.Title}<h2>Ferry is late again</h2>{Decisions.InParagraphs(Decisions.Paragraphs)}").Should().Equal(Decisions.Paragraphs);

    [Theory]
    [InlineData("Ferry is late", false)]
    [InlineData("Ferry is late again today", true)]
    [InlineData("Ferry is late again", false)]
    [InlineData("Ferry again", true)]
    public void Decide_HeadingThatSaysMostOfTheTitleAndNoMore_IsTheHeadlineOnceMore(string heading, bool stays) =>
        Decisions.Body($"{Decisions.Title}<h1>Ferry is late again</h1><p>{Decisions.Paragraphs[0]}</p><h2>{heading}</h2>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}").Contains(heading).Should().Be(stays);

    [Fact]
    public void Decide_TopHeadingWithinTheText_Stays() =>
        Decisions.Body($"{Decisions.Title}<h1>Ferry is late again</h1><p>{Decisions.Paragraphs[0]}</p><h1>What the council wants</h1>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}")
            .Should().Contain("What the council wants");

    [Fact]
    public void Decide_SecondHeadingThatOpensTheText_Stays() =>
        Decisions.Body($"{Decisions.Title}<h1>Ferry is late again</h1><h2>What the council wants</h2>{Decisions.InParagraphs(Decisions.Paragraphs)}")
            .Should().Equal(["What the council wants", .. Decisions.Paragraphs]);

    [Fact]
    public void Decide_HalfOfAHeadlineThatStandsThereTwice_IsNotOfTheBody() =>
        Decisions.Body($"{Decisions.Title}<h1>Ferry is late again Ferry is late again</h1><p>Ferry is late again</p>{Decisions.InParagraphs(Decisions.Paragraphs)}").Should().Equal(Decisions.Paragraphs);

    [Fact]
    public void Decide_HeadlineAgainAmongTheParagraphs_Stays() =>
        Decisions.Body($"{Decisions.Title}<h1>Ferry is late again</h1><p>{Decisions.Paragraphs[0]}</p><p>Ferry is late again</p>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}")
            .Should().Contain("Ferry is late again");

    [Fact]
    public void DropTitle_PlainText_LeavesItToTheRulesForLines()
    {
        PageView view = TextViews.Of(["Ferry is late again", "Ferry is late again", .. Decisions.Paragraphs]);
        bool[] body = [true, true, true, true, true, true];

        HeadingDecision.DropTitle(view, body);

        body.Should().NotContain(false);
    }

    [Theory]
    [InlineData("Ferry")]
    [InlineData("Ferry is late again")]
    public void Decide_ParagraphLikeTheTitleOnAPageWithoutAHeadline_Stays(string line) =>
        Decisions.Body($"{Decisions.Title}{Decisions.InParagraphs([line, .. Decisions.Paragraphs])}").Should().Equal([line, .. Decisions.Paragraphs]);
}
