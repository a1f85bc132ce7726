using System.Diagnostics;
using NewsParse.Reading;

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
    public void Parse_ArticleInJsonLdWithTheSignThatEndsAPage_IsReadToItsEnd()
    {
        string page = $$"""
            <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{string.Join("\\uFFFF\\n", s_paragraphs)}}"}</script><h1>Council decides</h1>
            """;

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(page));

        document.Body.OfType<Paragraph>().Select(static paragraph => paragraph.Text.TrimEnd('\uFFFD')).Should().Equal(s_paragraphs);
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

    [Theory]
    [InlineData("\\u003c", "p")]
    [InlineData("\\u003C", "P")]
    public void Parse_ArticleInTheStateOfAScriptOnly_IsReadWithItsHeadings(string bracket, string paragraph)
    {
        string state = string.Concat(s_paragraphs.Select(text => $"{bracket}h2>Part of it{bracket}/h2>{bracket}{paragraph}>{text}{bracket}/{paragraph}>"));
        string page = $$"""
            <html><head><title>Council decides</title></head><body><article><h1>Council decides</h1></article>
            <script>window.state = {"story": {"html":"{{state}}"} }</script></body></html>
            """;

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(page));

        document.Body.OfType<Paragraph>().Select(static paragraph => paragraph.Text).Should().Equal(s_paragraphs);
        document.Body.OfType<Heading>().Should().NotBeEmpty();
    }

    // Literals of a length that a search from each paragraph would read again and again.
    [Theory]
    [InlineData("", "\\u003cp", 400_000, "")]
    [InlineData("never closed", "\\u003cp", 400_000, " ")]
    [InlineData("closed\"", "\\u003cp", 400_000, "\"")]
    public void Find_MadeUpScript_EndsInTime(string start, string part, int count, string end)
    {
        string page = "<script>{\"a\":\"" + start + string.Concat(Enumerable.Repeat(part, count)) + end + "</script>";
        long started = Stopwatch.GetTimestamp();

        UndrawnText.Find(page, [], 0, Sessions.New());

        Stopwatch.GetElapsedTime(started).Should().BeLessThan(TimeSpan.FromSeconds(2));
    }
}
