namespace NewsParse;

/// <summary>A video, post or other thing from elsewhere that the article shows.</summary>
public sealed record Embed : Block
{
    /// <summary>Gets the embedded thing's absolute address.</summary>
    /// <value><see langword="null"/> where the page gives none that can be resolved.</value>
    public Uri? Url { get; init; }

    /// <summary>Gets the text the embedded thing shows on the page, such as a post's words.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Text { get; init; }
}
