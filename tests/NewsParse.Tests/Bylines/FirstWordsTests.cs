using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("Averylongwordthatgoesonandonandonandonandonandon two", "averylongwordthatgoesonandonandonandonan|onandon|two")]
    [InlineData("One two three four", "one|two|three")]
    [InlineData("  One   two", "one|two")]
    public void Of_Line_GivesItsFirstWordsFolded(string line, string expected) => string.Join('|', FirstWords.Of(line, 3)).Should().Be(expected);

    [Fact]
    public void Of_BlankLine_GivesAnEmptyWord() => FirstWords.Of(" ", 3).Should().Equal("");
}
