namespace NewsParse;

/// <summary>How one rule of a <see cref="SiteProfile"/> fared on this page. Over many pages of a site, a rule that is empty all at once tells of a redesign.</summary>
public sealed record RuleHealth
{
    /// <summary>Gets the profile that applied.</summary>
    public required string Profile { get; init; }

    /// <summary>Gets the rule by its full name, such as <c>herald.headline</c>; one that was taken over from another profile begins with that one's name.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the version of the profile that the rule belongs to.</summary>
    /// <value><see langword="null"/> for a rule of all versions.</value>
    public string? Version { get; init; }

    /// <summary>Gets the field that the rule sets.</summary>
    /// <value><see langword="null"/> for a rule that only gives a role.</value>
    public ArticleField? Field { get; init; }

    /// <summary>Gets how it fared.</summary>
    public required RuleOutcome Outcome { get; init; }

    /// <summary>Gets how many blocks or elements it found.</summary>
    public required int Matches { get; init; }
}
