namespace NewsParse;

/// <summary>
/// A block of the page that is not part of the body: its text stands in a field of the document, or was removed.
/// </summary>
public sealed record TracedBlock
{
    /// <summary>Gets which block of the page this is, its role, and the rule that gave it.</summary>
    public required BlockTrace Trace { get; init; }

    /// <summary>Gets the block's text, white space folded as a browser shows it.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the language as a BCP 47 tag, where it is another than <see cref="ArticleDocument.Language"/>.</summary>
    /// <value><see langword="null"/> where the block is in the article's language, or too short to tell.</value>
    public string? Language { get; init; }
}
