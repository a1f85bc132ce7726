namespace NewsParse;

/// <summary>What an <see cref="ArticleSource"/> holds.</summary>
public enum ArticleSourceKind
{
    /// <summary>A page, or a fragment of one.</summary>
    Html,

    /// <summary>Plain text; its lines are its blocks.</summary>
    Text,
}
