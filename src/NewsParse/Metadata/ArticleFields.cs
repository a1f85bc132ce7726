namespace NewsParse.Metadata;

/// <summary>The fields of the document after the candidates were ranked, and the blocks they were read from.</summary>
internal sealed record ArticleFields
{
    public string? Title { get; init; }

    /// <summary>The position of the block that shows the title, where one does.</summary>
    public int? TitleBlock { get; init; }

    public IReadOnlyList<string> AlternativeTitles { get; init; } = [];

    public string? Kicker { get; init; }

    public string? Subtitle { get; init; }

    public string? Standfirst { get; init; }

    public string? Summary { get; init; }

    public Dateline? Dateline { get; init; }

    public ArticleOrigin? Origin { get; init; }

    public ArticleLicense? License { get; init; }

    public ArticleAccess Access { get; init; } = new();

    public Byline Byline { get; init; } = new();

    public ArticleDate? Published { get; init; }

    public ArticleDate? Modified { get; init; }

    public ArticleSite Site { get; init; } = new();

    public string? Language { get; init; }

    public Uri? CanonicalUrl { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public Uri? LeadImage { get; init; }

    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>The blocks whose text became a field; a block is claimed once.</summary>
    public IReadOnlyList<BlockClaim> Claims { get; init; } = [];
}

/// <summary>Says that a block's text stands in a field of the document.</summary>
internal readonly record struct BlockClaim(int Position, BlockRole Role, string Rule, double Confidence);
