namespace NewsParse;

/// <summary>Whether an article can be read.</summary>
public enum AccessState
{
    /// <summary>Nothing says so.</summary>
    Unknown,

    /// <summary>By everybody.</summary>
    Free,

    /// <summary>By everybody, up to a number of articles.</summary>
    Metered,

    /// <summary>By subscribers, or those who log in, only.</summary>
    Locked,
}
