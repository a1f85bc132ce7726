namespace NewsParse;

/// <summary>In which way an article was taken over.</summary>
public enum OriginKind
{
    /// <summary>Delivered by a news agency or another member of a group, and printed as delivered.</summary>
    Syndicated,

    /// <summary>Published before by somebody else, and published again.</summary>
    Republished,

    /// <summary>Translated from what somebody else published.</summary>
    Translated,

    /// <summary>Gathered from somebody else's page by an aggregator or a bot.</summary>
    Aggregated,
}
