using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class BotNamesTests
{
    [Theory]
    [InlineData("Bot", true)]
    [InlineData("BOT", true)]
    [InlineData("robot", true)]
    [InlineData("HeraldBot", true)]
    [InlineData("HeraldBot1.08", true)]
    [InlineData("HeraldBotv2,", true)]
    [InlineData("news-bot", true)]
    [InlineData("News-BOT", true)]
    [InlineData("HERALDBot", false)]
    [InlineData("Talbot", false)]
    [InlineData("Jane Talbot", false)]
    [InlineData("Botha", false)]
    [InlineData("Jane Roe, Artificial Intelligence", true)]
    [InlineData("Jane Roe, Artificial Reef", false)]
    public void Is_Name_IsAProgramsByItsForm(string name, bool expected)
    {
        var words = new BylineWords(name);

        BotNames.Is(words, 0, words.Count).Should().Be(expected);
    }

    [Fact]
    public void Is_PhraseThatGoesBeyondThePiece_IsNotOfIt()
    {
        var words = new BylineWords("Jane Roe Artificial Intelligence");

        BotNames.Is(words, 0, 3).Should().BeFalse();
        BotNames.Is(words, 2, 4).Should().BeTrue();
        BotNames.Is(words, 0, 2).Should().BeFalse();
    }
}
