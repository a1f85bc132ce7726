using System.Diagnostics;
using NewsParse.Tests.Cleaning;

namespace NewsParse.Tests.Hostile;

/// <summary>Cleaners that do what they must not.</summary>
public sealed class MisbehavingCleanersTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    private static readonly ArticleSource s_source = ArticleSource.FromHtml(
        $"<title>Harbour wall</title><article><h1>Harbour wall to be rebuilt</h1><p>{Sentence}</p><p>{Sentence}{Sentence}</p></article>", new Uri("https://herald.example/wall"));

    [Fact]
    public void Parse_CleanerThatNeverReturns_TimesOutAndNamesIt()
    {
        using var stop = new CancellationTokenSource();
        ArticleParser parser = ParserWith(
            new FuncCleaner(
                _ =>
                {
                    while (!stop.IsCancellationRequested)
                    {
                        Thread.SpinWait(100);
                    }
                },
                name: "endless"),
            TimeSpan.FromMilliseconds(200));

        bool parsed = parser.TryParse(s_source, out _, out ParseFailure? failure);
        stop.Cancel();

        parsed.Should().BeFalse();
        failure!.Code.Should().Be(ParseFailureCode.TimedOut);
        failure.Message.Should().Contain("'endless'");
    }

    [Fact]
    public void Parse_CleanerThatNeverSaysWhetherItApplies_IsCancelledAtOnce()
    {
        using var release = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        ArticleParser parser = ParserWith(new FuncCleaner(static _ => { }, _ => release.Wait(Timeout.Infinite) || true), TimeSpan.FromMinutes(1));
        long cancelled = 0;
        using var timer = new Timer(
            _ =>
            {
                cancelled = Stopwatch.GetTimestamp();
                cancel.Cancel();
            },
            null,
            TimeSpan.FromMilliseconds(50),
            Timeout.InfiniteTimeSpan);

        _ = parser.TryParse(s_source, out _, out ParseFailure? failure, cancel.Token);
        TimeSpan waited = Stopwatch.GetElapsedTime(cancelled);
        release.Set();

        failure!.Code.Should().Be(ParseFailureCode.Canceled);
        waited.Should().BeLessThan(TimeSpan.FromSeconds(2), "a look is taken every ten milliseconds");
    }

    [Fact]
    public void Parse_CleanerThatLoopsOverTheDraft_IsCutShort()
    {
        // It asks for blocks again and again, and never for the time.
        ArticleParser parser = ParserWith(
            new FuncCleaner(static draft =>
            {
                while (draft.Site.HasLine("no such line") || draft.Blocks.Count > 0)
                {
                    draft.Label("endless.rule", BlockRole.Footer, "p.none");
                }
            }),
            TimeSpan.FromMilliseconds(200));

        _ = parser.TryParse(s_source, out _, out ParseFailure? failure);

        failure!.Code.Should().Be(ParseFailureCode.TimedOut);
    }

    [Fact]
    public void Parse_CleanerThatRemovesEverything_IsReportedAndNothingIsLost()
    {
        ArticleParser parser = ParserWith(new FuncCleaner(static draft => draft.Label("all.footer", BlockRole.Footer, static _ => true), name: "all"));

        ArticleDocument document = parser.Parse(s_source);

        document.Body.Should().BeEmpty();
        document.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Code == DiagnosticCode.CleanerLeftNoBody).Which.Rule.Should().Be("all");
        (document.Removed.Length + document.Header.Length).Should().Be(document.BlockCount);
    }

    [Fact]
    public void Parse_CleanerThatWritesTheNews_IsRefusedEachTime()
    {
        const string invented = "Mayor resigns over harbour wall";
        ArticleParser parser = ParserWith(new FuncCleaner(static draft =>
        {
            for (int i = 0; i < 1_000; i++)
            {
                draft.SetTitle("herald.title", invented).Should().BeFalse();
                draft.SetAuthors("herald.authors", "Ann Invented").Should().BeFalse();
                draft.SetField("herald.summary", ArticleField.Summary, invented).Should().BeFalse();
            }
        }));

        ArticleDocument document = parser.Parse(s_source);

        document.Title.Should().Be("Harbour wall to be rebuilt");
        document.ToJson().Should().NotContain("Invented").And.NotContain(invented);
        document.Diagnostics.Count(static diagnostic => diagnostic.Code == DiagnosticCode.CleanerEditRefused).Should().BeInRange(3, 100);
    }

    [Fact]
    public void Parse_CleanerThatThrowsWhatItLikes_LosesItsEditsOnly()
    {
        ArticleDocument untouched = ArticleParser.Default.Parse(s_source);
        foreach (Exception thrown in new Exception[] { new OperationCanceledException(), new ThreadInterruptedException(), new AggregateException(), new ArticleParseException(new ParseFailure(ParseFailureCode.Empty, "x")) })
        {
            ArticleDocument document = ParserWith(new FuncCleaner(draft =>
            {
                draft.Label("broken.rule", BlockRole.Footer, static _ => true);
                throw thrown;
            })).Parse(s_source);

            document.Body.Length.Should().Be(untouched.Body.Length);
            document.Diagnostics.Should().Contain(static diagnostic => diagnostic.Code == DiagnosticCode.CleanerFailed);
        }
    }

    [Fact]
    public void Parse_CleanerThatKeepsItsDraft_FindsThePageClosed()
    {
        ArticleDraft? kept = null;
        ParserWith(new FuncCleaner(draft => kept = draft)).Parse(s_source);

        Action select = () => kept!.Label("late.rule", BlockRole.Footer, "p");

        select.Should().Throw<ObjectDisposedException>();
    }

    private static ArticleParser ParserWith(ISiteCleaner cleaner, TimeSpan? most = null) => ArticleParser.CreateBuilder()
        .WithLimits(new ParseLimits { MaxDuration = most ?? TimeSpan.FromSeconds(30) })
        .AddCleaner(cleaner)
        .Build();
}
