namespace NewsParse;

/// <summary>An image that belongs to the article.</summary>
public sealed record ArticleImage
{
    /// <summary>Gets the absolute address.</summary>
    public required Uri Url { get; init; }

    /// <summary>Gets the text that stands for the image where it can't be seen.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Alt { get; init; }

    /// <summary>Gets the caption.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Caption { get; init; }

    /// <summary>Gets whom the picture is from, without "Photo:" and the like.</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Credit { get; init; }

    /// <summary>Gets the index in <see cref="ArticleDocument.Body"/> of the figure that shows the image.</summary>
    /// <value><see langword="null"/> for a lead image known from metadata only.</value>
    public int? BodyIndex { get; init; }
}
