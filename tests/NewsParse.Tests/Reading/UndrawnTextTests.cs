using FluentAssertions;
using Xunit;

namespace NewsParse.Tests.Reading;

public sealed class UndrawnTextTests
{
    private static readonly string[] s_paragraphs =
    [
        .. Enumerable.Range(1, 5).Select(static number =>
            $"Paragraph {number} of the report says what the council of Oakmere decided on its evening number {number}, and why the mayor of the town did not agree with it at all."),
    ];

    [Fact]
    public void Parse_ArticleInJsonLdOnly_IsReadFromThere()
    {
        string page = $$"""
            <html><head><title>Council decides</title><script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Council decides","articleBody":"{{string.Join("\\n", s_paragraphs)}}"}</script></head>
            <body><h1>Council decides</h1><p>Subscribe to read on.</p></body></html>
            """;

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(page));

        document.Body.OfType<Paragraph>().Select(static paragraph => paragraph.Text).Should().Equal(s_paragraphs);
        document.Diagnostics.Should().Contain(static diagnostic => diagnostic.Code == DiagnosticCode.UndrawnTextRead);
    }

    [Fact]
    public void Parse_ArticleInJsonLdAndShown_IsReadOnce()
    {
        string page = $$"""
            <html><head><title>Council decides</title><script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Council decides","articleBody":"{{string.Join("\\n", s_paragraphs)}}"}</script></head>
            <body><article><h1>Council decides</h1>{{string.Concat(s_paragraphs.Select(static text => $"<p>{text}</p>"))}}</article></body></html>
            """;

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(page));

        document.Body.OfType<Paragraph>().Select(static paragraph => paragraph.Text).Should().Equal(s_paragraphs);
        document.Diagnostics.Should().NotContain(static diagnostic => diagnostic.Code == DiagnosticCode.UndrawnTextRead);
    }
}
