using Orleans.Runtime;

namespace NewsParse.Orleans;

/// <summary>Sends a source until a silo answers, or the attempts are used up.</summary>
internal sealed class Retries(Func<long, ArticleSource, CancellationToken, Task<ParseReply>> send, int maxAttempts, TimeSpan delay, TimeSpan timeout)
{
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    public async ValueTask<ParseResult> ParseAsync(long index, ArticleSource source, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                // Where a silo dies over a page nobody says so.
                ParseReply reply = await send(index, source, cancellationToken).WaitAsync(timeout, cancellationToken).ConfigureAwait(false);
                return reply.Document is { } document
                    ? new ParseResult(index, source, document)
                    : new ParseResult(index, source, reply.Failure ?? new ParseFailure(ParseFailureCode.Internal, "The silo's reply held neither a document nor a failure."));
            }
            catch (Exception error) when (error is not OutOfMemoryException)
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

    /// <summary>How long to wait after an attempt: doubled each time, and spread, so that what failed at once does not come back at once.</summary>
    public TimeSpan Delay(int attempt)
    {
        double factor = Math.Pow(2, Math.Min(attempt - 1, 30)) * (.75 + (Random.Shared.NextDouble() / 2));
        return delay * factor < LongestDelay ? delay * factor : LongestDelay;
    }

    /// <summary>Whether another silo, or the same one later, may answer. The grain itself throws nothing.</summary>
    private static bool IsTransient(Exception error) => error is OrleansException or TimeoutException or OperationCanceledException or IOException;
}
