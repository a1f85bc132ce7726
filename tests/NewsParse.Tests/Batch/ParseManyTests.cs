using NewsParse.Batch;

namespace NewsParse.Tests.Batch;

public sealed class ParseManyTests
{
    private const int Degree = 3;

    private static readonly BatchOptions s_ordered = new() { MaxDegreeOfParallelism = Degree };
    private static readonly BatchOptions s_free = s_ordered with { KeepOrder = false };

    public static TheoryData<bool> Orders => [true, false];

    [Fact]
    public async Task ParseManyAsync_SourceThatNeverAnswers_DoesNotHoldUpWhoLeaves()
    {
        var queue = System.Threading.Channels.Channel.CreateUnbounded<ArticleSource>();
        queue.Writer.TryWrite(ArticleSource.FromText("A line of text."));

        Func<Task> leave = async () =>
        {
            await foreach (ParseResult result in ArticleParser.Default.ParseManyAsync(queue.Reader.ReadAllAsync(CancellationToken.None), s_ordered))
            {
                result.IsParsed.Should().BeTrue();
                break;
            }
        };

        await leave.Should().CompleteWithinAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ParseManyAsync_ManySources_GivesEachOnce(bool keepOrder)
    {
        var parser = new StubParser(static (source, _) => Thread.SpinWait(source.Text!.Length % 3 * 500));
        var sources = new CountingSources(2_000);

        List<ParseResult> results = await List(parser.ParseManyAsync(sources, s_ordered with { KeepOrder = keepOrder }));

        results.Select(static result => result.Index).Order().Should().Equal(Enumerable.Range(0, 2_000).Select(static index => (long)index));
        results.Should().OnlyContain(static result => result.IsParsed && result.Document!.Title == result.Source.Text && result.Source.Text == $"{result.Index}");
        sources.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task ParseManyAsync_FirstPageIsSlowest_KeepsTheOrder()
    {
        var parser = new StubParser(static (source, _) => Thread.Sleep(source.Text is "0" or "7" ? 100 : 0));

        List<ParseResult> results = await List(parser.ParseManyAsync(new CountingSources(20), s_ordered));

        results.Select(static result => result.Index).Should().BeInAscendingOrder().And.HaveCount(20);
    }

    [Fact]
    public async Task ParseManyAsync_OrderIsFree_DoesNotWaitForASlowPage()
    {
        using var areOthersDone = new ManualResetEventSlim();
        var parser = new StubParser((source, _) => (source.Text is not "0" || areOthersDone.Wait(30_000, CancellationToken.None)).Should().BeTrue());
        var indices = new List<long>();

        await foreach (ParseResult result in parser.ParseManyAsync(new CountingSources(20), s_free))
        {
            indices.Add(result.Index);
            if (indices.Count == 19)
            {
                areOthersDone.Set();
            }
        }

        indices[^1].Should().Be(0);
    }

    [Fact]
    public async Task ParseManyAsync_Always_ParsesAsManyAtATimeAsAskedFor()
    {
        using var barrier = new Barrier(Degree);
        var parser = new StubParser((_, _) => barrier.SignalAndWait(30_000, CancellationToken.None).Should().BeTrue());

        await List(parser.ParseManyAsync(new CountingSources(30), s_ordered));

        parser.MostAtATime.Should().Be(Degree);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ParseManyAsync_SlowConsumer_ReadsNoFurtherThanItsPlaces(bool keepOrder)
    {
        var parser = new StubParser(static (_, _) => { });
        var sources = new CountingSources(60);
        long used = 0, most = 0;

        await foreach (ParseResult _ in parser.ParseManyAsync(sources, s_ordered with { KeepOrder = keepOrder }))
        {
            await Task.Delay(5);
            most = Math.Max(most, sources.Asked - used);
            used++;
        }

        most.Should().BeLessThanOrEqualTo(BatchPump.PlacesOfWorker * Degree).And.BeGreaterThan(Degree);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ParseManyAsync_MaxHeld_HoldsNoMore(bool keepOrder)
    {
        var parser = new StubParser(static (_, _) => Thread.Sleep(1));
        var sources = new CountingSources(40);
        long used = 0, most = 0;

        await foreach (ParseResult _ in parser.ParseManyAsync(sources, s_ordered with { KeepOrder = keepOrder, MaxHeld = 2 }))
        {
            most = Math.Max(most, sources.Asked - used);
            used++;
        }

        used.Should().Be(40);
        most.Should().BeLessThanOrEqualTo(2);
        parser.MostAtATime.Should().BeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task ParseManyAsync_DegreeWithoutEnd_StartsNoMoreWorkersThanThereIsWork()
    {
        BatchOptions options = s_ordered with { MaxDegreeOfParallelism = int.MaxValue };
        long before = GC.GetTotalAllocatedBytes();

        List<ParseResult> results = await List(new StubParser(static (_, _) => { }).ParseManyAsync(new CountingSources(100), options));

        results.Should().HaveCount(100);
        // A task for each place would be gigabytes; other tests allocate meanwhile.
        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(1L << 30);
    }

    [Fact]
    public async Task ParseManyAsync_SlowPageInOrder_HoldsTheWindow()
    {
        using var isHeld = new ManualResetEventSlim();
        var parser = new StubParser((source, _) => (source.Text is not "0" || isHeld.Wait(30_000, CancellationToken.None)).Should().BeTrue());
        var sources = new CountingSources(100);

        Task<List<ParseResult>> results = List(parser.ParseManyAsync(sources, s_ordered));
        SpinWait.SpinUntil(() => parser.Parsed == (BatchPump.PlacesOfWorker * Degree) - 1, 10_000).Should().BeTrue();
        await Task.Delay(50);
        long asked = sources.Asked;
        isHeld.Set();

        asked.Should().Be(BatchPump.PlacesOfWorker * Degree);
        (await results).Should().HaveCount(100);
    }

    [Fact]
    public async Task ParseManyAsync_SlowSource_GivesWhatIsThereMeanwhile()
    {
        using var isSeen = new ManualResetEventSlim();
        var sources = new CountingSources(2, index => (index == 0 || isSeen.Wait(30_000)).Should().BeTrue());
        var parser = new StubParser(static (_, _) => { });

        await foreach (ParseResult _ in parser.ParseManyAsync(sources, s_ordered))
        {
            isSeen.Set();
        }

        isSeen.IsSet.Should().BeTrue();
    }

    [Fact]
    public async Task ParseManyAsync_SomeCannotBeParsed_GivesTheirFailures()
    {
        ArticleSource[] sources = [ArticleSource.FromText("A line of text."), ArticleSource.FromText(" "), ArticleSource.FromHtml("%PDF-1.7 and so on"u8.ToArray()), ArticleSource.FromText("Another line.")];

        List<ParseResult> results = await List(ArticleParser.Default.ParseManyAsync(sources));

        results.Select(static result => result.Failure?.Code).Should().Equal(null, ParseFailureCode.Empty, ParseFailureCode.NotText, null);
    }

    [Fact]
    public async Task ParseManyAsync_ParserThrows_IsAFailureOfThatSource()
    {
        var parser = new StubParser(static (source, _) => ThrowIf(source.Text is "1" or "3", new OperationCanceledException("secret")));

        List<ParseResult> results = await List(parser.ParseManyAsync(new CountingSources(5), s_ordered));

        results.Select(static result => result.Failure?.Code).Should().Equal(null, ParseFailureCode.Internal, null, ParseFailureCode.Internal, null);
        results[1].Failure!.Message.Should().Contain(nameof(OperationCanceledException)).And.NotContain("secret");
        results[1].Exception.Should().BeOfType<OperationCanceledException>().Which.Message.Should().Be("secret");
        results[0].Exception.Should().BeNull();
    }

    [Fact]
    public async Task ParseManyAsync_OutOfMemory_EndsTheBatch()
    {
        var parser = new StubParser(static (source, _) => ThrowIf(source.Text is "1", new InsufficientMemoryException()));
        var sources = new CountingSources(1_000);

        Func<Task> act = () => List(parser.ParseManyAsync(sources, s_ordered));

        await act.Should().ThrowAsync<InsufficientMemoryException>();
        sources.IsDisposed.Should().BeTrue();
        sources.Asked.Should().BeLessThan(100);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ParseManyAsync_SourcesFail_ThrowsAfterWhatWasRead(bool keepOrder)
    {
        var sources = new CountingSources(100, static index => ThrowIf(index == 10, new IOException("The disk is gone.")));
        var parser = new StubParser(static (_, _) => Thread.Sleep(2));
        var results = new List<ParseResult>();

        Func<Task> act = async () =>
        {
            await foreach (ParseResult result in parser.ParseManyAsync(sources, s_ordered with { KeepOrder = keepOrder }))
            {
                results.Add(result);
            }
        };

        await act.Should().ThrowAsync<IOException>().WithMessage("The disk is gone.");
        results.Should().HaveCount(10);
        sources.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task ParseManyAsync_SourcesAreCancelledOfThemselves_ThrowsThat()
    {
        var sources = new CountingSources(100, static index => ThrowIf(index == 3, new TaskCanceledException("The download timed out.")));

        Func<Task> act = () => List(new StubParser(static (_, _) => { }).ParseManyAsync(sources, s_ordered));

        await act.Should().ThrowAsync<TaskCanceledException>().WithMessage("The download timed out.");
    }

    [Fact]
    public async Task ParseManyAsync_NullAmongTheSources_ThrowsAfterWhatWasRead()
    {
        int results = 0;

        Func<Task> act = async () =>
        {
            await foreach (ParseResult _ in ArticleParser.Default.ParseManyAsync([ArticleSource.FromText("A line."), null!]))
            {
                results++;
            }
        };

        await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("*Source 1*");
        results.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ParseManyAsync_Cancelled_ThrowsAndStopsTheWork(bool keepOrder)
    {
        using var canceling = new CancellationTokenSource();
        var parser = new StubParser(static (source, stopped) => ThrowIf(source.Text is "5" or "6" && !stopped.WaitHandle.WaitOne(30_000), new TimeoutException()));
        var sources = new CountingSources(long.MaxValue);
        var results = new List<ParseResult>();

        Func<Task> act = async () =>
        {
            await foreach (ParseResult result in parser.ParseManyAsync(sources, s_ordered with { KeepOrder = keepOrder }, canceling.Token))
            {
                results.Add(result);
                if (results.Count == 5)
                {
                    await canceling.CancelAsync();
                }
            }
        };

        (await act.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(canceling.Token);
        results.Should().HaveCount(5).And.OnlyContain(static result => result.IsParsed);
        parser.Running.Should().Be(0);
        sources.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task ParseManyAsync_CancelledBeforehand_ReadsNothing()
    {
        var sources = new CountingSources(5);

        Func<Task> act = () => List(ArticleParser.Default.ParseManyAsync(sources, cancellationToken: new CancellationToken(canceled: true)));

        await act.Should().ThrowAsync<OperationCanceledException>();
        sources.Asked.Should().Be(0);
    }

    [Fact]
    public async Task ParseManyAsync_CancelledThroughTheEnumeration_Throws()
    {
        using var canceling = new CancellationTokenSource();

        Func<Task> act = async () =>
        {
            await foreach (ParseResult _ in ArticleParser.Default.ParseManyAsync(new CountingSources(long.MaxValue)).WithCancellation(canceling.Token))
            {
                await canceling.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ParseManyAsync_Abandoned_StopsTheWorkAndDisposesOfTheSources(bool keepOrder)
    {
        var parser = new StubParser(static (source, stopped) => ThrowIf(source.Text is "2" && !stopped.WaitHandle.WaitOne(30_000), new TimeoutException()));
        var sources = new CountingSources(long.MaxValue);

        await foreach (ParseResult _ in parser.ParseManyAsync(sources, s_ordered with { KeepOrder = keepOrder }))
        {
            break;
        }

        long asked = sources.Asked;
        sources.IsDisposed.Should().BeTrue();
        parser.Running.Should().Be(0);
        await Task.Delay(30);
        sources.Asked.Should().Be(asked);
    }

    [Fact]
    public async Task ParseManyAsync_Progress_CountsEachResultBeforeItIsGiven()
    {
        var progress = new Progress();
        var parser = new StubParser(static (source, _) => ThrowIf(source.Text!.EndsWith('3'), new FormatException()));
        int results = 0;

        await foreach (ParseResult _ in parser.ParseManyAsync(new CountingSources(50), s_free with { Progress = progress }))
        {
            progress.Seen.Should().HaveCount(++results);
        }

        progress.Seen.Select(static seen => seen.Completed).Should().Equal(Enumerable.Range(1, 50).Select(static count => (long)count));
        progress.Seen.Select(static seen => seen.Failed).Should().BeInAscendingOrder();
        progress.Seen[^1].Should().Be(new BatchProgress(50, 5));
    }

    [Fact]
    public async Task ParseManyAsync_ProgressThrows_EndsTheBatchWithThat()
    {
        var sources = new CountingSources(long.MaxValue);
        var parser = new StubParser(static (_, _) => { });
        var results = new List<ParseResult>();

        Func<Task> act = async () =>
        {
            await foreach (ParseResult result in parser.ParseManyAsync(sources, s_ordered with { Progress = new ThrowingProgress(after: 4) }))
            {
                results.Add(result);
            }
        };

        await act.Should().ThrowAsync<NotSupportedException>().WithMessage("No more.");
        results.Should().HaveCount(4);
        sources.IsDisposed.Should().BeTrue();
        parser.Running.Should().Be(0);
    }

    [Fact]
    public async Task ParseManyAsync_DisposalFails_ThrowsAfterTheResults()
    {
        var sources = new CountingSources(5, onDisposal: new IOException("The disk is full."));
        int results = 0;

        Func<Task> act = async () =>
        {
            await foreach (ParseResult _ in new StubParser(static (_, _) => { }).ParseManyAsync(sources, s_ordered))
            {
                results++;
            }
        };

        await act.Should().ThrowAsync<IOException>().WithMessage("The disk is full.");
        results.Should().Be(5);
    }

    [Fact]
    public async Task ParseManyAsync_AbandonedAndDisposalFails_ThrowsThat()
    {
        var sources = new CountingSources(long.MaxValue, onDisposal: new IOException("The disk is full."));

        Func<Task> act = async () =>
        {
            await foreach (ParseResult _ in new StubParser(static (_, _) => { }).ParseManyAsync(sources, s_ordered))
            {
                break;
            }
        };

        await act.Should().ThrowAsync<IOException>().WithMessage("The disk is full.");
    }

    [Fact]
    public async Task ParseManyAsync_SourcesAndTheirDisposalFail_ThrowsWhatCameFirst()
    {
        var sources = new CountingSources(100, static index => ThrowIf(index == 3, new TimeoutException("The download timed out.")), new IOException("The disk is full."));

        Func<Task> act = () => List(new StubParser(static (_, _) => { }).ParseManyAsync(sources, s_ordered));

        await act.Should().ThrowAsync<TimeoutException>();
    }

    [Fact]
    public async Task ParseManyAsync_OutOfMemoryWhileASourceNeverAnswers_EndsTheBatch()
    {
        var queue = System.Threading.Channels.Channel.CreateUnbounded<ArticleSource>();
        queue.Writer.TryWrite(CountingSources.Source(0));
        var parser = new StubParser(static (_, _) => throw new InsufficientMemoryException());

        Func<Task> act = () => List(parser.ParseManyAsync(queue.Reader.ReadAllAsync(CancellationToken.None), s_ordered)).WaitAsync(TimeSpan.FromSeconds(20));

        await act.Should().ThrowAsync<InsufficientMemoryException>();
    }

    [Fact]
    public async Task ParseManyAsync_EnumeratedTwice_ParsesTwice()
    {
        IAsyncEnumerable<ParseResult> batch = ArticleParser.Default.ParseManyAsync([ArticleSource.FromText("A line of text.")]);

        List<ParseResult> first = await List(batch);
        List<ParseResult> second = await List(batch);

        second.Should().ContainSingle().Which.Document!.ToJson().Should().Be(first.Single().Document!.ToJson());
    }

    [Fact]
    public async Task ParseManyAsync_NoSources_EndsAtOnce() => (await List(ArticleParser.Default.ParseManyAsync([]))).Should().BeEmpty();

    [Fact]
    public async Task ParseManyAsync_SourcesMadeAsAskedFor_ReadsThemLazily()
    {
        int made = 0;

        IEnumerable<ArticleSource> Make()
        {
            while (true)
            {
                yield return CountingSources.Source(made++);
            }
        }

        await foreach (ParseResult result in ArticleParser.Default.ParseManyAsync(Make(), s_ordered))
        {
            if (result.Index == 20)
            {
                break;
            }
        }

        made.Should().BeLessThanOrEqualTo(20 + (BatchPump.PlacesOfWorker * Degree));
    }

    [Fact]
    public void ParseManyAsync_NothingToWorkWith_ThrowsAtOnce()
    {
        FluentActions.Invoking(static () => ArticleParser.Default.ParseManyAsync((IEnumerable<ArticleSource>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => ArticleParser.Default.ParseManyAsync((IAsyncEnumerable<ArticleSource>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => ((IArticleParser)null!).ParseManyAsync([])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new BatchOptions { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new BatchOptions { MaxHeld = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void ThrowIf(bool isTime, Exception error)
    {
        if (isTime)
        {
            throw error;
        }
    }

    private static Task<List<ParseResult>> List(IAsyncEnumerable<ParseResult> results) => results.ToListAsync().AsTask();

    private sealed class ThrowingProgress(long after) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => ThrowIf(value.Completed > after, new NotSupportedException("No more."));
    }

    private sealed class Progress : IProgress<BatchProgress>
    {
        public List<BatchProgress> Seen { get; } = [];

        public void Report(BatchProgress value) => Seen.Add(value);
    }
}
