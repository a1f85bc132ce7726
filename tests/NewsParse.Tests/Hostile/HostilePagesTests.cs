namespace NewsParse.Tests.Hostile;

/// <summary>No page takes more than two seconds, a gigabyte, or fifty milliseconds to hear that it is cancelled; and each ends as it should.</summary>
public sealed class HostilePagesTests
{
    private const long Gigabyte = 1L << 30;

#if DEBUG
    // What is promised is promised of a release.
    private const double Slack = 4;
#else
    private const double Slack = 1;
#endif

    private static readonly TimeSpan s_most = Slack * TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_deaf = Slack * TimeSpan.FromMilliseconds(50);

    private static readonly ArticleParser s_truncating = ArticleParser.CreateBuilder().WithLimits(new ParseLimits { WhenReached = LimitAction.Truncate }).Build();

    public static TheoryData<string> Names => [.. HostilePages.All.Select(static page => page.Name)];

    public static TheoryData<string> Refused => [.. HostilePages.All.Where(static page => page.MayBeCut && page.Failure is not (null or ParseFailureCode.Empty or ParseFailureCode.NotText)).Select(static page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void TryParse_PageMadeToHurt_EndsAsItShouldWithinItsBudget(string name)
    {
        HostilePage page = Page(name);
        ArticleSource source = page.Make();
        // What the first page of all costs, the compiler's time, is no page's own.
        _ = ArticleParser.Default.TryParse(source, out _, out _);
        var clock = new StepClock();
        ArticleParser parser = ArticleParser.CreateBuilder().WithTimeProvider(clock).Build();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan started = StepClock.Now;

        _ = parser.TryParse(source, out ArticleDocument? document, out ParseFailure? failure);
        clock.GetTimestamp();

        (failure?.Code).Should().Be(page.Failure, failure?.Message);
        (document is null).Should().Be(page.Failure is not null);
        (StepClock.Now - started).Should().BeLessThan(s_most);
        (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(Gigabyte);
        clock.Longest.Should().BeLessThan(s_deaf);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Parse_PageOverALimitThatMayBeCut_GivesWhatItReadUpToThere(string name)
    {
        HostilePage page = Page(name);
        TimeSpan started = StepClock.Now;

        ArticleDocument document = s_truncating.Parse(page.Make());

        document.IsPartial.Should().BeTrue();
        document.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Code == DiagnosticCode.LimitReached)
            .Which.Rule.Should().Be(page.Failure.ToString());
        (StepClock.Now - started).Should().BeLessThan(2 * s_most);
    }

    private static HostilePage Page(string name) => HostilePages.All.Single(page => page.Name == name);
}
