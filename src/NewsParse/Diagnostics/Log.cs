using Microsoft.Extensions.Logging;

namespace NewsParse.Diagnostics;

/// <summary>
/// Every log message. Ids never change; their thousands give the stage: 1 decoding, 2 reading, 3 metadata, 4 labelling,
/// 5 assembly, 6 cleaning. Article text is never logged.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1001, EventName = "ParseFailed", Level = LogLevel.Information,
        Message = "Parse of {Host} failed: {Code}.")]
    public static partial void ParseFailed(this ILogger logger, string? host, ParseFailureCode code);

    [LoggerMessage(EventId = 1002, EventName = "ParserFaulted", Level = LogLevel.Error,
        Message = "Parse of {Host} met a fault in the parser.")]
    public static partial void ParserFaulted(this ILogger logger, string? host, Exception error);

    [LoggerMessage(EventId = 4001, EventName = "SecondOpinionFailed", Level = LogLevel.Warning,
        Message = "The second opinion on {Host} failed; the first one stands.")]
    public static partial void SecondOpinionFailed(this ILogger logger, string? host, Exception error);

    [LoggerMessage(EventId = 5001, EventName = "ParseCompleted", Level = LogLevel.Debug,
        Message = "Parsed {Host}: {Blocks} blocks, {Body} in the body, quality {Quality}.")]
    public static partial void ParseCompleted(this ILogger logger, string? host, int blocks, int body, double quality);

    [LoggerMessage(EventId = 6001, EventName = "CleanerFailed", Level = LogLevel.Warning,
        Message = "Cleaner {Cleaner} failed on {Host}; its edits were discarded.")]
    public static partial void CleanerFailed(this ILogger logger, string cleaner, string? host, Exception error);

    [LoggerMessage(EventId = 6002, EventName = "CleanerCutShort", Level = LogLevel.Error,
        Message = "Cleaner {Cleaner} did not return in time on {Host}; it was left to itself, and may run still.")]
    public static partial void CleanerCutShort(this ILogger logger, string cleaner, string? host);
}
