namespace NewsParse;

/// <summary>The smallest unit of time a date states.</summary>
public enum DatePrecision
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>An hour of a day, as "2 hours ago" tells it.</summary>
    Hour,

    /// <summary>A minute of a day.</summary>
    Minute,

    /// <summary>A second, or less, of a day.</summary>
    Second,
}
