namespace NewsParse.Metadata;

/// <summary>What the page says of its article, before any of it is believed.</summary>
internal sealed class PageMetadata
{
    public IReadOnlyList<FieldCandidate> Candidates { get; init; } = [];

    /// <summary>Each <c>articleBody</c> of a JSON-LD article: evidence of which blocks belong, and the text itself where the page shows none.</summary>
    public IReadOnlyList<string> ArticleBodies { get; init; } = [];

    /// <summary>The schema.org types the page claims for itself, such as <c>NewsArticle</c>, in the order found.</summary>
    public IReadOnlyList<string> SchemaTypes { get; init; } = [];
}
