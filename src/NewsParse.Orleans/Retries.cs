using Orleans.Runtime;

namespace NewsParse.Orleans;

/// <summary>Sends a source until a silo answers, or the attempts are used up.</summary>
/// <param name="send">Sends a source: its place in the batch, and which attempt it is, from 1.</param>
/// <param name="maxAttempts">How often at most.</param>
/// <param name="delay">How long to wait before the second attempt.</param>
/// <param name="timeout">How long to wait for an answer.</param>
internal sealed class Retries(Func<long, int, ArticleSource, CancellationToken, Task<ParseReply>> send, int maxAttempts, TimeSpan delay, TimeSpan timeout)
{
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    public async ValueTask<ParseResult> ParseAsync(long index, ArticleSource source, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                ParseReply reply = await AttemptAsync(index, attempt, source, cancellationToken).ConfigureAwait(false);
                return reply.Document is { } document
                    ? new ParseResult(index, source, document)
                    : new ParseResult(index, source, reply.Failure ?? new ParseFailure(ParseFailureCode.Internal, "The silo's reply held neither a document nor a failure."));
            }
            // Of every kind: what a silo ran out of is not what this process did.
            catch (Exception error)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!IsTransient(error))
                {
                    return new ParseResult(index, source, new ParseFailure(ParseFailureCode.Internal, $"The page could not be sent or its reply not be read: {error.GetType().Name}."));
                }

                if (attempt == maxAttempts)
                {
                    return new ParseResult(index, source, new ParseFailure(ParseFailureCode.Unavailable, $"No silo answered in {attempt} attempts: {error.GetType().Name}."));
                }
            }

            await Task.Delay(Delay(attempt), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Where a silo dies over a page nobody says so. An attempt that is given up is withdrawn, so that no silo parses what nobody waits for.</summary>
    private async Task<ParseReply> AttemptAsync(long index, int attempt, ArticleSource source, CancellationToken cancellationToken)
    {
        using var withdrawn = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<ParseReply> call = send(index, attempt, source, withdrawn.Token);
        try
        {
            return await call.WaitAsync(timeout, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!call.IsCompleted)
            {
                // Its end is nobody's any more; looked at, so that it is not reported as overlooked.
                _ = call.ContinueWith(static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                await withdrawn.CancelAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>How long to wait after an attempt: doubled each time, and spread, so that what failed at once does not come back at once.</summary>
    public TimeSpan Delay(int attempt)
    {
        double factor = Math.Pow(2, Math.Min(attempt - 1, 30)) * (.75 + (Random.Shared.NextDouble() / 2));
        return delay * factor < LongestDelay ? delay * factor : LongestDelay;
    }

    /// <summary>Whether another silo, or the same one later, may answer. The grain itself throws nothing.</summary>
    private static bool IsTransient(Exception error) => error is OrleansException or TimeoutException or OperationCanceledException or IOException;
}
