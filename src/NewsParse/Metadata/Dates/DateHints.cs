using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Metadata.Dates;

/// <summary>What is known about a page that helps to read its dates.</summary>
internal readonly record struct DateHints
{
    /// <summary>Whether <c>03/05/2024</c> is the third of May; else the fifth of March.</summary>
    public bool DayFirst { get; init; }

    /// <summary>When the page was fetched: no date of the article can be later, and "two hours ago" is reckoned from it.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The language of the page.</summary>
    public string? Language { get; init; }

    /// <summary>The host of the page.</summary>
    public string? Host { get; init; }

    /// <summary>The zone that a profile states for the site.</summary>
    public TimeZoneInfo? SiteZone { get; init; }

    /// <summary>Hints for a page in <paramref name="language"/> on <paramref name="host"/>; the month comes first in American English alone.</summary>
    public static DateHints For(string? language, string? host, DateTimeOffset? fetchedAt) => new()
    {
        DayFirst = !IsAmerican(language, host),
        FetchedAt = fetchedAt,
        Language = language,
        Host = host,
    };

    /// <summary>The zone of the site's clocks at a time of theirs, where a profile, its country or its language tells it.</summary>
    public ZoneRule? ZoneOn(DateTime day) => SiteZone is { } zone ? new ZoneRule(zone.GetUtcOffset(DateTime.SpecifyKind(day, DateTimeKind.Unspecified)), DaylightRule.None) : SiteZones.Find(Host, Language, day);

    private static bool IsAmerican(string? language, string? host)
    {
        if (language is { Length: > 0 } && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (language is { Length: 5 })
        {
            return language.EndsWith("US", StringComparison.OrdinalIgnoreCase) || language.EndsWith("PH", StringComparison.OrdinalIgnoreCase)
                || (language.EndsWith("CA", StringComparison.OrdinalIgnoreCase) && host?.EndsWith(".ca", StringComparison.Ordinal) != true);
        }

        // Of the two-letter domains only a few belong to countries that put the month first; the others are general or British in this.
        int dot = host?.LastIndexOf('.') ?? -1;
        return dot < 0 || host!.Length - dot != 3 || host.EndsWith(".us", StringComparison.Ordinal) || host.EndsWith(".ph", StringComparison.Ordinal)
            || host.EndsWith(".io", StringComparison.Ordinal) || host.EndsWith(".co", StringComparison.Ordinal) || host.EndsWith(".tv", StringComparison.Ordinal);
    }
}
