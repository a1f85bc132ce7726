namespace NewsParse.Metadata;

/// <summary>A string found in a place that speaks for a field.</summary>
/// <param name="Field">The field it speaks for.</param>
/// <param name="Source">The sort of place.</param>
/// <param name="Key">The place itself.</param>
/// <param name="Raw">The string as found, on one line; never empty.</param>
/// <param name="Confidence">How far the place is to be trusted, 0 to 1.</param>
internal sealed record FieldCandidate(ArticleField Field, EvidenceSource Source, string Key, string Raw, double Confidence)
{
    /// <summary>What to read in place of <see cref="Raw"/>, where a site's rule knows how its form is meant; null for the string itself.</summary>
    public string? Reading { get; init; }

    /// <summary>The position of the block the string stands in, for what is visible.</summary>
    public int? Block { get; init; }

    /// <summary>An address that stands with the string, such as an author's page.</summary>
    public string? Link { get; init; }

    /// <summary>What the place says the string is, such as <c>Person</c>; lower case.</summary>
    public string? Type { get; init; }

    /// <summary>What the place says that somebody does, such as a job.</summary>
    public string? Role { get; init; }

    /// <summary>For whom the place says that somebody works.</summary>
    public string? Affiliation { get; init; }
}
