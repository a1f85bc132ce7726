using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

/// <summary>Key points before an article are told from lists that are the article's own.</summary>
public sealed class SummaryLinesTests
{
    private const string Title = "Ferry is late again", A = "• The engine is old.", B = "• No parts could be had.", C = "• A bus will wait.", EmojiA = "⚓ The engine is old.", EmojiB = "🚌 A bus will wait.";

    // What stands behind the mark of a line that is likely body.
    private const char Body = '+';

    private static readonly string[] s_text = [.. Decisions.Paragraphs.Select(static text => Body + text)];

    [Fact]
    public void Mark_ListThatALabelAnnounces_IsTheSummary() => Mark([Title, "Key points", "+" + A, "+" + B, .. s_text]).Should().Equal(2, 3);

    [Theory]
    [InlineData("Das Wichtigste in Kürze")]
    [InlineData("Key points: the ferry")]
    [InlineData("Listen Summary Share")]
    [InlineData("Here you have the Summary, too")]
    public void Mark_ListAtTheVeryTopThatALineAnnounces_IsTheSummary(string label) => Mark([Title, label, "Oakmere", .. Points(3), .. s_text]).Should().Equal(3, 4, 5);

    [Theory]
    [InlineData("Here you have the Summary of it")]
    [InlineData("This is the Summary.")]
    [InlineData("The ferry line of Oakmere")]
    public void Mark_ListThatNothingAnnounces_IsTheArticlesOwnWhereItIsMostOfIt(string line) => Mark([Title, line, "Oakmere", .. Points(30), .. s_text]).Should().BeEmpty();

    [Theory]
    [InlineData("Summary", true)]
    [InlineData("Oakmere", false)]
    public void Mark_ListLongerThanTheText_IsTheSummaryOnlyWhereALabelSaysSo(string line, bool isSummary) =>
        Mark([Title, line, .. Points(30), .. s_text]).Should().HaveCount(isSummary ? 30 : 0);

    [Fact]
    public void Mark_TitleThatSpeaksOfASummary_IsNoLabel() => Mark(["Summary of the ferry line", .. Points(30), .. s_text]).Should().BeEmpty();

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Mark_LabelFarAboveTheList_SaysNothingOfIt(int between, bool isSummary) =>
        Mark([Title, "Summary", .. Enumerable.Repeat("Oakmere", between), .. Points(30), .. s_text]).Should().HaveCount(isSummary ? 30 : 0);

    [Fact]
    public void Mark_ListThatOpensTheText_IsTheSummaryWithoutALabel() => Mark([Title, "+" + A, "+" + B, .. s_text]).Should().Equal(1, 2);

    [Fact]
    public void Mark_ListAtTheVeryBeginning_IsTheSummaryOnlyWherePictographsAdornIt()
    {
        Mark(["+" + A, "+" + B, .. s_text]).Should().BeEmpty();
        Mark(["+" + EmojiA, "+" + B, .. s_text]).Should().BeEmpty();
        Mark(["+" + EmojiA, "+" + EmojiB, .. s_text]).Should().Equal(0, 1);
        Mark(["+" + EmojiA, "+" + EmojiB, "+" + C, .. s_text]).Should().Equal(0, 1, 2);
    }

    [Fact]
    public void Mark_OnePoint_SumsNothingUp() => Mark([Title, "Key points", "+" + A, .. s_text]).Should().BeEmpty();

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Mark_ListWithHardlyATextBehindIt_IsTheText(int paragraphs, bool isSummary) =>
        Mark([Title, "Key points", "+" + A, "+" + B, .. s_text[..paragraphs]]).Should().HaveCount(isSummary ? 2 : 0);

    [Fact]
    public void Mark_NoBody_HasNoSummary() => Mark([Title, "Key points", A, B]).Should().BeEmpty();

    [Theory]
    [InlineData(2, new[] { 2, 3, 4, 5 })]
    [InlineData(3, new int[0])]
    public void Mark_ListFarDown_IsTheArticlesOwn(int before, int[] marked) => Mark([Title, "Key points", .. s_text[..before], "+" + A, "+" + B, .. s_text]).Should().Equal(marked);

    [Theory]
    [InlineData(10, 2)]
    [InlineData(11, 0)]
    public void Mark_ListThatWasNotTakenForBody_IsSoughtALittleBeforeIt(int between, int marked) =>
        Mark([Title, EmojiA, EmojiB, .. Enumerable.Repeat("Oakmere", between), .. s_text]).Should().HaveCount(marked);

    [Theory]
    [InlineData("These points were agreed on Monday.", true)]
    [InlineData("The company says: all these are true.", true)]
    [InlineData("The company says that all these are true.", false)]
    [InlineData("Nobody knows when the boat will sail.", false)]
    [InlineData("Insgesamt kostet das drei Millionen.", true)]
    [InlineData("Tous ces points sont connus.", true)]
    [InlineData("Những điều đó đã được biết.", true)]
    public void Mark_LabelledListWithAnIntroduction_EndsWithTheParagraphThatPointsBack(string behind, bool closes) =>
        Mark([Title, "Summary", "+The ferry line has a new plan.", "+" + A, "+" + B, "+" + behind, .. s_text]).Should().Equal(closes ? [2, 3, 4, 5] : [2, 3, 4]);

    [Theory]
    [InlineData("+These points were agreed on Monday.", new[] { 1, 2, 3, 4 })]
    [InlineData("+Nobody knows when the boat will sail.", new[] { 2, 3 })]
    [InlineData("These points were agreed on Monday.", new[] { 2, 3 })]
    public void Mark_AdornedListWithAnIntroduction_HasItWhereAParagraphPointsBack(string behind, int[] marked) =>
        Mark([Title, "+The ferry line has a new plan.", "+" + EmojiA, "+" + EmojiB, behind, .. s_text]).Should().Equal(marked);

    [Theory]
    [InlineData(1, new[] { 2, 3 })]
    [InlineData(2, new[] { 1, 2, 3, 4 })]
    public void Mark_ParagraphThatPointsBackWithHardlyATextBehindIt_IsTheText(int paragraphs, int[] marked) =>
        Mark([Title, "+The ferry line has a new plan.", "+" + EmojiA, "+" + EmojiB, "+These points were agreed on Monday.", .. s_text[..paragraphs]]).Should().Equal(marked);

    [Fact]
    public void Mark_ListWithoutAnIntroduction_TakesNoParagraphBehindIt() =>
        Mark([Title, "Summary", "+" + A, "+" + B, "+These points were agreed on Monday.", .. s_text]).Should().Equal(2, 3);

    private static string[] Points(int count) => [.. Enumerable.Range(1, count).Select(static i => $"+• Point {i} of the plan is well known.")];

    /// <summary>The lines that are marked; a line that begins with the mark for it is likely body.</summary>
    private static int[] Mark(params string[] lines)
    {
        PageView view = TextViews.Of([.. lines.Select(static line => line.TrimStart(Body))]);
        var summary = new bool[lines.Length];

        SummaryLines.Mark(view, [.. lines.Select(static line => line[0] == Body)], summary);

        return [.. Enumerable.Range(0, lines.Length).Where(line => summary[line])];
    }
}
