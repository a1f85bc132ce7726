namespace NewsParse.Cleaning.Profiles;

/// <summary>What a profile says of its site for as long as the site looked a certain way.</summary>
internal sealed record ProfileVersion
{
    public required string Name { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>What tells a page of this version; null where every page will do that is of no version tried before.</summary>
    public ProfileSign? Probe { get; init; }

    public required IReadOnlyList<ProfileRule> Rules { get; init; }

    /// <summary>The versions in the order to try: the one of the day the page was fetched, then from the newest to the oldest. The dates only order: pages are kept, and come late.</summary>
    public static IEnumerable<ProfileVersion> InOrder(IEnumerable<ProfileVersion> versions, DateTimeOffset? fetchedAt)
    {
        DateOnly? day = fetchedAt is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : null;
        return versions
            .OrderByDescending(version => day is { } fetched && version.IsOf(fetched))
            .ThenByDescending(static version => version.ValidFrom ?? DateOnly.MinValue);
    }

    private bool IsOf(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);
}
