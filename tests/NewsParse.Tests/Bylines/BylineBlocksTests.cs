using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

/// <summary>Lines among the paragraphs that only sign the article are none of its text.</summary>
public sealed class BylineBlocksTests
{
    private static readonly string[] s_paragraphs =
    [
        "The harbour office said on Friday that the ferry between the two shores of the upper lake would return before the winter.",
        "It carries forty people and four cars, and those who live on the far shore have waited for it since the spring.",
        "The council paid a good part of the repairs, which took the yard on the southern shore the best part of two years.",
        "Until the landing stage is finished a bus will take the children to their school on the other side of the lake.",
    ];

    [Fact]
    public void Parse_BylineAsFirstParagraph_IsInTheHeader()
    {
        ArticleDocument document = Parse(["By Mira Sandholt", .. s_paragraphs]);

        document.Byline.Authors.Should().ContainSingle().Which.Name.Should().Be("Mira Sandholt");
        document.Body.OfType<Paragraph>().Should().NotContain(static block => block.Text.Contains("Sandholt"));
        document.Header.Should().Contain(static block => block.Text == "By Mira Sandholt" && block.Trace.Role == BlockRole.Byline);
    }

    [Fact]
    public void Parse_SentenceThatNamesTheAuthor_StaysInTheBody()
    {
        const string sentence = "Mira Sandholt took the first boat.";

        Parse(["By Mira Sandholt", sentence, .. s_paragraphs]).Body.OfType<Paragraph>().Should().Contain(static block => block.Text == sentence);
    }

    [Fact]
    public void Parse_BylineAsOpening_LeavesTheLedeToTheNextParagraph() =>
        Parse(["By Mira Sandholt", .. s_paragraphs]).Lede.Should().Be(s_paragraphs[0]);

    [Fact]
    public void Parse_NameAloneAtTheEnd_IsASignature() =>
        Parse(["By Mira Sandholt", .. s_paragraphs, "Mira Sandholt"]).Body.OfType<Paragraph>().Should().Contain(static block => block.Text == "Mira Sandholt");

    [Theory]
    [InlineData("By Mira Sandholt", 3, true)]
    [InlineData("By Mira Sandholt", 5, true)]
    [InlineData("By Mira Sandholt", 7, false)]
    [InlineData("By Mira Sandholt", 9, true)]
    [InlineData("Mira Sandholt", 3, true)]
    [InlineData("Mira Sandholt", 5, false)]
    [InlineData("Mira Sandholt", 9, false)]
    public void IsOne_LineOfTheBody_SignsAtItsEdges(string text, int position, bool expected) =>
        BylineBlocks.IsOne(text, position, [new Author { Name = "Mira Sandholt" }], [3, 5, 7, 9]).Should().Be(expected);

    [Fact]
    public void IsOne_ShortBody_IsNotTakenApart() => BylineBlocks.IsOne("By Mira Sandholt", 3, [new Author { Name = "Mira Sandholt" }], [3, 5, 7]).Should().BeFalse();

    [Theory]
    [InlineData("By Mira Sandholt.", false)]
    [InlineData("By Mira Sandholt!", false)]
    [InlineData("By Mira Sandholt?", false)]
    [InlineData("By Mira Sandholt…", false)]
    [InlineData("By Mira Sandholt:", false)]
    [InlineData("“By Mira Sandholt”", false)]
    [InlineData("\"By Mira Sandholt\"", false)]
    [InlineData("By Mira Sandholt and Tom Ask", true)]
    [InlineData("By MIRA SANDHOLT and TOM ASK", true)]
    [InlineData("By Mira Sandholt and Tom Ask, Herald", true)]
    [InlineData("By Mira Sandholt and Tom Ask, Coastal Herald", false)]
    [InlineData("By Mira Sandholt for Constantinopolitan2468", true)]
    [InlineData("By Mira Sandholt for Constantinopolitan24680", false)]
    [InlineData("By Ida Low", true)]
    [InlineData("By Ida Low at Ask", false)]
    public void IsOne_LineWithTheNames_SaysLittleElse(string text, bool expected) =>
        BylineBlocks.IsOne(text, 3, [new Author { Name = "Mira Sandholt" }, new Author { Name = "Tom Ask" }], [3, 5, 7, 9]).Should().Be(expected);

    [Theory]
    [InlineData("文：王小明　中国新闻社", true)]
    [InlineData("文：王小明　中国新闻社在", false)]
    public void IsOne_LineInChinese_SaysLittleElse(string text, bool expected) =>
        BylineBlocks.IsOne(text, 3, [new Author { Name = "王小明" }], [3, 5, 7, 9]).Should().Be(expected);

    private static ArticleDocument Parse(string[] paragraphs) =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml($"<html lang=\"en\"><head><title>The ferry returns</title></head><body><article><h1>The ferry returns</h1>{string.Concat(paragraphs.Select(static text => $"<p>{text}</p>"))}</article>"));
}
