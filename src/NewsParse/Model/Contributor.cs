namespace NewsParse;

/// <summary>Somebody who worked on the article and is no author of it.</summary>
public sealed record Contributor
{
    /// <summary>Gets the name alone, as in <see cref="Author.Name"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the contributor is.</summary>
    public AuthorKind Kind { get; init; }

    /// <summary>Gets what the contributor did.</summary>
    public required ContributorRole Role { get; init; }

    /// <summary>Gets where the contributor worked from, such as "Hong Kong".</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Place { get; init; }

    /// <summary>Gets for whom the contributor works, such as an agency.</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Affiliation { get; init; }
}
