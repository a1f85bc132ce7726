namespace NewsParse;

/// <summary>Whether everybody may read the article: what the publisher declares, and what the page shows. The two often differ.</summary>
public sealed record ArticleAccess
{
    /// <summary>Gets what the page's metadata declares (schema.org <c>isAccessibleForFree</c>, <c>article:content_tier</c>).</summary>
    public AccessState Declared { get; init; }

    /// <summary>Gets what the page shows: <see cref="AccessState.Locked"/> where the text ends at a notice for subscribers.</summary>
    public AccessState Observed { get; init; }
}
