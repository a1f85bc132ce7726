namespace NewsParse.Metadata.Dates;

/// <summary>A time of day.</summary>
/// <param name="Time">Since midnight.</param>
/// <param name="HasSeconds">Whether seconds were written.</param>
/// <param name="Zone">The offset from UTC where it was written.</param>
internal readonly record struct ClockTime(TimeSpan Time, bool HasSeconds, TimeSpan? Zone);
