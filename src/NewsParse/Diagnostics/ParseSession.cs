using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace NewsParse.Diagnostics;

/// <summary>What one parse carries through its stages: limits, clock, cancellation, and what was met on the way.</summary>
internal sealed class ParseSession(
    Uri? url,
    DateTimeOffset? fetchedAt,
    ParseLimits limits,
    ILogger logger,
    CancellationToken cancellationToken,
    ParserMetrics? metrics = null)
{
    private readonly ParserMetrics _metrics = metrics ?? ParserMetrics.Shared;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly List<ParseDiagnostic> _diagnostics = [];
    private readonly List<RuleHealth> _health = [];

    public Uri? Url { get; } = url;

    public DateTimeOffset? FetchedAt { get; } = fetchedAt;

    public ParseLimits Limits { get; } = limits;

    public ILogger Logger { get; } = logger;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Gets how long the parse has taken until now.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    public IReadOnlyList<ParseDiagnostic> Diagnostics => _diagnostics;

    public IReadOnlyList<RuleHealth> RuleHealth => _health;

    /// <summary>Ends the parse where it was cancelled or has used up its time. Cheap enough to call every few hundred steps of a loop.</summary>
    public void Checkpoint()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ParseAbortedException(ParseFailureCode.Canceled, "The parse was cancelled.");
        }

        if (Elapsed > Limits.MaxDuration)
        {
            throw new ParseAbortedException(ParseFailureCode.TimedOut, $"The parse took longer than {Limits.MaxDuration.TotalSeconds} seconds.");
        }
    }

    /// <summary>Keeps how a rule fared, for the document and for whoever listens to the metrics.</summary>
    public void Report(RuleHealth health)
    {
        _health.Add(health);
        _metrics.CountRule(health);
    }

    public void Report(DiagnosticCode code, string message, string? rule = null) =>
        _diagnostics.Add(new ParseDiagnostic { Code = code, Message = message, Rule = rule });
}
