using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

public sealed class TextHeadingsTests
{
    private const string Head = "What the council wants", Other = "Who pays for the boat", Third = "A winter on the pier";

    private static readonly string[] s_text = Decisions.Paragraphs;

    [Fact]
    public void Is_ShortLineBeforeAParagraph_HeadsIt() => Is(1, s_text[0], Head, s_text[1]).Should().BeTrue();

    [Fact]
    public void Is_LineThatIsASentence_HeadsNothing() => Is(1, s_text[0], Head + ".", s_text[1]).Should().BeFalse();

    [Fact]
    public void Is_LineThatStandsThereTwice_HeadsNothing() => Is(1, s_text[0], Head, s_text[1], Head, s_text[2]).Should().BeFalse();

    [Theory]
    [InlineData("It came at last.", true)]
    [InlineData("and so it came that nobody was there", true)]
    [InlineData("and so it came that nobody was", false)]
    [InlineData("Oakmere", false)]
    public void Is_NextLine_HasToBeAParagraph(string next, bool isHeading) => Is(1, s_text[0], Head, next).Should().Be(isHeading);

    [Fact]
    public void Is_LastLine_HeadsNothing() => Is(1, s_text[0], Head).Should().BeFalse();

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Is_LinesThatAreNoneOfTheBody_MayStandBetween(int between, bool isHeading)
    {
        string[] lines = [s_text[0], Head, .. Enumerable.Repeat("Photo: Jane Roe", between), s_text[1]];

        TextHeadings.Is(TextViews.Of(lines), [.. lines.Select(static line => line[0] != 'P')], 1).Should().Be(isHeading);
    }

    [Fact]
    public void Is_ThirdOfThreeShortLines_IsOfAList()
    {
        Is(2, s_text[0], Head, Other, s_text[1]).Should().BeTrue();
        Is(3, s_text[0], Head, Other, Third, s_text[1]).Should().BeFalse();
        Is(1, Head, Other, s_text[1]).Should().BeTrue();
    }

    [Fact]
    public void Is_ShortLinesThatAreNoneOfTheBody_MakeNoList()
    {
        string[] lines = [Head, Other, Third, s_text[1]];

        TextHeadings.Is(TextViews.Of(lines), [false, true, true, true], 2).Should().BeTrue();
    }

    [Theory]
    [InlineData(.2f, true)]
    [InlineData(.19f, false)]
    public void Take_PossibleLineBetweenTwoParagraphs_IsAHeading(float odds, bool isTaken) => Take(odds, s_text[0], Head, s_text[1]).Should().Be(isTaken);

    [Theory]
    [InlineData(.16f, true)]
    [InlineData(.15f, false)]
    public void Take_TextThatHasTwoHeadings_TakesOneThatIsLessLikely(float odds, bool isTaken) =>
        Take(odds, s_text[0], Head, s_text[1], "The price", s_text[2], "The winter", s_text[3]).Should().Be(isTaken);

    [Fact]
    public void Take_TextThatHasOneHeading_TakesNoneThatIsLessLikely() => Take(.19f, s_text[0], Head, s_text[1], "The price", s_text[2]).Should().BeFalse();

    [Fact]
    public void Take_HeadingsThatTheTextOpensWith_DoNotCount() => Take(.19f, s_text[0], Head, s_text[1], "Oakmere", "The price", "The winter").Should().BeFalse();

    [Theory]
    [InlineData(Head + ".")]
    [InlineData("WHAT THE COUNCIL WANTS")]
    public void Take_LineThatHeadsNothingByItsLooks_IsLeft(string line) => Take(.4f, s_text[0], line, s_text[1]).Should().BeFalse();

    [Theory]
    [InlineData("ABCDEFGH ij", true)]
    [InlineData("ABCDEFGHI ij", false)]
    public void Take_LineInCapitalsForTheMostPart_LinksToAnotherStory(string line, bool isTaken) => Take(.4f, s_text[0], line, s_text[1]).Should().Be(isTaken);

    [Theory]
    [InlineData("Oakmere", null)]
    [InlineData(null, "Oakmere")]
    public void Take_LineBesideAShortOne_IsLeft(string? before, string? behind) => Take(.4f, before ?? s_text[0], Head, behind ?? s_text[1]).Should().BeFalse();

    [Fact]
    public void Take_LineThatStandsThereTwice_IsLeft() => Take(.4f, s_text[0], Head, s_text[1], Head, s_text[2]).Should().BeFalse();

    [Fact]
    public void Take_LineAtEitherEnd_IsLeft()
    {
        Taken([.4f, .9f, .4f], Head, s_text[0], Other).Should().Equal(false, true, false);
        Taken([.4f, .4f, .9f, .9f, .4f, .4f], Head, Other, s_text[0], s_text[1], Third, s_text[2]).Should().Equal(false, false, true, true, false, false);
    }

    [Fact]
    public void Take_LineThatIsKnownForSomethingElse_IsLeft()
    {
        PageView view = TextViews.Of(s_text[0], Head, s_text[1]);
        bool[] body = [true, false, true];

        TextHeadings.Take(view, [.9f, .4f, .9f], [null, new BlockLabel(BlockRole.Related, "label.phrase", .8), null], body);

        body[1].Should().BeFalse();
    }

    private static bool Is(int line, params string[] lines) => TextHeadings.Is(TextViews.Of(lines), [.. lines.Select(static _ => true)], line);

    /// <summary>Whether the second line is taken, where it has the odds and the others are body.</summary>
    private static bool Take(float odds, params string[] lines) => Taken([.. lines.Select((_, line) => line == 1 ? odds : .9f)], lines)[1];

    private static bool[] Taken(float[] odds, params string[] lines)
    {
        bool[] body = [.. odds.Select(static value => value > .5f)];
        TextHeadings.Take(TextViews.Of(lines), odds, new BlockLabel?[lines.Length], body);
        return body;
    }
}
