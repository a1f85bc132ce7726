using Microsoft.Extensions.Logging;
using NewsParse.Diagnostics;
using NewsParse.Metadata;

namespace NewsParse.Tests.Cleaning;

public sealed class CleanerRunnerTests
{
    private const string Page = "<title>Herald</title><h1>Library stays</h1><p>The council met.</p><div class=nl><p>Sign up</p><p>Daily</p></div>";

    [Fact]
    public void Run_CleanerThatThrows_LosesItsEditsAndTheNextRuns()
    {
        var logger = new RecordingLogger();
        var broken = new FuncCleaner(
            draft =>
            {
                draft.Label("broken.all", BlockRole.Footer, static _ => true);
                draft.SetTitle("broken.title", "Library stays");
                throw new InvalidOperationException("No such box.");
            },
            name: "broken");
        var next = new FuncCleaner(draft => draft.Label("next.nl", BlockRole.Newsletter, ".nl"));

        CleaningRun run = CleaningRun.Html(Page, logger, broken, next);

        run.Roles.Should().Equal(BlockRole.Body, BlockRole.Body, BlockRole.Newsletter, BlockRole.Newsletter);
        run.Metadata.Candidates.Should().BeEmpty();
        ParseDiagnostic diagnostic = run.Session.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.CleanerFailed);
        diagnostic.Rule.Should().Be("broken");
        diagnostic.Message.Should().Contain("InvalidOperationException").And.Contain("No such box.");
        logger.Events.Should().Equal(6001);
    }

    [Fact]
    public void Run_InvalidSelector_FailsTheCleanerAndNamesTheSelector()
    {
        CleaningRun run = CleaningRun.Html(Page, new FuncCleaner(draft => draft.Label("x", BlockRole.Footer, "div[[")));

        run.Roles.Should().OnlyContain(role => role == BlockRole.Body);
        run.Session.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("'div[['");
    }

    [Fact]
    public void Run_AppliesThatThrows_IsReported()
    {
        CleaningRun run = CleaningRun.Html(Page, new FuncCleaner(static _ => { }, static _ => throw new FormatException()));

        run.Session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.CleanerFailed);
    }

    [Fact]
    public void Run_TwoCleaners_LaterHolds()
    {
        CleaningRun run = CleaningRun.Html(
            Page,
            new FuncCleaner(draft =>
            {
                draft.Label("a.nl", BlockRole.Footer, ".nl");
                draft.SetTitle("a.title", "Herald");
            }),
            new FuncCleaner(draft =>
            {
                draft.Blocks[2].Role.Should().Be(BlockRole.Footer);
                draft.Label("b.nl", BlockRole.Newsletter, draft.Blocks[2]);
                draft.SetTitle("b.title", "Library stays");
            }));

        run.Labels.Blocks.Select(label => label.Rule).Should().Equal("label.body", "label.body", "b.nl", "a.nl");
        run.Metadata.Candidates.Should().Equal(
            new FieldCandidate(ArticleField.Title, EvidenceSource.SiteRule, "b.title", "Library stays", 1) { Block = 0 });
    }

    [Fact]
    public void Run_OtherHost_IsLeftAlone()
    {
        CleaningRun run = CleaningRun.Html(
            Page,
            new FuncCleaner(draft => draft.Label("x", BlockRole.Footer, static _ => true), static site => site.HostIs("other.example")));

        run.Roles.Should().OnlyContain(role => role == BlockRole.Body);
    }

    [Fact]
    public void Run_CancelledWithin_EndsTheParse()
    {
        using var source = new CancellationTokenSource();
        var cleaner = new FuncCleaner(_ =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        });

        Action run = () => CleaningRun.CancelledHtml(Page, source.Token, cleaner);

        run.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.Canceled);
    }

    [Fact]
    public void Run_SiteIsKnownByItsLines_OnPlainText()
    {
        CleaningRun run = CleaningRun.Text(
            "The Herald - since 1890\nThe council met.",
            null,
            new FuncCleaner(
                draft =>
                {
                    draft.Label("x", BlockRole.Footer, "p").Should().Be(0);
                    draft.LabelTo("y", BlockRole.Navigation, static block => block.Text.StartsWith("The Herald", StringComparison.Ordinal)).Should().Be(1);
                },
                static site => site.Kind == ArticleSourceKind.Text && site.HasLineStartingWith("The Herald - ", within: 3)));

        run.Session.Diagnostics.Should().BeEmpty();
        run.Roles.Should().Equal(BlockRole.Navigation, BlockRole.Body);
    }

    private sealed class RecordingLogger : ILogger
    {
        public List<int> Events { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Events.Add(eventId.Id);
    }
}
