using Microsoft.Extensions.Logging;

namespace NewsParse.Orleans;

/// <summary>Every log message of this package. Ids never change, and go on where those of the library end. Article text is never logged.</summary>
internal static partial class ClusterLog
{
    [LoggerMessage(EventId = 7001, EventName = "ParserThrew", Level = LogLevel.Error,
        Message = "The parser threw on a page of {Host}.")]
    public static partial void ParserThrew(this ILogger logger, string? host, Exception error);

    [LoggerMessage(EventId = 7002, EventName = "AttemptFailed", Level = LogLevel.Information,
        Message = "Attempt {Attempt} of {Attempts} at a page of {Host} failed; the next is in {Delay}.")]
    public static partial void AttemptFailed(this ILogger logger, int attempt, int attempts, string? host, TimeSpan delay, Exception error);

    [LoggerMessage(EventId = 7003, EventName = "PageGivenUp", Level = LogLevel.Warning,
        Message = "No silo answered for a page of {Host} in {Attempts} attempts.")]
    public static partial void PageGivenUp(this ILogger logger, string? host, int attempts, Exception error);

    [LoggerMessage(EventId = 7004, EventName = "ReplyUnusable", Level = LogLevel.Error,
        Message = "A page of {Host} could not be sent, or its reply not be read.")]
    public static partial void ReplyUnusable(this ILogger logger, string? host, Exception? error);
}
