using NewsParse.Text;

namespace NewsParse.Tests.Text;

public sealed class TextKeyTests
{
    [Theory]
    [InlineData("The  Coastal-Herald!", "the coastal herald")]
    [InlineData("Müller’s Café", "mullers cafe")]
    [InlineData("２０２４ 年", "2024 年")]
    [InlineData("— ", "")]
    public void OfWords_Text_KeepsLettersAndDigits(string text, string expected)
    {
        TextKey.OfWords(text).Should().Be(expected);
    }

    // Not as data of a theory: a runner of tests can't write them down.
    [Fact]
    public void OfLetters_WhatIsNoCharacter_DoesNotThrow()
    {
        TextKey.OfLetters("a\uD83Db").Should().Be("ab");
        TextKey.OfLetters("é\uFFFEb").Should().Be("eb");
    }
}
