using NewsParse.Repair;

namespace NewsParse.Tests.Repair;

public sealed class HangulTests
{
    [Theory]
    [InlineData(0x1100, 0x1161, '가')]
    [InlineData(0x1112, 0x1175, '히')]
    [InlineData('가', 0x11A8, '각')]
    [InlineData('히', 0x11C2, '힣')]
    public void Compose_PartsOfASyllable_MakeIt(int first, int second, char syllable) => Hangul.Compose(first, second).Should().Be(syllable);

    [Theory]
    [InlineData(0x10FF, 0x1161)]
    [InlineData(0x1113, 0x1161)]
    [InlineData(0x1100, 0x1160)]
    [InlineData(0x1100, 0x1176)]
    [InlineData(0x1161, 0x1100)]
    [InlineData('가', 0x11A7)]
    [InlineData('가', 0x11C3)]
    [InlineData('각', 0x11A8)]
    [InlineData('힣' + 1, 0x11A8)]
    [InlineData('가' - Hangul.Finals, 0x11A8)]
    public void Compose_CharactersBesideThem_MakeNothing(int first, int second) => Hangul.Compose(first, second).Should().Be(0);
}
