namespace NewsParse;

/// <summary>What sort of page was parsed.</summary>
public enum ArticleKind
{
    /// <summary>A report of facts; also what nothing else is known of.</summary>
    News,

    /// <summary>A column, comment, review or editorial.</summary>
    Opinion,

    /// <summary>A live blog or ticker: dated entries, newest or oldest first.</summary>
    Live,

    /// <summary>A front page, section or search result: a list of stories, none of them whole.</summary>
    Listing,

    /// <summary>No article at all: a form, an error page, a shop, a player.</summary>
    NotAnArticle,
}
