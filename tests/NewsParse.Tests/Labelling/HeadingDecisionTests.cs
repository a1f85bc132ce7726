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
}
