using NewsParse.Cleaning.Profiles;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Cleaning.Profiles;

public sealed class LinePatternTests
{
    private static readonly Page s_page = Sessions.Text("One\n\nTwo\n\nThree\n\nFour");

    [Theory]
    [InlineData(1, "0")]
    [InlineData(2, "0 1")]
    [InlineData(4, "0 1 2 3")]
    public void Holds_WithinSoManyLinesFromTheTop_HoldsForThose(int within, string expected) => Places(new LinePattern { Within = within }).Should().Be(expected);

    [Theory]
    [InlineData(1, "3")]
    [InlineData(3, "1 2 3")]
    [InlineData(9, "0 1 2 3")]
    public void Holds_WithinSoManyLinesFromTheEnd_HoldsForThose(int within, string expected) => Places(new LinePattern { WithinLast = within }).Should().Be(expected);

    [Fact]
    public void Holds_WithinBoth_AsksForBoth() => Places(new LinePattern { Within = 3, WithinLast = 3 }).Should().Be("1 2");

    [Theory]
    [InlineData(3, "0 1")]
    [InlineData(4, "0 1 3")]
    public void Holds_OfSoManyCharacters_HoldsUpToThem(int most, string expected) => Places(new LinePattern { MaxChars = most }).Should().Be(expected);

    [Fact]
    public void Holds_SeveralTexts_AsksForOneOfEach()
    {
        Places(new LinePattern { Starts = ["t", "f"], Ends = ["O", "ee"] }).Should().Be("1 2");
        Places(new LinePattern { Texts = ["one", "FOUR"] }).Should().Be("0 3");
        Places(new LinePattern { Parts = ["hr", "ou"] }).Should().Be("2 3");
    }

    [Fact]
    public void Holds_LinesAboutIt_HaveToReadSo()
    {
        Places(new LinePattern { Above = new LinePattern { Texts = ["Two"] } }).Should().Be("2");
        Places(new LinePattern { Below = new LinePattern { Texts = ["Two"] } }).Should().Be("0");
        Places(new LinePattern { Above = new LinePattern() }).Should().Be("1 2 3");
        Places(new LinePattern { Below = new LinePattern() }).Should().Be("0 1 2");
    }

    private static string Places(LinePattern pattern) => string.Join(' ', Enumerable.Range(0, s_page.Blocks.Count).Where(i => pattern.Holds(s_page.Blocks, i)));
}
