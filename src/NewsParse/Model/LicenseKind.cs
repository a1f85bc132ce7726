namespace NewsParse;

/// <summary>The sort of an <see cref="ArticleLicense"/>.</summary>
public enum LicenseKind
{
    /// <summary>One of the licenses of Creative Commons.</summary>
    CreativeCommons,

    /// <summary>In the public domain, by CC0 or by law.</summary>
    PublicDomain,

    /// <summary>All rights reserved.</summary>
    AllRightsReserved,

    /// <summary>Another license, or terms of the publisher's own.</summary>
    Other,
}
