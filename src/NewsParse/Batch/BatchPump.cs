using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace NewsParse.Batch;

/// <summary>
/// Draws sources, has several parsed at a time and hands out the results. One reader and as many workers as the degree; what is held between
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
    private ExceptionDispatchInfo? _fault;

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
        using var places = new SemaphoreSlim((int)Math.Min((long)PlacesOfWorker * options.MaxDegreeOfParallelism, int.MaxValue));
        Task reader = Task.Run(() => pump.ReadAsync(sources, places, stop.Token), CancellationToken.None);
        Task workers = pump.WorkAsync(stop);
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
                yield return result;
                places.Release();
            }

            cancellationToken.ThrowIfCancellationRequested();
            pump._fault?.Throw();
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
                await workers.ConfigureAwait(false);
                await Task.WhenAny(reader, Task.Delay(s_patience, CancellationToken.None)).ConfigureAwait(false);
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

    /// <summary>Parses until the reader has read all; it ends before the workers do.</summary>
    private async Task WorkAsync(CancellationTokenSource stop)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, _options.MaxDegreeOfParallelism).Select(_ => Task.Run(() => ParseAsync(stop), CancellationToken.None))).ConfigureAwait(false);
        }
        finally
        {
            _parsed.Writer.TryComplete();
        }
    }

    /// <summary>Reads until the sources end or fail; what was read before a failure is parsed still.</summary>
    private async Task ReadAsync(IAsyncEnumerable<ArticleSource> sources, SemaphoreSlim places, CancellationToken stopped)
    {
        try
        {
            IAsyncEnumerator<ArticleSource> source = sources.GetAsyncEnumerator(stopped);
            await using (source.ConfigureAwait(false))
            {
                for (long index = 0; ; index++)
                {
                    await places.WaitAsync(stopped).ConfigureAwait(false);
                    if (!await source.MoveNextAsync().ConfigureAwait(false))
                    {
                        break;
                    }

                    _read.Writer.TryWrite((index, source.Current ?? throw new InvalidOperationException($"Source {index} of the batch is null.")));
                }
            }
        }
        catch (Exception error)
        {
            Keep(error);
        }
        finally
        {
            _read.Writer.Complete();
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
                // Workers that never pause would keep the pool's threads from the reader and the consumer, who are waited for in turn.
                await Task.Yield();
            }
        }
        catch (Exception error)
        {
            Keep(error);
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private void Keep(Exception error) => Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(error), null);
}
