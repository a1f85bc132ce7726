using NewsParse.Tests.Cleaning;

namespace NewsParse.Tests.Model;

public sealed class LimitActionTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    private static readonly ParseLimits s_limits = new() { WhenReached = LimitAction.Truncate };

    [Fact]
    public void Parse_WithinAllLimits_IsNotPartial()
    {
        ArticleDocument document = Parse(Page(3), s_limits);

        document.IsPartial.Should().BeFalse();
        document.ToJson().Should().Be(ArticleParser.Default.Parse(ArticleSource.FromHtml(Page(3))).ToJson());
    }

    [Fact]
    public void Parse_OverTheBlocks_KeepsTheFirst()
    {
        ArticleDocument document = Parse(Page(40), s_limits with { MaxBlocks = 12 });

        document.BlockCount.Should().Be(12);
        document.Title.Should().Be("Harbour wall to be rebuilt");
        Reason(document).Should().Be("TooManyBlocks");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_001)]
    public void Parse_OverTheText_CutsTheBlockAtTheLimitAndNoCharacterInTwo(int limit)
    {
        ArticleDocument document = Parse(Page(1) + "<p>" + string.Concat(Enumerable.Repeat("\U0001F600", 2_000)), s_limits with { MaxTextLength = limit });

        AllText(document).Length.Should().BeInRange(limit - 1, limit);
        AllText(document).EnumerateRunes().Should().NotContain(static rune => rune.Value == 0xFFFD);
        Reason(document).Should().Be("TooMuchText");
    }

    [Fact]
    public void Parse_OverTheDepth_ReadsUpToThere()
    {
        ArticleDocument document = Parse(Page(3) + string.Concat(Enumerable.Repeat("<div>", 200)) + "<p>below", s_limits with { MaxDepth = 100 });

        document.Body.Should().HaveCount(3);
        AllText(document).Should().NotContain("below");
        Reason(document).Should().Be("TooDeep");
    }

    [Fact]
    public void Parse_OverTheNodes_LeavesSelectorsInStepWithTheTree()
    {
        ArticleParser parser = ArticleParser.CreateBuilder()
            .WithLimits(s_limits with { MaxNodes = 60 })
            .AddCleaner(new FuncCleaner(static draft => draft.Label("herald.rule", BlockRole.Newsletter, "p:has(b)"), static _ => true))
            .Build();

        ArticleDocument document = parser.Parse(ArticleSource.FromHtml(Page(2) + "<p>Read <b>more</b></p>" + Page(40)));

        document.Removed.Should().Contain(static block => block.Trace.Rule == "herald.rule");
        Reason(document).Should().Be("TooManyNodes");
    }

    [Fact]
    public void Parse_OverTheAttributes_ReadsUpToThere()
    {
        ArticleDocument document = Parse(Page(3) + string.Concat(Enumerable.Range(0, 100).Select(static i => $"<i a{i}=1>x</i>")) + "<p>below", s_limits with { MaxAttributes = 50 });

        document.Body.Should().HaveCount(3);
        AllText(document).Should().NotContain("below");
        Reason(document).Should().Be("TooManyAttributes");
    }

    [Theory]
    [InlineData(1_500)]
    [InlineData(1_501)]
    [InlineData(1_502)]
    [InlineData(1_503)]
    public void Parse_OverTheBytes_CutsNoCharacterInTwo(int limit)
    {
        byte[] page = System.Text.Encoding.UTF8.GetBytes(Page(3) + "<p>" + string.Concat(Enumerable.Repeat("\u6771\u4eac", 500)));

        ArticleDocument document = ArticleParser.CreateBuilder().WithLimits(s_limits with { MaxInputBytes = limit }).Build().Parse(ArticleSource.FromHtml(page));

        document.Diagnostics.Should().NotContain(static diagnostic => diagnostic.Code == DiagnosticCode.InvalidBytes);
        AllText(document)[^1].Should().BeOneOf('\u6771', '\u4eac');
        Reason(document).Should().Be("TooLarge");
    }

    [Fact]
    public void Parse_TextOverTheLines_KeepsTheFirst()
    {
        ArticleDocument document = ArticleParser.CreateBuilder().WithLimits(s_limits with { MaxNodes = 5 }).Build()
            .Parse(ArticleSource.FromText(string.Concat(Enumerable.Range(0, 20).Select(static i => $"Line {i}: {Sentence}\n"))));

        document.BlockCount.Should().Be(5);
        Reason(document).Should().Be("TooManyNodes");
    }

    [Fact]
    public void Parse_OutOfTime_FailsAllTheSame()
    {
        ArticleParser parser = ArticleParser.CreateBuilder().WithLimits(s_limits).WithTimeProvider(new HastyClock()).Build();

        _ = parser.TryParse(ArticleSource.FromHtml(Page(3)), out _, out ParseFailure? failure);

        failure!.Code.Should().Be(ParseFailureCode.TimedOut);
    }

    private static ArticleDocument Parse(string html, ParseLimits limits) =>
        ArticleParser.CreateBuilder().WithLimits(limits).Build().Parse(ArticleSource.FromHtml(html));

    private static string Page(int paragraphs) =>
        "<title>Harbour wall</title><h1>Harbour wall to be rebuilt</h1>" + string.Concat(Enumerable.Range(0, paragraphs).Select(static i => $"<p>{i} {Sentence}{Sentence}</p>"));

    private static string AllText(ArticleDocument document) => string.Concat(
        document.Header.Concat(document.Removed).Select(static block => (block.Trace.Position, block.Text))
            .Concat(document.Body.OfType<Paragraph>().Select(static block => (block.Traces[0].Position, block.Text)))
            .OrderBy(static block => block.Position).Select(static block => block.Text));

    private static string? Reason(ArticleDocument document)
    {
        document.IsPartial.Should().BeTrue();
        return document.Diagnostics.Single(static diagnostic => diagnostic.Code == DiagnosticCode.LimitReached).Rule;
    }

    /// <summary>A clock on which a minute goes by with each look.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += 60;
    }
}
