using System.Diagnostics;
using NewsParse.Cleaning;
using NewsParse.Cleaning.Profiles;
using NewsParse.Cleaning.Selecting;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Cleaning;

/// <summary>Pages made to cost a rule time out of all proportion.</summary>
public sealed class HugePageTests
{
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(20);

    [Fact]
    public void Elements_EndlessClass_HasNoWord()
    {
        using Page page = Sessions.Html($"<p class='{Repeat("code-block-1 ", 300_000)}'>A</p><p class='code-block-1'>B</p>");

        Within(() => Texts(page, ".code-block-1")).Should().Equal("B");
    }

    [Fact]
    public void Elements_ClassOfManyWords_IsMatchedByEach()
    {
        using Page page = Sessions.Html($"<p class='{string.Join(' ', Enumerable.Range(0, 200).Select(static i => "w" + i))}'>A</p><p class='w1 w1 w199'>B</p>");

        Texts(page, ".w1").Should().Equal("A", "B");
        Texts(page, ".w199").Should().Equal("A", "B");
        Texts(page, ".w2").Should().Equal("A");
        Texts(page, ".w200").Should().BeEmpty();
    }

    [Fact]
    public void Select_ManyLinesThatReadAlike_AreFoundTogether()
    {
        using Page page = Sessions.Html(Repeat("<b>x</b><hr>", 30_000) + "<b>y</b> and more");

        Within(() => new SelectorIndex(page, Sessions.New()).Select(CssSelector.TryParse("b")!)).Should().Equal(Enumerable.Range(0, 30_000));
    }

    [Fact]
    public void Select_ManyMarksInOneBlock_TakesNoTimeToSpeakOf()
    {
        using Page page = Sessions.Html($"<p>{Repeat("<b class=m>x</b> ", 50_000)}</p><p><b class=m>all</b></p>");

        Within(() => new SelectorIndex(page, Sessions.New()).Select(CssSelector.TryParse(".m")!)).Should().Equal(1);
    }

    [Fact]
    public void Find_BoxesWithinBoxes_GivesEachBlockOnceAndNoEndlessValue()
    {
        string html = $"<div>A</div>{Repeat("<div class=n>", 200)}{Repeat("<p>Some words</p>", 20_000)}{Repeat("</div>", 200)}<div class=n>Z</div>";

        RuleMatches matches = Find(html, ".n");

        matches.Count.Should().Be(201);
        matches.Blocks.Should().Equal(Enumerable.Range(1, 20_001));
        matches.Values.Should().ContainSingle().Which.Text.Should().Be("Z");
    }

    [Fact]
    public void Find_MoreValuesThanAnArticleHas_LeavesOutTheRest() => Find(Repeat("<p class=n>Tag</p>", 1_000), ".n").Values.Should().HaveCount(200);

    [Theory]
    [InlineData("p:not(.x)")]
    [InlineData("p")]
    public void Elements_CancelledParse_Stops(string selector)
    {
        using Page page = Sessions.Html(Repeat("<p>A</p>", 1_000));
        Action select = () => new SelectorIndex(page, Sessions.Cancelled()).Elements(CssSelector.TryParse(selector)!);

        select.Should().Throw<ParseAbortedException>();
    }

    [Fact]
    public void Run_RulesOfCancelledParse_AreNoFailureOfTheirs()
    {
        SiteProfile profile = SiteProfile.Parse("""{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "t", "select": "h1", "field": "Title" }] }""");
        using var source = new CancellationTokenSource();
        Action run = () => CleaningRun.CancelledHtml("<h1>A</h1><p>B</p>", source.Token, new FuncCleaner(_ => source.Cancel(), static _ => true, "first"), ProfileSet.Resolve([], [profile]).Single());

        run.Should().Throw<ParseAbortedException>();
    }

    [Fact]
    public void TryParse_LongNameAroundManyItems_IsOneProblem()
    {
        string json = $$"""{ "name": "herald", "{{new string('k', 50_000)}}": [{{Repeat("1,", 100_000)}}1] }""";
        Action parse = () => SiteProfile.Parse(json);

        parse.Should().Throw<SiteProfileException>().Which.Problems.Should().OnlyContain(static problem => problem.Path.Length < 200);
    }

    private static RuleMatches Find(string html, string selector)
    {
        RuleMatches matches = default;
        var rule = new ProfileRule { Name = "r", Selectors = [CssSelector.TryParse(selector)!], Field = ArticleField.Tag };
        Within(() => CleaningRun.Html(html, new FuncCleaner(draft => matches = new RuleFinder(draft).Find(rule), static _ => true, "finder")));
        return matches;
    }

    private static List<string> Texts(Page page, string selector) =>
        [.. new SelectorIndex(page, Sessions.New()).Elements(CssSelector.TryParse(selector)!).Select(static element => element.TextContent())];

    private static T Within<T>(Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(s_soon);
        return result;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
