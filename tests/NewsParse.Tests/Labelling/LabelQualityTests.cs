using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

/// <summary>How far a parse is said to be trusted: callers sort out by it what they have looked at.</summary>
public sealed class LabelQualityTests
{
    [Theory]
    [InlineData(150, 1f, 1)]
    [InlineData(600, 1f, 1)]
    [InlineData(150, .8f, .8)]
    [InlineData(75, 1f, .7)]
    [InlineData(15, 1f, .46)]
    public void Of_TextThatIsAllTaken_IsItsOddsLessWhatItLacksInLength(int words, float odds, double quality) =>
        Of($"<p>{Words(words)}</p>", odds, _ => true).Should().BeApproximately(quality, 1e-4);

    [Theory]
    [InlineData(1f, .5)]
    [InlineData(.5f, .6667)]
    [InlineData(0f, 1)]
    public void Of_RunningTextIsLeftOut_IsLessTheLikelierThatWas(float odds, double quality) =>
        Of($"<p>{Words(150)}</p><p>{Words(150)}</p>", odds, static position => position == 0, taken: 1).Should().BeApproximately(quality, 1e-4);

    [Fact]
    public void Of_OnlyLabelsAreLeftOut_IsNotLess() =>
        Of($"<p>{Words(150)}</p><p>Sport and weather</p>", .5f, static position => position == 0, taken: 1).Should().Be(1);

    [Fact]
    public void Of_LongBlocksAndShort_CountsEachByItsLength() =>
        Of($"<p>{Words(150)}</p><p>{Words(50)}</p>", .2f, static _ => true, taken: 1).Should().BeApproximately(.8, .01);

    [Fact]
    public void Of_NothingIsTaken_IsZero() => Of($"<p>{Words(150)}</p>", 1, static _ => false).Should().Be(0);

    private static double Of(string html, float odds, Func<int, bool> isBody, float? taken = null)
    {
        PageView view = Decisions.View(html);
        int[] positions = [.. view.Page.Blocks.Select(static block => block.Position)];
        return LabelQuality.Of(view, [.. positions.Select(position => position == 0 ? taken ?? odds : odds)], [.. positions.Select(isBody)]);
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("ferry", count)) + ".";
}
