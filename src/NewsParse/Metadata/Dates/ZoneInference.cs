using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Metadata.Dates;

/// <summary>Finds the zone of a date that does not state it, by other signs of the page; where there are none, it stays open.</summary>
internal static class ZoneInference
{
    /// <summary>How far apart two dates may be for the clocks not to have been changed in between, where the rule is not known.</summary>
    private const int NearDays = 30;

    /// <param name="date">The date.</param>
    /// <param name="others">The other dates of the page, also those of other stories.</param>
    /// <param name="hints">What is known of the page.</param>
    public static ArticleDate Complete(ArticleDate date, IReadOnlyList<RankedDate> others, DateHints hints)
    {
        if (date.IsZoneInferred)
        {
            return date;
        }

        ZoneRule? site = hints.ZoneOn(date.Value.DateTime);
        if (date.IsZoneStated)
        {
            return ShownDay(date, others, site);
        }

        if (date.Precision is DatePrecision.Minute or DatePrecision.Second && SameMoment(date, others, site) is { } exact)
        {
            return exact;
        }

        TimeSpan? offset = site?.OffsetAtLocal(date.Value.DateTime) ?? NearOffset(date, others);
        return offset is { } zone ? date with { Value = new DateTimeOffset(date.Value.DateTime, zone), IsZoneInferred = true } : date;
    }

    /// <summary>A stamp in UTC that is the offset of a zone from the clock is the same moment, told by a machine.</summary>
    private static ArticleDate? SameMoment(ArticleDate date, IReadOnlyList<RankedDate> others, ZoneRule? site)
    {
        const double minTrust = .5;
        foreach (RankedDate rival in others)
        {
            ArticleDate other = rival.Value;
            if (rival.Trust < minTrust || !rival.HasClock || !other.IsZoneStated || other.Value.Offset != TimeSpan.Zero || rival.Candidate.Field != ArticleField.Published)
            {
                continue;
            }

            TimeSpan offset = StampRepair.OffsetBetween(other.Value.UtcDateTime, date.Value.DateTime);
            // Any two times on the hour are an offset apart, so where the country is known its zone has to agree.
            if (offset != TimeSpan.Zero && (site is null || site.Value.OffsetAtLocal(date.Value.DateTime) == offset))
            {
                return other with { Value = other.Value.ToOffset(offset), IsZoneStated = false, IsZoneInferred = true };
            }
        }

        return null;
    }

    /// <summary>The offset of other stamps of the page from about the same time, where they agree; UTC says nothing, machines print it anywhere.</summary>
    private static TimeSpan? NearOffset(ArticleDate date, IReadOnlyList<RankedDate> others)
    {
        const double minTrust = .3;
        TimeSpan? offset = null;
        foreach (RankedDate rival in others)
        {
            ArticleDate other = rival.Value;
            if (rival.Trust < minTrust || !other.IsZoneStated || other.Value.Offset == TimeSpan.Zero || Math.Abs((other.Value.UtcDateTime - date.Value.DateTime).TotalDays) > NearDays)
            {
                continue;
            }

            if (offset is { } known && known != other.Value.Offset)
            {
                return null;
            }

            offset = other.Value.Offset;
        }

        return offset;
    }

    /// <summary>A stamp in UTC close to midnight, where the page shows the day that it was at the site: it is given by the site's clocks.</summary>
    private static ArticleDate ShownDay(ArticleDate date, IReadOnlyList<RankedDate> others, ZoneRule? site)
    {
        const double minTrust = .4;
        if (site is not { } zone || date.Value.Offset != TimeSpan.Zero || date.Precision == DatePrecision.Day)
        {
            return date;
        }

        DateTimeOffset local = date.Value.ToOffset(zone.OffsetAtUtc(date.Value.UtcDateTime));
        bool isShown = local.Date != date.Value.Date && others.Any(rival => rival.Trust >= minTrust && rival.Value.Precision == DatePrecision.Day && rival.Value.Value.Date == local.Date);
        return isShown ? date with { Value = local, IsZoneInferred = true } : date;
    }
}
