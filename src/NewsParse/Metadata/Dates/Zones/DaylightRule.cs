namespace NewsParse.Metadata.Dates.Zones;

/// <summary>When a zone's clocks are an hour ahead.</summary>
internal enum DaylightRule
{
    None,

    /// <summary>From the last Sunday of March to the last of October, changing at 1:00 UTC.</summary>
    Europe,

    /// <summary>From the second Sunday of March to the first of November; before 2007 from the first of April to the last of October.</summary>
    NorthAmerica,

    /// <summary>From the last Sunday of September to the first of April.</summary>
    NewZealand,
}
