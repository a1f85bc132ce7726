namespace NewsParse.Tests.Labelling;

public sealed class RepetitionDecisionTests
{
    private const string Question = "And what would you say to those who missed their train?";
    private const string Flour = "200 grams of flour, sifted, and a pinch of salt";
    private const string Notice = "Tell us what you think of the ferry line by letter.";

    [Fact]
    public void Decide_QuestionAskedAgainInTheSameBox_StaysTwice()
    {
        string[] said = [Question, Decisions.Paragraphs[0], Question, Decisions.Paragraphs[1]];

        string[] body = Decisions.Body($"<article>{Decisions.InParagraphs(said)}</article>");

        body.Should().Equal(said);
    }

    [Fact]
    public void Decide_IngredientOfTwoLists_StaysInBoth()
    {
        string html = "<article>" + Decisions.InParagraphs(Decisions.Paragraphs)
            + $"<ul class=recipe><li>{Flour}</li><li>two eggs</li></ul><ul class=recipe><li>{Flour}</li><li>one lemon</li></ul></article>";

        string[] body = Decisions.Body(html);

        body.Should().Equal([.. Decisions.Paragraphs, Flour, "two eggs", Flour, "one lemon"]);
    }

    [Fact]
    public void Decide_CopyInABoxOfItsOwn_IsDropped()
    {
        string quoted = Decisions.Paragraphs[1];
        string html = $"<article><div class=pull><blockquote>{quoted}</blockquote></div>{Decisions.InParagraphs(Decisions.Paragraphs)}</article>";

        string[] body = Decisions.Body(html, block => block.Parent.Tag == "blockquote" ? .8f : .9f);

        body.Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_DoubtfulSentenceAgainAndAgain_IsANotice()
    {
        string html = "<article>" + string.Concat(Decisions.Paragraphs.Select(text => $"<p>{text}</p><p>{Notice}</p>")) + "</article>";

        string[] body = Decisions.Body(html, block => block.Text == Notice ? .6f : .9f);

        body.Should().Equal(Decisions.Paragraphs);
    }
}
