namespace NewsParse;

/// <summary>One author of the article.</summary>
public sealed record Author
{
    /// <summary>Gets the name alone: no "By", no job title, no handle.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether the author is a person, an organization or a bot.</summary>
    public AuthorKind Kind { get; init; }

    /// <summary>Gets what the author does, as the page writes it, such as "Senior Political Correspondent".</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Role { get; init; }

    /// <summary>
    /// Gets for whom the author works, such as an agency, a paper or a university: <c>Jane Roe, AP</c>. An agency whose material the author used,
    /// as in <c>Jane Roe with AFP</c>, is one of <see cref="Byline.Contributors"/> instead.
    /// </summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Affiliation { get; init; }

    /// <summary>Gets where the author reports from, such as "Berlin".</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Place { get; init; }

    /// <summary>Gets the absolute address of the author's page.</summary>
    /// <value><see langword="null"/> where the page links none.</value>
    public Uri? Url { get; init; }
}
