using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Metadata.Dates;

/// <summary>A time of day.</summary>
/// <param name="Time">Since midnight.</param>
/// <param name="HasSeconds">Whether seconds were written.</param>
/// <param name="Zone">The zone where it was written.</param>
/// <param name="FirstToken">The first token of it.</param>
/// <param name="EndToken">One past its last token.</param>
internal readonly record struct ClockTime(TimeSpan Time, bool HasSeconds, ZoneRule? Zone, int FirstToken, int EndToken);
