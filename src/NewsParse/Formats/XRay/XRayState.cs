namespace NewsParse.Formats;

/// <summary>What became of a block of the page.</summary>
internal enum XRayState
{
    /// <summary>It is in the body.</summary>
    Kept,

    /// <summary>Its text is a field.</summary>
    Field,

    /// <summary>It is no part of the article.</summary>
    Removed,
}
