using System.Diagnostics.Metrics;

namespace NewsParse.Diagnostics;

/// <summary>The metrics of the library, which cost next to nothing as long as nobody listens. Names never change.</summary>
internal static class ParserMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "NewsParse";

    private static readonly Meter s_meter = new(Meter);

    private static readonly Counter<long> s_rules = s_meter.CreateCounter<long>("newsparse.profile.rules", "{rule}", "Rules of site profiles that ran, by profile, rule and outcome.");

    public static void CountRule(RuleHealth health)
    {
        if (s_rules.Enabled)
        {
            s_rules.Add(1, new("newsparse.profile", health.Profile), new("newsparse.rule", health.Rule), new("newsparse.outcome", health.Outcome.ToString()));
        }
    }
}
