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

    [Fact]
    public void OfLetters_HalfASurrogatePair_DoesNotThrow()
    {
        TextKey.OfLetters("a\uD83Db").Should().Be("ab");
    }
}
