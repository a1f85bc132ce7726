using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Decoding;
using NewsParse.Diagnostics;

namespace NewsParse.Tests.Decoding;

/// <summary>Texts are read by the piece of a million: what the end of one cuts must come out whole.</summary>
public sealed class DecodedTextTests
{
    private const int Piece = 1 << 20;

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    public void FromString_PairAtTheEndOfAPiece_StaysWhole(int at)
    {
        string text = new string('a', Piece + at) + "👍" + new string('b', Piece) + '\uFFFF';

        using DecodedText read = DecodedText.FromString(text, Session(), out bool hasHalves);

        hasHalves.Should().BeFalse();
        (read.ToString() == text.Replace('\uFFFF', '\uFFFD')).Should().BeTrue();
    }

    [Fact]
    public void FromString_HalvesAroundTheEndOfAPiece_AreReplaced()
    {
        string text = new string('a', Piece - 1) + "\uD83D\uD83D\uDC4D\uDC4D" + new string('b', Piece);

        using DecodedText read = DecodedText.FromString(text, Session(), out bool hasHalves);

        hasHalves.Should().BeTrue();
        (read.ToString() == WellFormed.Of(text)).Should().BeTrue();
        read.ToString()[(Piece - 1)..(Piece + 3)].Should().Be("\uFFFD👍\uFFFD");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("gb18030")]
    [InlineData("windows-1251")]
    public void From_CharactersAcrossPieces_AreReadWhole(string charset)
    {
        Encoding encoding = Charsets.ForLabel(charset)!;
        string text = "a" + string.Concat(Enumerable.Repeat(charset == "windows-1251" ? "Горсовет, " : "東京の港で、", 2 * Piece / 10));

        using DecodedText read = DecodedText.From(encoding, encoding.GetBytes(text), Session());

        (read.ToString() == text).Should().BeTrue();
    }

    [Fact]
    public void FromString_NothingToMend_IsNotCopied()
    {
        const string Text = "\uFEFFfine 👍🏽";

        using DecodedText read = DecodedText.FromString(Text, Session(), out _).WithoutMark();

        read.Chars.Span.Overlaps(Text).Should().BeTrue();
        read.ToString().Should().Be("fine 👍🏽");
    }

    private static ParseSession Session() => new(null, null, new ParseLimits(), NullLogger.Instance, default);
}
