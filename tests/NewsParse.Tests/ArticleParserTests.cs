namespace NewsParse.Tests;

public sealed class ArticleParserTests
{
    [Fact]
    public void Parse_Null_Throws()
    {
        ((Action)(static () => ArticleParser.Default.Parse(null!))).Should().Throw<ArgumentNullException>().WithParameterName("source");
        ((Action)(static () => _ = ArticleParser.Default.TryParse(null!, out _, out _))).Should().Throw<ArgumentNullException>().WithParameterName("source");
    }

    [Fact]
    public void TryParse_Cancelled_FailsWithCode()
    {
        ArticleSource source = ArticleSource.FromHtml("<p>The council met.</p>");

        bool parsed = ArticleParser.Default.TryParse(source, out ArticleDocument? document, out ParseFailure? failure, new CancellationToken(canceled: true));

        parsed.Should().BeFalse();
        document.Should().BeNull();
        failure!.Code.Should().Be(ParseFailureCode.Canceled);
    }

    [Fact]
    public void Parse_TooDeep_ThrowsTheFailureThatTryParseGives()
    {
        ArticleSource source = ArticleSource.FromHtml(string.Concat(Enumerable.Repeat("<div>", 5_000)) + "text");

        bool parsed = ArticleParser.Default.TryParse(source, out _, out ParseFailure? failure);
        Action parse = () => ArticleParser.Default.Parse(source);

        parsed.Should().BeFalse();
        failure!.Code.Should().Be(ParseFailureCode.TooDeep);
        parse.Should().Throw<ArticleParseException>().Which.Failure.Should().Be(failure);
    }

    [Fact]
    public void Parse_FetchedAtTheEndOfTime_Parses()
    {
        ArticleSource source = ArticleSource.FromHtml("<h1>Bridge</h1><time datetime='2024-05-01'>1 May 2024</time><p>The council met on Monday.</p>");

        ArticleDocument document = ArticleParser.Default.Parse(source with { FetchedAt = DateTimeOffset.MaxValue });

        document.Published!.ToString().Should().Be("2024-05-01");
    }

    // What the second opinion would take minutes over, and can't be stopped in.
    [Theory]
    [InlineData("<a href='/x'>link text</a> ")]
    [InlineData("line<br>")]
    public void Parse_VeryManyNodesInOneBox_EndsInTime(string part)
    {
        string html = string.Concat(Enumerable.Repeat(part, 100_000));

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(html));

        document.Diagnostics.Should().BeEmpty();
        document.BlockCount.Should().Be(1);
    }
}
