namespace NewsParse.Tests.Metadata;

public sealed class TextFieldsTests
{
    private const string Body =
        "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places.\n\n"
        + "The work will begin in spring and is to be finished before the season opens, the mayor said after the vote on Tuesday night.\n\n"
        + "It was the third vote on the matter, and the first at which the fishermen were asked what they thought of the plan.\n";

    [Theory]
    [InlineData("Home | Business | Harbour | Weather\n\nHarbour wall to be rebuilt in spring\n\n", "Harbour wall to be rebuilt in spring")]
    [InlineData("Vietnamese | English | 中文\n\nHarbour wall to be rebuilt in spring\n\nUpdate: 13-04-2024 | 16:39:47\n\n", "Harbour wall to be rebuilt in spring")]
    [InlineData("Town to mend its harbour wall in spring | Coastal Herald\n\nNews\n\nHarbour wall of the town to be rebuilt this spring\n\nBy Jane Roe\n\n", "Harbour wall of the town to be rebuilt this spring")]
    [InlineData("Harbour wall’s last winter - Coastal Herald\n\nHarbour wall's last winter - Coastal Herald\n\n", "Harbour wall’s last winter")]
    [InlineData("", null)]
    public void Parse_PlainText_FindsTheHeadline(string opening, string? title)
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(opening + Body));

        document.Title.Should().Be(title);
        document.Language.Should().Be("en");
    }

    [Theory]
    [InlineData("Update: 13-04-2024 | 16:39:47")]
    [InlineData("Cập nhật: 13/04/2024 16:39")]
    [InlineData("Stand: 13.04.2024, 16:39 Uhr")]
    [InlineData("Mise à jour : 13 avril 2024")]
    [InlineData("Coastal HeraldCoastal Herald13/04/2024")]
    public void Parse_DateLabel_IsNoAuthor(string line)
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText($"Harbour wall to be rebuilt in spring\n\n{line}\n\n{Body}"));

        document.Byline.Authors.Should().BeEmpty();
        document.Published!.ToString().Should().StartWith("2024-04-13");
    }

    [Fact]
    public void Parse_ClaimAgainstTheWords_TakesTheWordsAndKeepsTheRival()
    {
        string page = $"<html lang=de><title>Harbour wall to be rebuilt</title><article><h1>Harbour wall to be rebuilt</h1><p>{Body.ReplaceLineEndings("</p><p>")}</p></article>";

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(page));

        document.Language.Should().Be("en");
        document.Evidence.Should().Contain(static evidence => evidence.Field == ArticleField.Language && evidence.Value == "de" && !evidence.IsChosen);
    }
}
