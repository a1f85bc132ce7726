namespace NewsParse.Tests.Labelling;

public sealed class PictureDecisionTests
{
    private const string Caption = "The ferry waits at the pier of Oakmere on Tuesday morning.";

    [Theory]
    [InlineData($"<div><img src=/a.jpg><p>{Caption}</p></div>")]
    [InlineData($"<div><div><img src=/a.jpg></div><p>{Caption}</p><p>Photo: A. Poole</p></div>")]
    public void Decide_BoxOfOnePictureAndALineOrTwo_IsNotOfTheBody(string box)
    {
        string html = $"<article>{Decisions.InParagraphs(Decisions.Paragraphs[..2])}{box}{Decisions.InParagraphs(Decisions.Paragraphs[2..])}</article>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Theory]
    [InlineData($"<div><p><img src=/a.jpg>{Caption}</p></div>")]
    [InlineData($"<div><p>{Caption} <img src=/smile.png></p></div>")]
    public void Decide_ParagraphWithAPictureAmongItsWords_IsBody(string paragraph)
    {
        string html = $"<article>{Decisions.InParagraphs(Decisions.Paragraphs)}{paragraph}</article>";

        Decisions.Body(html).Should().Equal([.. Decisions.Paragraphs, Caption]);
    }

    [Fact]
    public void Decide_BoxOfAPictureAndManyParagraphs_IsBody()
    {
        string html = $"<article><div><img src=/a.jpg>{Decisions.InParagraphs(Decisions.Paragraphs)}</div></article>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_StoryToldInPictureBoxes_Stays()
    {
        string html = $"<article>{string.Concat(Decisions.Paragraphs.Select(static text => $"<div><img src=/a.jpg><p>{text}</p></div>"))}</article>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Theory]
    [InlineData(60, 3)]
    [InlineData(59, 2)]
    public void Decide_LinesOfPictures_AreBodyFromAQuarterOfItOn(int ink, int taken)
    {
        string html = $"<article><p>{new string('x', 120)}</p><p>{new string('z', 120 - ink)}</p><div><img src=/a.jpg><p>{new string('y', ink)}</p></div></article>";

        Decisions.Body(html).Should().HaveCount(taken);
    }
}
