using System.Collections.Immutable;

namespace NewsParse.Testing;

/// <summary>How one rule of a profile fared over all cases.</summary>
public sealed record RuleTally
{
    internal RuleTally(string rule, string? version, IReadOnlyCollection<RuleHealth> health)
    {
        (Rule, Version) = (rule, version);
        (Matched, Empty) = (Count(RuleOutcome.Matched), Count(RuleOutcome.Empty));
        (Ambiguous, Failed) = (Count(RuleOutcome.Ambiguous), Count(RuleOutcome.Failed));

        int Count(RuleOutcome outcome) => health.Count(entry => entry.Outcome == outcome);
    }

    /// <summary>Gets the rule by its full name, such as <c>herald.headline</c>.</summary>
    public string Rule { get; }

    /// <summary>Gets the version of the profile that the rule belongs to.</summary>
    /// <value><see langword="null"/> for a rule of all versions.</value>
    public string? Version { get; }

    /// <summary>Gets in how many cases it found what it looks for.</summary>
    public int Matched { get; }

    /// <summary>Gets in how many cases it found nothing.</summary>
    public int Empty { get; }

    /// <summary>Gets in how many cases it found several values for a field that takes one.</summary>
    public int Ambiguous { get; }

    /// <summary>Gets in how many cases what it found could not be used.</summary>
    public int Failed { get; }

    /// <summary>Gets in how many cases it ran: its profile applied, and the page was of its version.</summary>
    public int Runs => Matched + Empty + Ambiguous + Failed;

    /// <summary>Gets whether no case shows that it works.</summary>
    public bool IsUntested => Matched + Ambiguous == 0;

    internal static ImmutableArray<RuleTally> Of(IEnumerable<CaseResult> results, IReadOnlyList<SiteProfile> profiles)
    {
        var own = profiles.Select(static profile => profile.Name).ToHashSet();
        ILookup<ProfileRuleName, RuleHealth> health = results
            .SelectMany(static result => result.Document is { } document ? document.RuleHealth : [])
            .Where(entry => own.Count == 0 || own.Contains(entry.Profile))
            .ToLookup(static entry => new ProfileRuleName(entry.Rule, entry.Version));
        // Of two profiles of one name the later counts alone.
        IEnumerable<ProfileRuleName> names = profiles.GroupBy(static profile => profile.Name).SelectMany(static same => same.Last().RuleNames);
        return [.. names.Concat(health.Select(static entries => entries.Key)).Distinct().Select(name => new RuleTally(name.Rule, name.Version, [.. health[name]]))];
    }
}
