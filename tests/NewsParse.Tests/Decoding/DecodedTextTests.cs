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
    [InlineData("iso-2022-jp")]
    [InlineData("gb18030")]
    public void From_CharactersAcrossPieces_AreReadWhole(string charset)
    {
        Encoding encoding = Charsets.ForLabel(charset)!;
        string signs = charset is "shift_jis" or "iso-2022-jp" ? "東京の港で" : "東京👍の港";
        // Of whatever length a character is, one of these has the end of the piece within it.
        foreach (int lead in Enumerable.Range(0, 4))
        {
            string text = new string('a', lead) + string.Concat(Enumerable.Repeat(signs, Piece / 6));
            byte[] bytes = encoding.GetBytes(text);

            using DecodedText read = DecodedText.From(encoding, bytes, Session());

            (read.ToString() == text).Should().BeTrue();
        }
    }

    [Fact]
    public void FromUtf8_CharactersAcrossPieces_AreReadWhole()
    {
        foreach (int lead in Enumerable.Range(0, 4))
        {
            string text = new string('a', lead) + string.Concat(Enumerable.Repeat("👍", Piece / 2)) + '\uFFFF';

            using DecodedText read = DecodedText.FromUtf8(Encoding.UTF8.GetBytes(text), Session())!;

            (read.ToString() == text.Replace('\uFFFF', '\uFFFD')).Should().BeTrue();
        }
    }

    [Fact]
    public void FromUtf8_BrokenOrCutOff_IsNone()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('a', Piece - 1) + "é");

        DecodedText.FromUtf8(bytes.AsSpan(0, bytes.Length - 1), Session()).Should().BeNull();
        DecodedText.FromUtf8([.. bytes, 0xFF], Session()).Should().BeNull();
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
