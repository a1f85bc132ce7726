namespace NewsParse.Cleaning.Profiles;

/// <summary>Which blocks a rule means that goes by a line.</summary>
internal enum ProfileReach
{
    /// <summary>Every line that holds.</summary>
    Each,

    /// <summary>The first one behind the article's opening, and all that follow.</summary>
    Onward,

    /// <summary>
    /// All lines behind the first one and before the one that ends it, in a plain text, where the labels made nothing of them: for the article between two lines that
    /// always stand about it.
    /// </summary>
    Between,

    /// <summary>All from the top to the first one.</summary>
    UpTo,
}
