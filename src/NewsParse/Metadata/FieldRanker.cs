using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Ranks the candidates of each field and takes the best, once it is known where the article stands.</summary>
internal static class FieldRanker
{
    /// <param name="page">The page.</param>
    /// <param name="metadata">Its candidates.</param>
    /// <param name="body">The positions of the blocks labelled as body, ascending; empty where nothing was.</param>
    /// <param name="session">The parse.</param>
    public static ArticleFields Choose(Page page, PageMetadata metadata, IReadOnlyList<int> body, ParseSession session)
    {
        session.Checkpoint();
        return new ArticleFields();
    }
}
