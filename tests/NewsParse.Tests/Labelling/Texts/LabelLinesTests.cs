using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

public sealed class LabelLinesTests
{
    private const string Plain = "The old pier at Oakmere";

    private static readonly int s_comment = Array.IndexOf(LabelWords.Names, "comment");

    [Fact]
    public void AboveAndBelow_Line_CountTheLinesToTheNextLabelOfItsSort()
    {
        var labels = new LabelLines(TextViews.Of(Plain, "Comments", Plain, Plain, "Leave a reply", Plain));

        Enumerable.Range(0, 6).Select(line => (int)labels.Above(line)[s_comment]).Should().Equal(LabelLines.Far, 0, 1, 2, 0, 1);
        Enumerable.Range(0, 6).Select(line => (int)labels.Below(line)[s_comment]).Should().Equal(1, 0, 2, 1, 0, LabelLines.Far);
    }

    [Fact]
    public void AboveAndBelow_FarLabel_SaysNothing()
    {
        var labels = new LabelLines(TextViews.Of(["Comments", .. Enumerable.Repeat(Plain, 60), "Comments"]));

        labels.Above(39)[s_comment].Should().Be(39);
        labels.Above(50)[s_comment].Should().Be(LabelLines.Far);
        labels.Below(22)[s_comment].Should().Be(39);
        labels.Below(10)[s_comment].Should().Be(LabelLines.Far);
    }

    [Theory]
    [InlineData("Leave your reply", true)]
    [InlineData("Leave us your reply", false)]
    [InlineData("Leave a comment and some reply, and replies", true)]
    [InlineData("Leave a comment and reply and replies for all", false)]
    [InlineData("12", false)]
    public void Above_Line_IsALabelWhereAThirdOfItsFewWordsAre(string line, bool isLabel) =>
        (new LabelLines(TextViews.Of(line)).Above(0)[s_comment] == 0).Should().Be(isLabel);

    [Fact]
    public void Counts_Line_AreOfItsFirstThreeHundredCharacters()
    {
        var labels = new LabelLines(TextViews.Of("Comments and replies", string.Concat(Enumerable.Repeat("x", 301)) + " comments"));

        labels.Counts(0)[s_comment].Should().Be(2);
        labels.Counts(1)[s_comment].Should().Be(0);
    }
}
