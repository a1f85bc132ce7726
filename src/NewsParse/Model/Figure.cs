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

    /// <summary>Gets what the page prints with the image: caption and credit as they stand, labels such as "Photo:" and all.</summary>
    /// <value><see langword="null"/> where it prints nothing.</value>
    public string? Text { get; init; }

    /// <summary>Gets what the image shows: <see cref="Text"/> without the credit.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Caption { get; init; }

    /// <summary>Gets whom the picture is from, as the page names them: <see cref="Text"/> without the caption and without "Photo:" and the like.</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Credit { get; init; }
}
