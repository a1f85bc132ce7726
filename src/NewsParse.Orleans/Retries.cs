using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsParse.Orleans.Serialization;
using Orleans.Runtime;

namespace NewsParse.Orleans;

/// <summary>Sends a source until a silo answers, or the attempts are used up.</summary>
/// <param name="send">Sends a source: its place in the batch, and which attempt it is, from 1. What it throws, other than by the task, is a fault of this side.</param>
/// <param name="options">How often, and how long to wait.</param>
/// <param name="logger">Who is told of attempts that failed.</param>
/// <param name="metrics">Who counts them.</param>
internal sealed class Retries(Func<long, int, ArticleSource, CancellationToken, Task<ParseReply>> send, ClusterBatchOptions options, ILogger logger, ClusterMetrics metrics)
{
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    /// <exception cref="InvalidOperationException">Nothing can be sent at all.</exception>
    public async ValueTask<ParseResult> ParseAsync(long index, ArticleSource source, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            using var withdrawn = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Task<ParseReply> call = Send(index, attempt, source, withdrawn.Token, cancellationToken);
            TimeSpan delay = Delay(attempt);
            try
            {
                // Where a silo dies over a page nobody says so.
                ParseReply reply = await call.WaitAsync(options.AttemptTimeout, cancellationToken).ConfigureAwait(false);
                return ResultOf(index, source, reply);
            }
            // Of every kind: what a silo ran out of is not what this process did.
            catch (Exception error)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!IsTransient(error))
                {
                    return Unusable(index, source, error);
                }

                if (attempt == options.MaxAttempts)
                {
                    logger.PageGivenUp(source.Url?.Host, attempt, error);
                    return Failed(index, source, ParseFailureCode.Unavailable, $"No silo answered in {attempt} attempts: {error.GetType().Name}.", error);
                }

                logger.AttemptFailed(attempt, options.MaxAttempts, source.Url?.Host, delay, error);
                metrics.CountRetry(error);
            }
            finally
            {
                // So that no silo parses what nobody waits for.
                if (!call.IsCompleted)
                {
                    // Its end is nobody's any more; looked at, so that it is not reported as overlooked.
                    _ = call.ContinueWith(static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                    await withdrawn.CancelAsync().ConfigureAwait(false);
                }
            }

            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>How long to wait after an attempt: doubled each time, and spread, so that what failed at once does not come back at once.</summary>
    public TimeSpan Delay(int attempt)
    {
        double factor = Math.Pow(2, Math.Min(attempt - 1, 30)) * (.75 + (Random.Shared.NextDouble() / 2));
        return options.RetryDelay * factor < LongestDelay ? options.RetryDelay * factor : LongestDelay;
    }

    /// <summary>A client that has stopped, or a cluster without the grain, would make a failure of every page that is left.</summary>
    private Task<ParseReply> Send(long index, int attempt, ArticleSource source, CancellationToken withdrawn, CancellationToken cancellationToken)
    {
        try
        {
            return send(index, attempt, source, withdrawn);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InvalidOperationException("Nothing can be sent to the cluster: its client has stopped or was never started, or none of its silos has NewsParse.", error);
        }
    }

    private ParseResult ResultOf(long index, ArticleSource source, ParseReply reply)
    {
        if (reply.Document is { } document)
        {
            return new ParseResult(index, source, document);
        }

        return reply.Failure is { } failure ? new ParseResult(index, source, failure) : Unusable(index, source, null);
    }

    /// <summary>What would fail on every silo, and every time.</summary>
    private ParseResult Unusable(long index, ArticleSource source, Exception? error)
    {
        if (error is MessageTooLargeException)
        {
            return Failed(index, source, ParseFailureCode.TooLarge, $"The source, or the document that was made of it, is too large for the cluster: {error.Message}", null);
        }

        logger.ReplyUnusable(source.Url?.Host, error);
        string message = error is null or JsonException
            ? "The reply of a silo holds what this version cannot read: the silo is newer."
            : $"The cluster gave no answer that can be used: {error.GetType().Name}.";
        return Failed(index, source, ParseFailureCode.Unavailable, message, error);
    }

    private static ParseResult Failed(long index, ArticleSource source, ParseFailureCode code, string message, Exception? error) =>
        new(index, source, new ParseFailure(code, message)) { Exception = error };

    /// <summary>Whether another silo, or the same one later, may answer. The grain itself throws nothing; a silo that goes down disposes of what its calls need.</summary>
    private static bool IsTransient(Exception error) =>
        error is OrleansException or TimeoutException or OperationCanceledException or IOException or ObjectDisposedException;
}
