using Microsoft.Extensions.Logging;

namespace NewsParse.Diagnostics;

/// <summary>What one parse carries through its stages: limits, clock, cancellation, and what was met on the way.</summary>
internal sealed class ParseSession(
    Uri? url,
    DateTimeOffset? fetchedAt,
    ParseLimits limits,
    ILogger logger,
    CancellationToken cancellationToken,
    ParserMetrics? metrics = null,
    TimeProvider? clock = null)
{
    private readonly ParserMetrics _metrics = metrics ?? ParserMetrics.Shared;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly long _started = (clock ?? TimeProvider.System).GetTimestamp();
    private readonly List<ParseDiagnostic> _diagnostics = [];
    private readonly List<RuleHealth> _health = [];
    private uint _ticks;

    public Uri? Url { get; } = url;

    public DateTimeOffset? FetchedAt { get; } = fetchedAt;

    public ParseLimits Limits { get; } = limits;

    public ILogger Logger { get; } = logger;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Gets how long the parse has taken until now.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_started);

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

    /// <summary>A checkpoint on every sixty-fourth call, for steps too small to look at the clock in each.</summary>
    public void Tick()
    {
        const int every = 64;
        if ((++_ticks & (every - 1)) == 0)
        {
            Checkpoint();
        }
    }

    /// <summary>Gets whether a limit was reached and the source is read only in part.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Ends the parse at a limit; or, where the caller wants what there is, notes that, and the reader stops there.</summary>
    public void Reach(ParseFailureCode code, string message)
    {
        if (Limits.WhenReached == LimitAction.Fail)
        {
            throw new ParseAbortedException(code, message);
        }

        if (!IsPartial)
        {
            IsPartial = true;
            Report(DiagnosticCode.LimitReached, message, code.ToString());
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
