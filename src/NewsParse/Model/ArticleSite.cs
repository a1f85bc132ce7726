namespace NewsParse;

/// <summary>The site the page belongs to.</summary>
public sealed record ArticleSite
{
    /// <summary>Gets the site's name as the page gives it, such as "The Daily Example".</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Name { get; init; }

    /// <summary>Gets the host without <c>www.</c>, lower case.</summary>
    /// <value><see langword="null"/> where neither the source nor the page gives an address.</value>
    public string? Host { get; init; }
}
