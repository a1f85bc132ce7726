using System.Diagnostics.Metrics;

namespace NewsParse.Diagnostics;

/// <summary>The metrics of the library, which cost next to nothing as long as nobody listens. Names never change.</summary>
internal sealed class ParserMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "NewsParse";

    private readonly Counter<long> _pages;
    private readonly Counter<long> _rules;
    private readonly Histogram<double> _parses;
    private readonly Histogram<double> _stages;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meter">Their meter; whoever made it disposes of it.</param>
    public ParserMetrics(Meter meter)
    {
        _pages = meter.CreateCounter<long>("newsparse.pages", "{page}", "Sources that were parsed, by how that ended.");
        _rules = meter.CreateCounter<long>("newsparse.profile.rules", "{rule}", "Rules of site profiles that ran, by profile, rule and outcome.");
        _parses = Durations(meter, "newsparse.parse.duration", "How long parses took, by how they ended.");
        _stages = Durations(meter, "newsparse.stage.duration", "How long the stages of parses took.");
    }

    /// <summary>Gets the metrics of all parsers that were given no meter factory.</summary>
    public static ParserMetrics Shared { get; } = new(new Meter(Meter));

    /// <summary>Gets whether somebody wants to know how long the stages take, so that the clock has to be asked.</summary>
    public bool TimesStages => _stages.Enabled;

    /// <summary>Counts a parse that has ended.</summary>
    /// <param name="session">The parse.</param>
    /// <param name="kind">What its source was.</param>
    /// <param name="failure">Why it failed, or null.</param>
    public void CountPage(ParseSession session, ArticleSourceKind kind, ParseFailureCode? failure)
    {
        if (!_pages.Enabled && !_parses.Enabled)
        {
            return;
        }

        var outcome = new KeyValuePair<string, object?>(TelemetryTags.Outcome, TelemetryTags.OutcomeOf(failure));
        var source = new KeyValuePair<string, object?>(TelemetryTags.SourceKind, kind.ToString());
        _pages.Add(1, outcome, source);
        _parses.Record(session.Elapsed.TotalSeconds, outcome, source);
    }

    public void CountRule(RuleHealth health)
    {
        if (_rules.Enabled)
        {
            _rules.Add(1, new(TelemetryTags.Profile, health.Profile), new(TelemetryTags.Rule, health.Rule), new(TelemetryTags.Outcome, health.Outcome.ToString()));
        }
    }

    public void TimeStage(string stage, TimeSpan duration) => _stages.Record(duration.TotalSeconds, new KeyValuePair<string, object?>(TelemetryTags.Stage, stage));

    private static Histogram<double> Durations(Meter meter, string name, string description) =>
#if NET9_0_OR_GREATER
        // What collectors take without it is meant for milliseconds.
        meter.CreateHistogram(name, "s", description, advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30],
        });
#else
        meter.CreateHistogram<double>(name, "s", description);
#endif
}
