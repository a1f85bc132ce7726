using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

public sealed class LineRunTests
{
    // Eight words give as much as a short line takes away at a cost of 1.
    private const string Good = "The ferry came in late again on Monday.";
    private const string Short = "Oakmere";

    [Theory]
    [InlineData("sggs", 1, 2)]
    [InlineData("gggsgg", 0, 5)]
    [InlineData("gsgg", 2, 3)]
    [InlineData("ggsssgg", 0, 1)]
    [InlineData("ggsssggg", 5, 7)]
    [InlineData("g", 0, 0)]
    [InlineData("ss", -1, -1)]
    [InlineData("", -1, -1)]
    public void Find_Lines_GivesTheRunWithTheMostTextForTheFewestShortLines(string lines, int first, int last)
    {
        PageView view = View(lines);

        var run = LineRun.Find(view, 1);

        run.First.Should().Be(first);
        run.Last.Should().Be(last);
        run.Ink.Should().Be(first < 0 ? 0 : lines[first..(last + 1)].Count(static line => line == 'g') * Good.Count(static c => c != ' '));
    }

    [Theory]
    [InlineData(.35, 5)]
    [InlineData(3, 1)]
    public void Find_Cost_DecidesHowManyShortLinesARunBears(double cost, int last) => LineRun.Find(View("ggssgg"), cost).Last.Should().Be(last);

    [Fact]
    public void Find_LongerLines_GiveMore()
    {
        string longer = TextViews.Words(64) + ".";

        LineRun.Find(TextViews.Of(Good, Good, Short, Short, Short, longer), 1).First.Should().Be(5);
    }

    [Fact]
    public void DistanceOf_Line_IsBeforeWithinOrBehind()
    {
        var run = LineRun.Find(View("ssggss"), 1);

        Enumerable.Range(0, 6).Select(run.DistanceOf).Should().Equal(-2, -1, 0, 0, 1, 2);
        LineRun.Find(View("sss"), 1).DistanceOf(2).Should().Be(0);
    }

    private static PageView View(string lines) => TextViews.Of([.. lines.Select(static line => line == 'g' ? Good : Short)]);
}
