using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>What the page says of its article, before any of it is believed.</summary>
internal sealed record PageMetadata
{
    public IReadOnlyList<FieldCandidate> Candidates { get; init; } = [];

    /// <summary>By <see cref="PageElement.Index"/>: what <see cref="PagePlaces"/> tells; empty for a plain text.</summary>
    public IReadOnlyList<bool> Elsewhere { get; init; } = [];

    /// <summary>Whether a block stands in a part of the page that is not about the article.</summary>
    public bool IsElsewhere(PageBlock block) => block.Parent.Index < Elsewhere.Count && Elsewhere[block.Parent.Index];

    /// <summary>Each <c>articleBody</c> of a JSON-LD article: evidence of which blocks belong, and the text itself where the page shows none.</summary>
    public IReadOnlyList<string> ArticleBodies { get; init; } = [];

    /// <summary>The schema.org types the page claims for itself, such as <c>NewsArticle</c>, in the order found.</summary>
    public IReadOnlyList<string> SchemaTypes { get; init; } = [];

    /// <summary>The names the page gives its site.</summary>
    public SiteNames Site { get; init; } = new([], null);

    /// <summary>The zone of the site's clocks, where a profile states it.</summary>
    public TimeZoneInfo? SiteZone { get; init; }

    /// <summary>The fields that rules of the site set but found nothing for, and that are to stay empty then.</summary>
    public IReadOnlyCollection<ArticleField> Withheld { get; init; } = [];

    /// <summary>The titles the page claims out of sight, the site's name cut off: where the article begins, one of them is likely to stand.</summary>
    public IReadOnlyList<string> TitleHints { get; init; } = [];

    /// <summary>The descriptions the page claims out of sight.</summary>
    public IEnumerable<string> Descriptions => Of(ArticleField.Summary).Select(static candidate => candidate.Raw);

    public IEnumerable<FieldCandidate> Of(ArticleField field) => Candidates.Where(candidate => candidate.Field == field);
}
