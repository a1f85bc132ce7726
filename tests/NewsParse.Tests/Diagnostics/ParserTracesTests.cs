using System.Diagnostics;
using NewsParse.Diagnostics;

namespace NewsParse.Tests.Diagnostics;

public sealed class ParserTracesTests
{
    private const string Secret = "https://reader:secret@herald.example/mill?token=hidden";

    private static readonly ArticleSource s_page = ArticleSource.FromHtml("<title>Mill</title><h1>Mill</h1><p>The old mill burned down on Sunday night.</p>", new Uri(Secret));

    [Fact]
    public void Parse_Listened_IsOneActivityWithItsStages()
    {
        Activity activity = Trace(static () => ArticleParser.Default.Parse(s_page)).Should().ContainSingle().Subject;

        activity.OperationName.Should().Be("newsparse.parse");
        activity.Status.Should().Be(ActivityStatusCode.Unset);
        activity.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["newsparse.source.kind"] = "Html",
            ["newsparse.host"] = "herald.example",
            ["newsparse.outcome"] = "Parsed",
            ["newsparse.blocks"] = 2,
        });
        activity.Events.Select(static stage => stage.Name).Should().Equal(ParserMetricsTests.Stages);
        activity.Duration.Should().BePositive();
    }

    [Fact]
    public void TryParse_Fails_IsAnErrorWithItsCode()
    {
        Activity activity = Trace(static () => _ = ArticleParser.Default.TryParse(ArticleSource.FromText(" "), out _, out _)).Should().ContainSingle().Subject;

        activity.Status.Should().Be(ActivityStatusCode.Error);
        activity.StatusDescription.Should().Be("Empty");
        activity.GetTagItem("newsparse.outcome").Should().Be("Empty");
        activity.GetTagItem("error.type").Should().Be("Empty");
        activity.Events.Select(static one => one.Name).Should().NotContain("exception");
        activity.TagObjects.Select(static tag => tag.Key).Should().NotContain("newsparse.host");
    }

    [Fact]
    public void TryParse_Cancelled_IsNoError()
    {
        Activity activity = Trace(static () => _ = ArticleParser.Default.TryParse(s_page, out _, out _, new CancellationToken(canceled: true))).Should().ContainSingle().Subject;

        activity.Status.Should().Be(ActivityStatusCode.Unset);
        activity.GetTagItem("newsparse.outcome").Should().Be("Canceled");
        activity.GetTagItem("error.type").Should().BeNull();
    }

    [Fact]
    public void End_ParserFaulted_TellsTheExceptionWithoutItsMessage()
    {
        Exception fault = null!;
        try
        {
            throw new FormatException("The mill is no number.");
        }
        catch (FormatException error)
        {
            fault = error;
        }

        using var activity = new Activity("newsparse.parse");
        ParserTraces.End(activity, null, ParseFailureCode.Internal, fault);

        activity.Status.Should().Be(ActivityStatusCode.Error);
        activity.GetTagItem("error.type").Should().Be("Internal");
        ActivityEvent thrown = activity.Events.Should().ContainSingle().Subject;
        thrown.Name.Should().Be("exception");
        var tags = thrown.Tags.ToDictionary(static tag => tag.Key, static tag => tag.Value);
        tags.Keys.Should().BeEquivalentTo("exception.type", "exception.stacktrace");
        tags["exception.type"].Should().Be("System.FormatException");
        tags["exception.stacktrace"].Should().BeOfType<string>().Which.Should().Contain(nameof(End_ParserFaulted_TellsTheExceptionWithoutItsMessage)).And.NotContain("no number");
    }

    [Fact]
    public void Parse_Listened_TellsNothingOfTheTextNorOfTheUrlButItsHost()
    {
        Activity activity = Trace(static () => ArticleParser.Default.Parse(s_page)).Single();

        string all = string.Join(' ', activity.TagObjects.Select(static tag => tag.Value).Concat(activity.Events.SelectMany(static one => one.Tags).Select(static tag => tag.Value)));

        all.Should().NotContainAny("secret", "hidden", "reader", "mill", "Mill", "burned");
    }

    [Fact]
    public void Parse_WithinAnActivity_IsItsChild()
    {
        using var parent = new Activity("crawl");
        parent.Start();

        Activity activity = Trace(static () => ArticleParser.Default.Parse(s_page)).Single();

        activity.ParentId.Should().Be(parent.Id);
    }

    private static List<Activity> Trace(Action work)
    {
        var ended = new List<Activity>();
        // Other tests parse on other threads meanwhile.
        int thread = Environment.CurrentManagedThreadId;
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ParserTraces.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                Environment.CurrentManagedThreadId == thread ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        work();
        return ended;
    }
}
