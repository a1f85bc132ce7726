using System.Globalization;

namespace NewsParse.Tests.Translation;

/// <summary>When a paragraph of another language is what a translation left over, and when it is the article's own.</summary>
public sealed class LeftUntranslatedTests
{
    private const string Left = "Chuyến phà đầu tiên qua hồ sẽ khởi hành vào tháng tới, văn phòng bến cảng cho biết trong một thông báo gửi cho báo chí hôm nay.";

    private static readonly string[] s_paragraphs =
    [
        "The harbour office said on Friday that the ferry between the two shores of the upper lake would return before the winter.",
        "It carries forty people and four cars, and those who live on the far shore have waited for it since the spring.",
        "The council paid 2,400,000 crowns for the repairs, said Orla Finch of the office, and 310 people came to see the boat.",
        "Until the landing stage is finished a bus will take the children to their school on the other side of the lake.",
        "The old ferryman, who is past seventy, will steer the boat on the first day, as he did when it was new.",
        "The office expects that the boat will cross the lake eleven times a day, and twice as often in the summer.",
    ];

    [Fact]
    public void Parse_OnAMarkedPageWithLabelsOfThatLanguage_IsUntranslated()
    {
        ArticleDocument document = Parse([.. s_paragraphs[..3], Left, .. s_paragraphs[3..], "Chia sẻ"], "class=\"translated-ltr\"");

        TracedBlock block = document.Removed.Should().ContainSingle(static block => block.Trace.Role == BlockRole.Untranslated).Which;
        block.Text.Should().Be(Left);
        block.Language.Should().Be("vi");
        document.Translation.SourceLanguage.Should().Be("vi");
    }

    [Fact]
    public void Parse_BesideItsTranslation_IsUntranslated()
    {
        const string original = "Hội đồng đã chi 2,400,000 crowns cho việc sửa chữa, bà Orla Finch của văn phòng cho biết, và 310 người đã đến xem chiếc thuyền.";

        ArticleDocument document = Parse([.. s_paragraphs[..3], original, .. s_paragraphs[3..]]);

        document.Removed.Should().ContainSingle(static block => block.Trace.Role == BlockRole.Untranslated).Which.Text.Should().Be(original);
    }

    [Fact]
    public void Parse_AloneInAnArticle_IsAQuotationAndStays() =>
        Parse([.. s_paragraphs[..3], Left, .. s_paragraphs[3..]]).Body.OfType<Paragraph>().Should().Contain(static block => block.Text == Left);

    [Fact]
    public void Parse_WithLabelsOfThatLanguageAlone_Stays() =>
        Parse([.. s_paragraphs[..3], Left, .. s_paragraphs[3..], "Chia sẻ"]).Body.OfType<Paragraph>().Should().Contain(static block => block.Text == Left);

    [Theory]
    [InlineData("<blockquote>{0}</blockquote>")]
    [InlineData("<p>“{0}”</p>")]
    [InlineData("<p>The notice reads as follows:</p><p>{0}</p>")]
    public void Parse_Quoted_Stays(string html)
    {
        string[] paragraphs = [.. s_paragraphs[..3], string.Format(CultureInfo.InvariantCulture, html, Left), .. s_paragraphs[3..], "Chia sẻ"];

        Parse(paragraphs, "class=\"translated-ltr\"").Removed.Should().NotContain(static block => block.Trace.Role == BlockRole.Untranslated);
    }

    [Fact]
    public void Parse_ArticleInTwoLanguages_KeepsBoth() =>
        Parse([.. s_paragraphs[..2], Left, Left.Replace("đầu tiên", "thứ hai", StringComparison.Ordinal), "Chia sẻ"])
            .Removed.Should().NotContain(static block => block.Trace.Role == BlockRole.Untranslated);

    private static ArticleDocument Parse(string[] paragraphs, string attribute = "") =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml($"<html lang=\"en\" {attribute}><head><title>The ferry returns</title></head><body><article><h1>The ferry returns</h1>{string.Concat(paragraphs.Select(static text => text[0] == '<' ? text : $"<p>{text}</p>"))}</article>"));
}
