using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace NewsParse.Batch;

/// <summary>
/// Draws sources, has several parsed at a time and hands out the results. One reader, and workers as there is work for them, up to the degree; what is held between
/// the reader's asking for a source and the consumer's asking for the next result has a place; there are a few times as many places as workers, so that they have work while the next in order is slow.
/// </summary>
internal sealed class BatchPump
{
    /// <summary>One page in a hundred takes as long as ten others.</summary>
    public const int PlacesOfWorker = 16;

    /// <summary>How long a source that is asked for its next page may take to hear that the batch has ended, before it is left to itself.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Channel<(long Index, ArticleSource Source)> _read = Channel.CreateUnbounded<(long, ArticleSource)>();
    private readonly Channel<ParseResult> _parsed = Channel.CreateUnbounded<ParseResult>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Func<long, ArticleSource, CancellationToken, ValueTask<ParseResult>> _parse;
    private readonly BatchOptions _options;
    private readonly List<Task> _workers = [];
    private int _unparsed;
    private ExceptionDispatchInfo? _fault;
    private ExceptionDispatchInfo? _disposalFault;

    private BatchPump(Func<long, ArticleSource, CancellationToken, ValueTask<ParseResult>> parse, BatchOptions options)
    {
        _parse = parse;
        _options = options;
    }

    /// <summary>Runs a batch, anew for each enumeration.</summary>
    /// <param name="sources">What to parse.</param>
    /// <param name="parse">Parses one source; ends with a result whatever the source is.</param>
    /// <param name="options">How many at a time, and in which order.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public static async IAsyncEnumerable<ParseResult> RunAsync(
        IAsyncEnumerable<ArticleSource> sources,
        Func<long, ArticleSource, CancellationToken, ValueTask<ParseResult>> parse,
        BatchOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pump = new BatchPump(parse, options);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(options.MaxHeld ?? (int)Math.Min((long)PlacesOfWorker * options.MaxDegreeOfParallelism, int.MaxValue));
        Task reader = Task.Run(() => pump.ReadAsync(sources, places, stop, stop.Token), CancellationToken.None);
        bool isHandingOut = false;
        try
        {
            long failed = 0, completed = 0;
            await foreach (ParseResult result in pump.InOrderAsync(cancellationToken).ConfigureAwait(false))
            {
                // What the cancellation itself made a failure is no result.
                cancellationToken.ThrowIfCancellationRequested();
                completed++;
                failed += result.IsParsed ? 0 : 1;
                options.Progress?.Report(new BatchProgress(completed, failed));
                isHandingOut = true;
                yield return result;
                isHandingOut = false;
                places.Release();
            }

            cancellationToken.ThrowIfCancellationRequested();
            pump._fault?.Throw();
            pump._disposalFault?.Throw();
        }
        finally
        {
            // However the enumeration ended, no page is parsed on, and the sources are disposed of by their reader. One that waits for its next page without
            // heeding its token, such as a queue that is empty, would hold the caller up for ever: it is disposed of when it answers.
            try
            {
                await stop.CancelAsync().ConfigureAwait(false);
            }
            finally
            {
                await pump.WorkersAsync().ConfigureAwait(false);
                await Task.WhenAny(reader, Task.Delay(s_patience, CancellationToken.None)).ConfigureAwait(false);
            }

            // Of one who leaves, and so hears of nothing else; what ended the enumeration by itself is not to be covered up by what came of that.
            if (isHandingOut)
            {
                pump._disposalFault?.Throw();
            }
        }
    }

    private async IAsyncEnumerable<ParseResult> InOrderAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long next = 0;
        var early = new Dictionary<long, ParseResult>();
        await foreach (ParseResult result in _parsed.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_options.KeepOrder)
            {
                yield return result;
                continue;
            }

            early.Add(result.Index, result);
            while (early.Remove(next, out ParseResult? ready))
            {
                next++;
                yield return ready;
            }
        }
    }

    /// <summary>Reads until the sources end or fail; what was read before a failure is parsed still.</summary>
    /// <param name="sources">What to read.</param>
    /// <param name="places">One for each source that is held.</param>
    /// <param name="stop">Ends the batch.</param>
    /// <param name="stopped">The token of <paramref name="stop"/>, which may be disposed of while a source is left to itself.</param>
    private async Task ReadAsync(IAsyncEnumerable<ArticleSource> sources, SemaphoreSlim places, CancellationTokenSource stop, CancellationToken stopped)
    {
        try
        {
            IAsyncEnumerator<ArticleSource> source = sources.GetAsyncEnumerator(stopped);
            try
            {
                for (long index = 0; ; index++)
                {
                    await places.WaitAsync(stopped).ConfigureAwait(false);
                    if (!await source.MoveNextAsync().ConfigureAwait(false))
                    {
                        break;
                    }

                    _read.Writer.TryWrite((index, source.Current ?? throw new InvalidOperationException($"Source {index} of the batch is null.")));
                    StartWorker(stop);
                }
            }
            finally
            {
                await DisposeAsync(source).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            Keep(error);
        }
        finally
        {
            _read.Writer.Complete();
            await WorkersAsync().ConfigureAwait(false);
            _parsed.Writer.TryComplete();
        }
    }

    private async ValueTask DisposeAsync(IAsyncEnumerator<ArticleSource> source)
    {
        try
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            _disposalFault = ExceptionDispatchInfo.Capture(error);
        }
    }

    /// <summary>Starts a worker for a source that was just read, where all those there are have work and there may be more.</summary>
    private void StartWorker(CancellationTokenSource stop)
    {
        lock (_workers)
        {
            // Once the batch has ended, nobody waits for one any more.
            if (Interlocked.Increment(ref _unparsed) > _workers.Count && _workers.Count < _options.MaxDegreeOfParallelism && !stop.IsCancellationRequested)
            {
                _workers.Add(Task.Run(() => ParseAsync(stop), CancellationToken.None));
            }
        }
    }

    /// <summary>The end of all workers there are.</summary>
    private Task WorkersAsync()
    {
        lock (_workers)
        {
            return Task.WhenAll(_workers);
        }
    }

    private async Task ParseAsync(CancellationTokenSource stop)
    {
        try
        {
            await foreach ((long index, ArticleSource source) in _read.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                ParseResult result = await _parse(index, source, stop.Token).ConfigureAwait(false);
                stop.Token.ThrowIfCancellationRequested();
                _parsed.Writer.TryWrite(result);
                Interlocked.Decrement(ref _unparsed);
                // Workers that never pause would keep the pool's threads from the reader and the consumer, who are waited for in turn.
                await Task.Yield();
            }
        }
        catch (Exception error)
        {
            Keep(error);
            // A source that never answers must not keep it from whoever waits for results.
            _parsed.Writer.TryComplete();
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private void Keep(Exception error) => Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(error), null);
}
