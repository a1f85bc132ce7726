namespace NewsParse.Tests.Labelling;

public sealed class GroupDecisionTests
{
    private static readonly string[] s_items = ["Two spare engines", "A new mate", "Sixty life vests", "Most read"];

    private static readonly string s_html = $"<p>{Decisions.Paragraphs[0]}</p><ul>"
        + string.Concat(s_items.Select(static item => $"<li>{item}</li>")) + $"</ul><p>{Decisions.Paragraphs[1]}</p>";

    [Fact]
    public void Decide_LikelyList_IsTakenWhole() =>
        Decisions.Body(s_html, static block => block.Text == s_items[1] ? .3f : .9f).Should().Equal([Decisions.Paragraphs[0], .. s_items, Decisions.Paragraphs[1]]);

    [Fact]
    public void Decide_NextToImpossibleItemOfALikelyList_IsLeftOut() =>
        Decisions.Body(s_html, static block => block.Text == s_items[3] ? .01f : .9f).Should().Equal([Decisions.Paragraphs[0], .. s_items[..3], Decisions.Paragraphs[1]]);

    [Fact]
    public void Decide_UnlikelyList_IsLeftWhole() =>
        Decisions.Body(s_html, static block => block.Text == s_items[1] ? .6f : s_items.Contains(block.Text) ? .01f : .9f).Should().NotContain(s_items[0]).And.HaveCount(3);

    [Theory]
    [InlineData(.02f, true)]
    [InlineData(.019f, false)]
    public void Decide_ItemOfALikelyList_GoesWithItUnlessItIsNextToImpossible(float odds, bool isTaken) =>
        Decisions.Body(s_html, block => block.Text == s_items[3] ? odds : .9f).Contains(s_items[3]).Should().Be(isTaken);

    [Theory]
    [InlineData(.5f, true)]
    [InlineData(.49f, false)]
    public void Decide_ListAsLikelyAsNot_IsTaken(float odds, bool isTaken) =>
        Decisions.Body(s_html, block => s_items.Contains(block.Text) ? odds : .9f).Contains(s_items[0]).Should().Be(isTaken);

    [Theory]
    [InlineData(.51f, 2)]
    [InlineData(.6f, 3)]
    public void Decide_ListBetweenLikelyAndNot_IsDecidedItemByItem(float odds, int taken) =>
        Decisions.Body(s_html, block => block.Text == s_items[1] ? odds : s_items.Contains(block.Text) ? .01f : .9f).Should().HaveCount(taken);

    [Fact]
    public void Decide_TwoItems_AreNoList() =>
        Decisions.Body($"<p>{Decisions.Paragraphs[0]}</p><ul><li>Two spare engines</li><li>A new mate</li></ul><p>{Decisions.Paragraphs[1]}</p>", static block => block.Text == "A new mate" ? .3f : .9f)
            .Should().Equal(Decisions.Paragraphs[0], "Two spare engines", Decisions.Paragraphs[1]);

    [Fact]
    public void Decide_ThreeItems_AreAList() =>
        Decisions.Body($"<p>{Decisions.Paragraphs[0]}</p><ul><li>Two spare engines</li><li>A new mate</li><li>Sixty life vests</li></ul><p>{Decisions.Paragraphs[1]}</p>", static block => block.Text == "A new mate" ? .3f : .9f)
            .Should().HaveCount(5);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Decide_ListOfParagraphs_IsDecidedOneByOne(int words, bool isTaken)
    {
        string html = $"<p>{Decisions.Paragraphs[0]}</p><ul><li>Two spare engines</li><li>A new mate</li><li>{string.Join(' ', Enumerable.Repeat("ferry", words))}</li></ul><p>{Decisions.Paragraphs[1]}</p>";

        Decisions.Body(html, static block => block.Text == "A new mate" ? .3f : .9f).Contains("A new mate").Should().Be(isTaken);
    }

    [Theory]
    [InlineData("table", .17f, "", true)]
    [InlineData("table", .16f, "", false)]
    [InlineData("list", .17f, "", false)]
    [InlineData("table", .17f, "links", false)]
    [InlineData("table", .17f, "first", false)]
    [InlineData("table", .17f, "last", false)]
    public void Decide_TableWithinTheText_IsTakenThoughItsCellsAreNotLikely(string kind, float odds, string make, bool isTaken)
    {
        string[] texts = ["Fare to Oakmere", "4.50", "Fare to the city", "9.00"];
        string Cell(string text) => make == "links" ? $"<a href=/x>{text}</a>" : text;
        string group = kind == "list"
            ? $"<ul>{string.Concat(texts.Select(text => $"<li>{Cell(text)}</li>"))}</ul>"
            : $"<table><tr>{string.Concat(texts.Select(text => $"<td>{Cell(text)}</td>"))}</tr></table>";
        string paragraphs = Decisions.InParagraphs(Decisions.Paragraphs[1..]);
        string html = make switch { "first" => group + paragraphs, "last" => paragraphs + group, _ => $"<p>{Decisions.Paragraphs[0]}</p>{group}{paragraphs}" };

        Decisions.Body(html, block => texts.Contains(block.Text) ? odds : .9f).Contains("Fare to Oakmere").Should().Be(isTaken);
    }

    [Fact]
    public void Decide_NothingIsLikely_TakesNoGroup() => Decisions.Body(s_html, .01f).Should().BeEmpty();

    [Fact]
    public void Decide_ListRightBehindAnother_IsDecidedByItself()
    {
        string html = $"<p>{Decisions.Paragraphs[0]}</p><ul><li>Two spare engines</li><li>A new mate</li><li>Sixty life vests</li></ul><ul><li>Sport</li><li>Weather</li><li>Culture</li></ul><p>{Decisions.Paragraphs[1]}</p>";

        Decisions.Body(html, static block => block.Text is "A new mate" ? .3f : block.Text is "Sport" ? .6f : block.Text is "Weather" or "Culture" ? .01f : .9f)
            .Should().Contain("A new mate").And.NotContain("Weather").And.HaveCount(6);
    }

    [Fact]
    public void Decide_PostThatTheTextBeginsIn_IsNotTakenWhole()
    {
        string html = $"<blockquote class=twitter-tweet><p>May 3</p><p>{Decisions.Paragraphs[0]}</p></blockquote>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}";

        Decisions.Body(html, static block => block.Text == "May 3" ? .1f : .9f).Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void Decide_QuotationThatIsNoPost_IsNotTakenWhole()
    {
        string html = $"<p>{Decisions.Paragraphs[0]}</p><blockquote><p>{Decisions.Paragraphs[1]}</p><p>May 3</p></blockquote><p>{Decisions.Paragraphs[2]}</p>";

        Decisions.Body(html, static block => block.Text == "May 3" ? .1f : .9f).Should().Equal(Decisions.Paragraphs[..3]);
    }
}
