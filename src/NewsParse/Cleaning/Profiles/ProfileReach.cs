namespace NewsParse.Cleaning.Profiles;

/// <summary>Which blocks a rule means that goes by a line.</summary>
internal enum ProfileReach
{
    /// <summary>Every line that holds.</summary>
    Each,

    /// <summary>The first one behind the article's opening, and all that follow.</summary>
    Onward,

    /// <summary>All from the top to the first one.</summary>
    UpTo,
}
