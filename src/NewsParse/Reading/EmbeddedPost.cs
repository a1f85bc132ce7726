namespace NewsParse.Reading;

/// <summary>Tells posts that were embedded from elsewhere: each service's code snippet is a quotation with a class of its own.</summary>
internal static class EmbeddedPost
{
    private static readonly string[] s_classes =
    [
        "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "reddit-embed-bq", "reddit-card", "fb-post",
        "fb-xfbml-parse-ignore", "mastodon-embed", "text-post-media", "imgur-embed-pub", "wp-embedded-content", "telegram-post",
    ];

    /// <summary>The quotation around <paramref name="box"/> that is an embedded post; null where there is none.</summary>
    public static PageElement? Around(PageElement box) => box.Nearest(TagKind.Quote) is { } quote && IsPost(quote) ? quote : null;

    private static bool IsPost(PageElement quote)
    {
        foreach (string name in s_classes)
        {
            if (quote.Class.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
