namespace NewsParse.Metadata.Dates;

/// <summary>What the words beside a date say it is.</summary>
internal enum DateRole
{
    /// <summary>They say nothing.</summary>
    Unnamed,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The day of the last change.</summary>
    Changed,
}
