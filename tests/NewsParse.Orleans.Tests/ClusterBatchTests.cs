using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsParse.Tests.Diagnostics;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;

namespace NewsParse.Orleans.Tests;

public sealed class ClusterBatchTests
{
    private static readonly ClusterBatchOptions s_quick = new() { RetryDelay = TimeSpan.FromMilliseconds(50) };

    [Fact]
    public async Task ParseManyAsync_TwoSilos_GivesWhatThisMachineGives()
    {
        await using Cluster cluster = await Cluster.StartAsync(ArticleParser.Default, ArticleParser.Default);
        ArticleSource[] pages = [.. Pages(), ArticleSource.FromText(" "), ArticleSource.FromHtml("%PDF-1.7 and so on"u8.ToArray())];
        ArticleSource[] sources = [.. Enumerable.Range(0, 10).SelectMany(_ => pages)];

        List<ParseResult> results = await List(cluster.Client.ParseManyAsync(sources));

        List<ParseResult> local = await List(ArticleParser.Default.ParseManyAsync(sources));
        results.Select(static result => result.Index).Should().BeInAscendingOrder();
        results.Select(static result => result.Source).Should().Equal(sources);
        results.Select(static result => result.Document?.ToJson()).Should().Equal(local.Select(static result => result.Document?.ToJson()));
        results.Select(static result => result.Failure).Should().Equal(local.Select(static result => result.Failure));
    }

    [Fact]
    public async Task ParseManyAsync_TwoSilos_SpreadsTheWork()
    {
        var parsers = new SiloParser[] { new(static (_, _) => Thread.Sleep(5)), new(static (_, _) => Thread.Sleep(5)) };
        await using Cluster cluster = await Cluster.StartAsync(parsers);

        List<ParseResult> results = await List(cluster.Client.ParseManyAsync(Texts(300), s_quick with { KeepOrder = false }));

        ShouldBeEachOnce(results, 300);
        parsers.Should().OnlyContain(static parser => parser.Given.Count >= 100);
        parsers.Should().OnlyContain(static parser => parser.MostAtATime == Environment.ProcessorCount, "a silo has no more pages in work than cores");
    }

    /// <summary>
    /// The silos of a test share the cores of one machine, so a page takes time here and no work: what is measured is that a second silo is used to the full.
    /// </summary>
    [Fact]
    public async Task ParseManyAsync_SecondSilo_AddsItsPlaces()
    {
        ArticleSource[] texts = [.. Texts(300)];
        ArticleSource[] pages = [.. Enumerable.Range(0, 100).SelectMany(static _ => Pages())];
        double one = await PagesPerSecondAsync(Slow(), texts, 1), two = await PagesPerSecondAsync(Slow(), texts, 2);
        double real = await PagesPerSecondAsync(ArticleParser.Default, pages, 1), shared = await PagesPerSecondAsync(ArticleParser.Default, pages, 2);

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"texts of 20 ms: {one:F0} a second on one silo, {two:F0} on two; pages of docs/examples, silos sharing {Environment.ProcessorCount} cores: {real:F0} and {shared:F0}"));
        two.Should().BeGreaterThan(one * 1.4);

        static IArticleParser Slow() => new SiloParser(static (_, _) => Thread.Sleep(20));
    }

    [Fact]
    public async Task ParseManyAsync_SiloIsKilledAtWork_LosesNothingAndGivesNothingTwice()
    {
        using var isAtWork = new ManualResetEventSlim();
        var sound = new SiloParser(static (_, _) => Thread.Sleep(1));
        SiloParser doomed = null!;
        doomed = new SiloParser((_, _) =>
        {
            if (doomed.Given.Count > 20)
            {
                isAtWork.Set();
                // So long that the silo dies over it.
                Thread.Sleep(500);
            }
        });
        await using Cluster cluster = await Cluster.StartAsync(sound, doomed);

        Task<List<ParseResult>> batch = List(cluster.Client.ParseManyAsync(Texts(400), s_quick with { AttemptTimeout = TimeSpan.FromSeconds(5) }));
        isAtWork.Wait(30_000).Should().BeTrue();
        await cluster.KillAsync(doomed);
        List<ParseResult> results = await batch;

        ShouldBeEachOnce(results, 400);
        results.Select(static result => result.Index).Should().BeInAscendingOrder();
        results.Should().OnlyContain(static result => result.IsParsed);
        (sound.Given.Count + doomed.Given.Count).Should().BeGreaterThan(400, "what the silo was at was done again");
    }

    [Fact]
    public async Task ParseManyAsync_NoSiloIsLeft_GivesAFailureForEach()
    {
        var parser = new SiloParser();
        await using Cluster cluster = await Cluster.StartAsync(parser);
        await cluster.KillAsync(parser);

        List<ParseResult> results = await List(cluster.Client.ParseManyAsync(Texts(20), s_quick with { MaxAttempts = 2 }));

        ShouldBeEachOnce(results, 20);
        results.Select(static result => result.Failure?.Code).Should().AllBeEquivalentTo(ParseFailureCode.Unavailable);
    }

    [Fact]
    public async Task ParseManyAsync_ParserThrows_IsAFailureAndNotTriedAgain()
    {
        var parser = new SiloParser(static (source, _) => ThrowIf(source.Text!.EndsWith(" 3", StringComparison.Ordinal), new InvalidOperationException("secret")));
        await using Cluster cluster = await Cluster.StartAsync(parser);

        List<ParseResult> results = await List(cluster.Client.ParseManyAsync(Texts(10), s_quick));

        results.Where(static result => !result.IsParsed).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Index = 3, Failure = new ParseFailure(ParseFailureCode.Internal, "The parser threw on this page: InvalidOperationException.") });
        parser.Given.Should().HaveCount(10);
    }

    [Fact]
    public async Task ParseManyAsync_Cancelled_ThrowsAtOnceAndSendsNoMore()
    {
        using var canceling = new CancellationTokenSource();
        using var isOver = new ManualResetEventSlim();
        var parser = new SiloParser((source, _) => (!source.Text!.EndsWith(" 5", StringComparison.Ordinal) || isOver.Wait(30_000, CancellationToken.None)).Should().BeTrue());
        await using Cluster cluster = await Cluster.StartAsync(parser);

        Func<Task> act = async () =>
        {
            await foreach (ParseResult result in cluster.Client.ParseManyAsync(Texts(100_000), s_quick, canceling.Token))
            {
                if (result.Index == 4)
                {
                    await canceling.CancelAsync();
                }
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
        parser.Running.Should().BePositive("the page is not waited for");
        isOver.Set();
        SpinWait.SpinUntil(() => parser.Running == 0, 10_000).Should().BeTrue();
        parser.Given.Count.Should().BeLessThan(200);
    }

    [Fact]
    public async Task ParseManyAsync_ClientStops_EndsTheBatchAndSaysSo()
    {
        await using Cluster cluster = await Cluster.StartAsync(ArticleParser.Default);
        var results = new List<ParseResult>();

        Func<Task> act = async () =>
        {
            await foreach (ParseResult result in cluster.Client.ParseManyAsync(Texts(100_000), s_quick with { AttemptTimeout = TimeSpan.FromSeconds(2) }))
            {
                results.Add(result);
                if (result.Index == 10)
                {
                    await cluster.StopClientAsync();
                }
            }
        };

        (await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("*client has stopped*")).WithInnerException<ObjectDisposedException>();
        results.Should().OnlyContain(static result => result.IsParsed).And.HaveCountLessThan(2_000);
    }

    [Fact]
    public async Task ParseManyAsync_ClientWasNeverStarted_ThrowsAndSaysSo()
    {
        HostApplicationBuilder host = Host.CreateEmptyApplicationBuilder(null);
        host.UseOrleansClient(static client => client.UseLocalhostClustering());
        using IHost idle = host.Build();

        Func<Task> act = () => List(idle.Services.GetRequiredService<IClusterClient>().ParseManyAsync(Texts(10)));

        await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("*never started*");
    }

    [Fact]
    public async Task ParseManyAsync_SiloHangs_IsDoneByTheOther()
    {
        using var isOver = new ManualResetEventSlim();
        using var log = new EventLog();
        using var meters = new Recorder();
        var sound = new SiloParser();
        var hung = new SiloParser((_, _) => isOver.Wait(60_000, CancellationToken.None));
        await using Cluster cluster = await Cluster.StartAsync([sound, hung], null, (_, client) => client.Services
            .AddSingleton<IMeterFactory>(meters)
            .AddLogging(logging => logging.ClearProviders().AddProvider(log)));

        List<ParseResult> results = await List(cluster.Client.ParseManyAsync(
            Texts(100), s_quick with { AttemptTimeout = TimeSpan.FromMilliseconds(500), MaxAttempts = 20, MaxDegreeOfParallelism = 64 }));
        isOver.Set();

        ShouldBeEachOnce(results, 100);
        results.Should().OnlyContain(static result => result.IsParsed);
        hung.Given.Should().NotBeEmpty();
        log.Events.Should().Contain(static one => one.Name == "AttemptFailed" && one.Error is TimeoutException);
        meters.Of("newsparse.cluster.retries").Should().HaveCount(log.Events.Count(static one => one.Name == "AttemptFailed"));
    }

    [Fact]
    public async Task ParseManyAsync_TooLargeToSend_FailsAtOnceAndDisturbsNoOther()
    {
        var parser = new SiloParser();
        await using Cluster cluster = await Cluster.StartAsync(
            [parser],
            static silo => silo.Services.Configure<SiloMessagingOptions>(static options => options.MaxMessageBodySize = 1 << 20),
            static (_, client) => client.Services.Configure<ClientMessagingOptions>(static options => options.MaxMessageBodySize = 1 << 20));
        var tooLarge = ArticleSource.FromText(new string('a', 2 << 20));
        // Each of its lines has a trace, so the document is many times as large.
        var tooLargeOnceParsed = ArticleSource.FromText(string.Join('\n', Enumerable.Range(0, 8_000).Select(static line => $"Line {line}")));

        List<ParseResult> results = await List(cluster.Client.ParseManyAsync([.. Texts(20), tooLarge, tooLargeOnceParsed, .. Texts(20)], s_quick with { MaxAttempts = 1 }));

        ShouldBeEachOnce(results, 42);
        results.Where(static result => !result.IsParsed).Select(static result => (result.Index, result.Failure!.Code)).Should().Equal((20L, ParseFailureCode.TooLarge), (21L, ParseFailureCode.TooLarge));
        parser.Given.Should().HaveCount(41);
    }

    [Fact]
    public async Task ParseManyAsync_SiloJoins_IsUsedAsTheBatchGoesOn()
    {
        var first = new SiloParser();
        var joining = new SiloParser();
        await using Cluster cluster = await Cluster.StartAsync([first], null, static (cluster, client) =>
        {
            client.Services.AddSingleton(cluster.Gateways);
            client.Services.Configure<GatewayOptions>(static options => options.GatewayListRefreshPeriod = TimeSpan.FromMilliseconds(200));
        });
        long results = 0;
        var watch = Stopwatch.StartNew();

        Task batch = Task.Run(async () =>
        {
            await foreach (ParseResult result in cluster.Client.ParseManyAsync(Until(() => joining.Given.Count >= 100), s_quick))
            {
                result.IsParsed.Should().BeTrue();
                result.Index.Should().Be(results++);
            }
        });
        SpinWait.SpinUntil(() => !first.Given.IsEmpty, 10_000).Should().BeTrue();
        await cluster.JoinAsync(joining);
        await batch;

        joining.Given.Should().HaveCountGreaterThanOrEqualTo(100);

        IEnumerable<ArticleSource> Until(Func<bool> isEnough) => Texts(int.MaxValue).TakeWhile(_ => !isEnough() && watch.Elapsed < TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task AddNewsParse_ParserCannotBeBuilt_FailsTheStartOfTheSilo()
    {
        HostApplicationBuilder host = Host.CreateEmptyApplicationBuilder(null);
        host.UseOrleans(static silo => silo.UseLocalhostClustering(FreePort.Next(), FreePort.Next()).AddNewsParse(static parser => parser.AddProfiles("/no/such/folder")));
        using IHost silo = host.Build();

        await FluentActions.Awaiting(() => silo.StartAsync()).Should().ThrowAsync<DirectoryNotFoundException>();
    }

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        FluentActions.Invoking(static () => new ClusterBatchOptions { MaxHeld = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new ClusterBatchOptions { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new ClusterBatchOptions { MaxAttempts = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new ClusterBatchOptions { RetryDelay = TimeSpan.FromMinutes(1) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new ClusterBatchOptions { AttemptTimeout = TimeSpan.FromMinutes(3) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => ((IGrainFactory)null!).ParseManyAsync([])).Should().Throw<ArgumentNullException>();
    }

    private static async Task<double> PagesPerSecondAsync(IArticleParser parser, ArticleSource[] sources, int silos)
    {
        await using Cluster cluster = await Cluster.StartAsync([.. Enumerable.Repeat(parser, silos)]);
        // The first pages find the silos and compile.
        await List(cluster.Client.ParseManyAsync(sources[..50], s_quick));
        long started = Stopwatch.GetTimestamp();
        List<ParseResult> results = await List(cluster.Client.ParseManyAsync(sources, s_quick));
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        ShouldBeEachOnce(results, sources.Length);
        return sources.Length / seconds;
    }

    private static IEnumerable<ArticleSource> Texts(int count) => Enumerable.Range(0, count).Select(static number => ArticleSource.FromText($"The council met on Monday. It was meeting {number}"));

    private static IEnumerable<ArticleSource> Pages() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "pages")).Order().Select(static path => path.EndsWith(".txt", StringComparison.Ordinal)
            ? ArticleSource.FromText(File.ReadAllText(path))
            : ArticleSource.FromHtml(File.ReadAllBytes(path), "text/html", new Uri($"https://herald.example/{Path.GetFileName(path)}")));

    private static void ShouldBeEachOnce(List<ParseResult> results, int count) =>
        results.Select(static result => result.Index).Order().Should().Equal(Enumerable.Range(0, count).Select(static index => (long)index));

    private static void ThrowIf(bool isTime, Exception error)
    {
        if (isTime)
        {
            throw error;
        }
    }

    private static Task<List<ParseResult>> List(IAsyncEnumerable<ParseResult> results) => results.ToListAsync().AsTask();
}
