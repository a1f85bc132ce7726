namespace NewsParse.Metadata.Dates.Zones;

/// <summary>
/// A time zone: its offset in winter, and when its clocks are set ahead. Kept here, as the time zone data of the system may be missing.
/// </summary>
/// <param name="Standard">The offset from UTC without summer time.</param>
/// <param name="Daylight">When summer time is kept.</param>
internal readonly record struct ZoneRule(TimeSpan Standard, DaylightRule Daylight)
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    public static ZoneRule Of(int minutes, DaylightRule daylight = DaylightRule.None) => new(TimeSpan.FromMinutes(minutes), daylight);

    /// <summary>The offset at a time of the zone's own clocks; of an hour that comes twice, the first.</summary>
    public TimeSpan OffsetAtLocal(DateTime local) =>
        Daylight != DaylightRule.None && local.Year > 1 && IsDaylight(local - s_hour) ? Standard + s_hour : Standard;

    public TimeSpan OffsetAtUtc(DateTime utc) =>
        Daylight != DaylightRule.None && utc.Year is > 1 and < 9999 && IsDaylight(utc + Standard) ? Standard + s_hour : Standard;

    /// <param name="standard">The time by a clock that is never set ahead.</param>
    private bool IsDaylight(DateTime standard)
    {
        int year = standard.Year;
        return Daylight switch
        {
            DaylightRule.Europe => standard >= LastSunday(year, 3) + s_hour + Standard && standard < LastSunday(year, 10) + s_hour + Standard,
            DaylightRule.NorthAmerica when year >= 2007 => standard >= FirstSunday(year, 3).AddDays(7).AddHours(2) && standard < FirstSunday(year, 11).AddHours(1),
            DaylightRule.NorthAmerica => standard >= FirstSunday(year, 4).AddHours(2) && standard < LastSunday(year, 10).AddHours(1),
            DaylightRule.NewZealand => standard < FirstSunday(year, 4).AddHours(2) || standard >= LastSunday(year, 9).AddHours(2),
            _ => false,
        };
    }

    private static DateTime FirstSunday(int year, int month)
    {
        var first = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7);
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
