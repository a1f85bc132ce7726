using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Metadata.Dates;

/// <summary>Completes and corrects the chosen date by what the page says elsewhere of the same moment.</summary>
internal static class StampRepair
{
    /// <summary>A candidate of less trust stands elsewhere on the page and tells of something else.</summary>
    private const double MinTrust = .3;

    /// <summary>Brings together what several places of the page say of one moment.</summary>
    public static ArticleDate Repair(ArticleDate date, IReadOnlyList<RankedDate> others, DateHints hints)
    {
        if (date.Precision is DatePrecision.Day or DatePrecision.Hour)
        {
            return date;
        }

        return LocalClock(Undo(Merge(date, others), others), others, hints);
    }

    /// <summary>The offset from <paramref name="utc"/> to <paramref name="clock"/>, where it is one that a zone can have and no more than the clock's minute is lost.</summary>
    public static TimeSpan OffsetBetween(DateTime utc, DateTime clock)
    {
        const int quarter = 15;
        double minutes = (Minute(clock) - Minute(utc)).TotalMinutes;
        double rounded = Math.Round(minutes / quarter) * quarter;
        return Math.Abs(rounded) <= ZoneOffsets.FurthestMinutes && Math.Abs(minutes - rounded) < 1 && ZoneOffsets.IsKept((int)rounded) ? TimeSpan.FromMinutes(rounded) : TimeSpan.Zero;
    }

    /// <summary>Whether both show the same minute of a clock, whatever its zone.</summary>
    public static bool IsSameMinute(ArticleDate a, ArticleDate b) => Minute(a.Value.DateTime) == Minute(b.Value.DateTime);

    /// <summary>Two places that show the same minute of a clock: one has its seconds, the other its zone.</summary>
    private static ArticleDate Merge(ArticleDate date, IReadOnlyList<RankedDate> others)
    {
        foreach (RankedDate rival in others)
        {
            ArticleDate other = rival.Value;
            if (rival.Trust < MinTrust || !rival.HasClock || !IsSameMinute(date, other))
            {
                continue;
            }

            if (!date.IsZoneStated && other.IsZoneStated)
            {
                DateTime clock = date.Precision >= other.Precision ? date.Value.DateTime : other.Value.DateTime;
                date = other with { Value = new DateTimeOffset(clock, other.Value.Offset), Precision = Finer(date.Precision, other.Precision) };
            }
            else if (date.Precision == DatePrecision.Minute && other.Precision == DatePrecision.Second && (!other.IsZoneStated || other.Value.Offset == date.Value.Offset))
            {
                date = date with { Value = new DateTimeOffset(other.Value.DateTime, date.Value.Offset), Precision = DatePrecision.Second };
            }
        }

        return date;
    }

    /// <summary>
    /// Two mistakes of programs that another stamp of the page gives away: a local clock that is said to be UTC, and the clock of UTC that is said to be local.
    /// </summary>
    private static ArticleDate Undo(ArticleDate date, IReadOnlyList<RankedDate> others)
    {
        if (!date.IsZoneStated)
        {
            return date;
        }

        foreach (RankedDate rival in others)
        {
            ArticleDate other = rival.Value;
            if (rival.Trust < MinTrust || !rival.HasClock || !other.IsZoneStated || other.Value.Offset == TimeSpan.Zero)
            {
                continue;
            }

            // Written by two clocks, it was reckoned rightly.
            if (other.Value.UtcDateTime == date.Value.UtcDateTime && other.Value.Offset != date.Value.Offset)
            {
                return date;
            }

            bool isLocal = date.Value.Offset == TimeSpan.Zero && IsSameMinute(date, other);
            bool isShifted = date.Value.Offset == other.Value.Offset && other.Value.DateTime == date.Value.DateTime + date.Value.Offset && other.Precision == DatePrecision.Second;
            if (isLocal)
            {
                return date with { Value = new DateTimeOffset(date.Value.DateTime, other.Value.Offset) };
            }

            if (isShifted)
            {
                return other;
            }
        }

        return date;
    }

    /// <summary>
    /// A machine's date in UTC and a clock on the page that differ by the offset of a zone are one instant, and tell the newsroom's zone:
    /// the date is given in it, for its day is the one that readers know.
    /// </summary>
    private static ArticleDate LocalClock(ArticleDate date, IReadOnlyList<RankedDate> others, DateHints hints)
    {
        if (!date.IsZoneStated || date.Value.Offset != TimeSpan.Zero)
        {
            return date;
        }

        ZoneRule? site = hints.ZoneOn(date.Value.Date);
        foreach (RankedDate rival in others)
        {
            ArticleDate other = rival.Value;
            if (rival.Trust < MinTrust || !rival.HasClock)
            {
                continue;
            }

            bool isInferred = !other.IsZoneStated;
            TimeSpan offset = isInferred ? OffsetBetween(date.Value.UtcDateTime, other.Value.DateTime)
                : other.Value.UtcDateTime == date.Value.UtcDateTime ? other.Value.Offset
                : TimeSpan.Zero;
            // Any two times on the hour are an offset apart, so where the country is known its zone has to agree.
            if (offset != TimeSpan.Zero && (!isInferred || site is null || site.Value.OffsetAtUtc(date.Value.UtcDateTime) == offset))
            {
                return date with { Value = date.Value.ToOffset(offset), IsZoneInferred = isInferred };
            }
        }

        return date;
    }

    private static DateTime Minute(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute));

    private static DatePrecision Finer(DatePrecision a, DatePrecision b) => a > b ? a : b;
}
