namespace NewsParse.Metadata.Dates;

/// <summary>What is known about a page that helps to read its dates.</summary>
internal readonly record struct DateHints
{
    /// <summary>Whether <c>03/05/2024</c> is the third of May; else the fifth of March.</summary>
    public bool DayFirst { get; init; }

    /// <summary>No date of the article can be later; null where the time of the fetch is not known.</summary>
    public DateTimeOffset? Latest { get; init; }

    /// <summary>Hints for a page in <paramref name="language"/> on <paramref name="host"/>; the month comes first in American English alone.</summary>
    public static DateHints For(string? language, string? host, DateTimeOffset? fetchedAt) => new()
    {
        DayFirst = !IsAmerican(language, host),
        Latest = fetchedAt < DateTimeOffset.MaxValue.AddDays(-1) ? fetchedAt.Value.AddDays(1) : null,
    };

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
