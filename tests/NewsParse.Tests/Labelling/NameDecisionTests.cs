namespace NewsParse.Tests.Labelling;

public sealed class NameDecisionTests
{
    [Fact]
    public void Decide_NameOnMostOfTheBody_DoesNotMeanWhatItSays()
    {
        string html = string.Concat(Decisions.Paragraphs.Select(static text => $"<p class='-bottom-space'>{text}</p>"));

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Theory]
    [InlineData("bottom")]
    [InlineData("ad")]
    [InlineData("newsletter")]
    [InlineData("legal")]
    public void Decide_NameOnOneParagraph_MeansWhatItSays(string name)
    {
        string html = Decisions.InParagraphs(Decisions.Paragraphs[..3]) + $"<p class='{name}'>{Decisions.Paragraphs[3]}</p>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs[..3]);
    }

    [Fact]
    public void Decide_CommentsLongerThanTheArticle_AreDroppedAllTheSame()
    {
        string html = $"<p>{Decisions.Paragraphs[0]}</p>" + string.Concat(Decisions.Paragraphs[1..].Select(static text => $"<p class=comment>{text}</p>"));

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs[0]);
    }

    [Fact]
    public void Decide_TextInAPopUpsInnerBox_IsNotOfTheBody()
    {
        string html = Decisions.InParagraphs(Decisions.Paragraphs[..3]) + $"<div class=popup-alert><div class=cont><p>{Decisions.Paragraphs[3]}</p></div></div>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs[..3]);
    }
}
