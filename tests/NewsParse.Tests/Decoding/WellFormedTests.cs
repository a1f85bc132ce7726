using NewsParse.Decoding;

namespace NewsParse.Tests.Decoding;

public sealed class WellFormedTests
{
    // Strings of half pairs can't stand in an attribute: it is stored as UTF-8.
    public static TheoryData<int[], int[]> Texts { get; } = new()
    {
        { [0x61, 0xD83D], [0x61, 0xFFFD] },
        { [0xDC4D, 0xD83D, 0xD83D, 0xDC4D, 0xD83D, 0x62], [0xFFFD, 0xFFFD, 0xD83D, 0xDC4D, 0xFFFD, 0x62] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Of_HalfSurrogatePairs_AreReplaced(int[] text, int[] expected) => WellFormed.Of(Text(text)).Should().Be(Text(expected));

    [Fact]
    public void Of_WellFormed_IsTheSameString()
    {
        const string Text = "fine 👍🏽";

        WellFormed.Of(Text).Should().BeSameAs(Text);
    }

    [Fact]
    public void Parse_HalfSurrogatePair_LeavesDiagnostic()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml("<p>The council met \uD83D on Monday.</p>"));

        document.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Code == DiagnosticCode.InvalidBytes);
        document.BlockCount.Should().Be(1);
    }

    private static string Text(int[] units) => string.Concat(units.Select(static unit => (char)unit));
}
