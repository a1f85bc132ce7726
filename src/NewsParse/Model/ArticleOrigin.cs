namespace NewsParse;

/// <summary>From whom the article was taken over.</summary>
public sealed record ArticleOrigin
{
    /// <summary>Gets the publisher the article comes from, as the page names it, such as "The Conversation" or "AFP".</summary>
    /// <value><see langword="null"/> where only an address is given.</value>
    public string? Publisher { get; init; }

    /// <summary>Gets the absolute address of the original.</summary>
    /// <value><see langword="null"/> where the page gives none.</value>
    public Uri? Url { get; init; }

    /// <summary>Gets in which way the article was taken over.</summary>
    public required OriginKind Kind { get; init; }
}
