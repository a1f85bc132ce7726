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

    [Theory]
    [InlineData(.6f)]
    [InlineData(.9f)]
    public void Decide_PageSaysAllOfItAgainAndAgain_KeepsItOnce(float odds)
    {
        string html = string.Concat(Enumerable.Range(0, 3).Select(static i => $"<div class=c{i}>{Decisions.InParagraphs(Decisions.Paragraphs)}</div>"));

        string[] body = Decisions.Body(html, odds);

        body.Should().Equal(Decisions.Paragraphs);
    }

    [Theory]
    [InlineData(new[] { .6f, .6f }, 0)]
    [InlineData(new[] { .9f, .9f }, 0)]
    [InlineData(new[] { .9f, .8f }, 0)]
    [InlineData(new[] { .8f, .9f }, 1)]
    [InlineData(new[] { .9f, .8f, .85f }, 0)]
    [InlineData(new[] { .8f, .9f, .85f }, 1)]
    [InlineData(new[] { .8f, .85f, .9f }, 2)]
    public void Decide_CopiesInBoxesOfTheirOwn_KeepsTheLikeliestAndOfTwoAlikeTheFirst(float[] odds, int kept)
    {
        string html = string.Concat(Decisions.Paragraphs.Select((text, i) => $"<p>{text}</p>" + (i < odds.Length ? $"<div class=c{i}><p>{Notice}</p></div>" : "")));
        int copy = 0;

        string[] body = Decisions.Body(html, block => block.Text == Notice ? odds[copy++] : .9f);

        body.Should().Equal([.. Decisions.Paragraphs[..(kept + 1)], Notice, .. Decisions.Paragraphs[(kept + 1)..]]);
    }

    [Theory]
    [InlineData(.75f, 3)]
    [InlineData(.74f, 0)]
    public void Decide_SentenceWrittenAgainInTheSameBox_StaysWhereItIsLikelyEnough(float odds, int times)
    {
        string html = string.Concat(Decisions.Paragraphs[..3].Select(static text => $"<p>{text}</p><p>{Notice}</p>")) + $"<p>{Decisions.Paragraphs[3]}</p>";

        Decisions.Body(html, block => block.Text == Notice ? odds : .9f).Count(static text => text == Notice).Should().Be(times);
    }

    [Theory]
    [InlineData("The ferry is not coming back.", 1)]
    [InlineData("The ferry is not coming.", 2)]
    public void Decide_SentenceInTwoBoxes_IsACopyFromSixWordsOn(string sentence, int times)
    {
        string html = $"<div class=pull><blockquote>{sentence}</blockquote></div>{Decisions.InParagraphs([.. Decisions.Paragraphs, sentence])}";

        Decisions.Body(html).Count(text => text == sentence).Should().Be(times);
    }

    [Fact]
    public void Decide_CopyThatIsLeftOutForItsBox_DoesNotTakeTheOtherOnesPlace()
    {
        string html = $"<div class=ad><p>{Notice}</p></div>{Decisions.InParagraphs([.. Decisions.Paragraphs, Notice])}";

        Decisions.Body(html, static block => block.Position == 0 ? .95f : .9f).Should().Equal([.. Decisions.Paragraphs, Notice]);
    }

    [Theory]
    [InlineData(281, 0)]
    [InlineData(280, 1)]
    public void Decide_DoubtfulSentenceThrice_IsANoticeWhereItIsLittleOfTheBody(int rest, int times)
    {
        // Forty characters, three times.
        const string Sentence = "Write to the ferry if you have seen it then";
        string html = string.Concat(Enumerable.Range(0, 3).Select(static i => $"<div class=c{i}><p>{Sentence}......</p></div>")) + $"<p>{new string('x', rest)}</p>";

        Decisions.Body(html, static block => block.Text.StartsWith(Sentence, StringComparison.Ordinal) ? .6f : .9f).Should().HaveCount(times + 1);
    }
}
