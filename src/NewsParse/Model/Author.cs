namespace NewsParse;

/// <summary>One author of the article.</summary>
public sealed record Author
{
    /// <summary>Gets the name alone: no "By", no job title, no handle.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether the author is a person or an organization.</summary>
    public AuthorKind Kind { get; init; }

    /// <summary>Gets the absolute address of the author's page.</summary>
    /// <value><see langword="null"/> where the page links none.</value>
    public Uri? Url { get; init; }
}
