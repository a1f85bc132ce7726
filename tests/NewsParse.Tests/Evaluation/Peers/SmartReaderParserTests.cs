using System.Text;
using NewsParse.Evaluation.Peers;

namespace NewsParse.Tests.Evaluation.Peers;

public sealed class SmartReaderParserTests
{
    private static readonly SmartReaderParser s_parser = new();

    [Fact]
    public void Parse_PageInADeclaredCharset_GivesFieldsAndParagraphs()
    {
        string paragraph = string.Concat(Enumerable.Repeat("Die Brücke über die Alder ist wieder offen, und alle gehen hinüber, sagt der Bürgermeister. ", 4)).Trim();
        byte[] page = Encoding.Latin1.GetBytes(
            $"""
            <html><head><meta charset="iso-8859-1"><title>Brücke ist wieder offen</title><meta name="author" content="By Maren Oakley and Ida Brandt">
            <meta property="article:published_time" content="2026-03-02T08:15:00+01:00"></head>
            <body><nav><a href="/">Start</a></nav><article><p>{paragraph}</p><p>{paragraph}</p></article></body></html>
            """);

        ArticleDocument document = s_parser.Parse(ArticleSource.FromHtml(page, url: new Uri("https://herald.example/bridge")));

        document.Title.Should().Be("Brücke ist wieder offen");
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Maren Oakley", "Ida Brandt");
        document.Published!.Value.Should().Be(new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.FromHours(1)));
        document.Body.OfType<Paragraph>().Select(static block => block.Text).Should().Equal(paragraph, paragraph);
    }

    [Fact]
    public void TryParse_NoText_GivesTheFailureOfTheDecoder()
    {
        s_parser.TryParse(ArticleSource.FromHtml("%PDF-1.7 and so on"u8.ToArray()), out _, out ParseFailure? failure).Should().BeFalse();

        failure!.Code.Should().Be(ParseFailureCode.NotText);
    }
}
