namespace NewsParse;

/// <summary>An image of the article with its caption.</summary>
public sealed record Figure : Block
{
    /// <summary>Gets the image's absolute address.</summary>
    /// <value><see langword="null"/> where the page holds only the caption, or no address that can be resolved.</value>
    public Uri? Url { get; init; }

    /// <summary>Gets the text that stands for the image where it can't be seen.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Alt { get; init; }

    /// <summary>Gets the caption, with its credit where the page does not tell the two apart.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Caption { get; init; }

    /// <summary>Gets whom the picture is from, without "Photo:" and the like; <see cref="Caption"/> keeps it as well where both are one text.</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Credit { get; init; }
}
