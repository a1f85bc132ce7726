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

    [Theory]
    [InlineData("newsletter", 3, true)]
    [InlineData("newsletter", 4, false)]
    [InlineData("biography", 1, true)]
    [InlineData("biography", 2, false)]
    [InlineData("advert", 1, true)]
    [InlineData("advert", 2, false)]
    [InlineData("consent", 2, true)]
    [InlineData("consent", 3, false)]
    [InlineData("disclaimer", 1, true)]
    [InlineData("disclaimer", 2, false)]
    [InlineData("colophon", 1, true)]
    [InlineData("colophon", 2, false)]
    [InlineData("replies", 3, true)]
    [InlineData("replies", 4, false)]
    public void Decide_NameOfABoxFartherUp_SpeaksForItsParagraphsToSomeLevel(string name, int levels, bool isDropped)
    {
        string open = string.Concat(Enumerable.Repeat("<div>", levels - 1)), close = string.Concat(Enumerable.Repeat("</div>", levels - 1));
        string html = Decisions.InParagraphs(Decisions.Paragraphs[..3]) + $"<div class={name}>{open}<p>{Decisions.Paragraphs[3]}</p>{close}</div>";

        Decisions.Body(html).Should().HaveCount(isDropped ? 3 : 4);
    }

    [Fact]
    public void Decide_NameOfABoxWithMostOfThePagesText_SaysNothing()
    {
        string html = $"<p>{Decisions.Paragraphs[0]}</p><div class=comments>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}</div>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_TwoNamesOnHalfOfTheBodyEach_MeanWhatTheySay()
    {
        string html = $"<p>{Decisions.Paragraphs[0]}</p><p class=ad>{Decisions.Paragraphs[1]}</p><p class=legal>{Decisions.Paragraphs[2]}</p><p class=newsletter>{Decisions.Paragraphs[3]}</p>";

        Decisions.Body(html).Should().Equal(Decisions.Paragraphs[0]);
    }
}
