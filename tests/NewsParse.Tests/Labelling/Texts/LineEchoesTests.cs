using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

public sealed class LineEchoesTests
{
    private static readonly string[] s_lines =
    [
        "Oakmere harbour",
        "The ferry of Oakmere came in late again on Monday.",
        "On Monday the ferry had no spare engine again.",
        "Copyright harbour office",
        "to be or not",
    ];

    [Theory]
    [InlineData(0, .5)]
    [InlineData(1, .75)]
    [InlineData(2, .6)]
    [InlineData(3, 0)]
    [InlineData(4, -1)]
    public void ShareOf_Line_IsWhatTheRunSaysTooOfItsLongerWords(int line, double share) => Echoes(new LineRun(1, 2, 0), s_lines).ShareOf(line).Should().BeApproximately(share, 1e-9);

    [Fact]
    public void ShareOf_NoRun_IsZero()
    {
        LineEchoes echoes = Echoes(new LineRun(-1, -1, 0), s_lines);

        Enumerable.Range(0, 5).Select(echoes.ShareOf).Should().Equal(0, 0, 0, 0, -1);
    }

    [Fact]
    public void ShareOf_ChineseLine_ComparesWordsOfAnyLength()
    {
        LineEchoes echoes = Echoes(new LineRun(1, 1, 0), "渡轮，码头", "渡轮，周一。", "天气");

        echoes.ShareOf(0).Should().Be(.5);
        echoes.ShareOf(2).Should().Be(0);
    }

    [Fact]
    public void ShareOf_WordSaidTwiceInOneLine_IsNoEcho() => Echoes(new LineRun(0, 0, 0), "Monday after Monday").ShareOf(0).Should().Be(0);

    [Fact]
    public void ShareOf_VeryLongLine_IsToldByItsFirstSixtyWords()
    {
        string[] words = [.. Enumerable.Range(0, 61).Select(static i => $"ferry{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}")];

        Echoes(new LineRun(1, 1, 0), string.Join(' ', words), words[60]).ShareOf(0).Should().Be(0);
        Echoes(new LineRun(1, 1, 0), string.Join(' ', words), words[59]).ShareOf(0).Should().Be(1 / 60d);
    }

    [Fact]
    public void AlikeOf_Line_CountsThoseThatBeginWithTheSameTwoWords()
    {
        LineEchoes echoes = Echoes(new LineRun(-1, -1, 0), "Tide table for Monday", "Tide table", "TIDE TABLE: Friday", "Tide gauge", "Tide");

        Enumerable.Range(0, 5).Select(echoes.AlikeOf).Should().Equal(3, 3, 3, 1, 1);
    }

    private static LineEchoes Echoes(LineRun run, params string[] lines) => LineEchoes.Of(TextViews.Of(lines), run);
}
