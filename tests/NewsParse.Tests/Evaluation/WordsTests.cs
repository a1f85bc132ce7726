using NewsParse.Evaluation.Scoring;

namespace NewsParse.Tests.Evaluation;

public sealed class WordsTests
{
    // What Python's re.findall(r'\w+', text) gives for each.
    [Theory]
    [InlineData("It's half_way: ½ of x²", "It|s|half_way|½|of|x²")]
    [InlineData("cafe\u0301 na\u00EFve", "cafe|naïve")]
    [InlineData("दिल्ली", "द|ल|ल")]
    [InlineData("𝒜bc 👍 東京x", "𝒜bc|東京x")]
    [InlineData(" \n…", "")]
    public void Of_AnyScript_SplitsAsPythonDoes(string text, string expected) =>
        string.Join('|', Words.Of(text, splitCjk: false)).Should().Be(expected);

    [Fact]
    public void Of_CjkSplit_MakesEachCharacterAWord() =>
        Words.Of("東京x の2語", splitCjk: true).Should().Equal("東", "京", "x", "の", "2", "語");
}
