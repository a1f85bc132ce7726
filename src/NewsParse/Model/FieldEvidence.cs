namespace NewsParse;

/// <summary>A candidate for a field: what was found, where, and whether it was taken.</summary>
public sealed record FieldEvidence
{
    /// <summary>Gets the field it speaks for.</summary>
    public required ArticleField Field { get; init; }

    /// <summary>Gets the sort of place it was found in.</summary>
    public required EvidenceSource Source { get; init; }

    /// <summary>Gets the place itself, such as <c>NewsArticle.headline</c>, <c>og:title</c> or <c>h1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the string as the page has it.</summary>
    public required string Raw { get; init; }

    /// <summary>Gets the value it was read as, in the field's written form.</summary>
    public required string Value { get; init; }

    /// <summary>Gets how far the candidate is to be trusted, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets whether the field took this value; <see langword="false"/> for a rival.</summary>
    public bool IsChosen { get; init; }
}
