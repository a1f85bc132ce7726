using NewsParse.Diagnostics;

namespace NewsParse.Metadata.Dates;

/// <summary>Reads the date candidates of a field and takes the one to believe.</summary>
internal static class DateRanker
{
    public static List<RankedDate> Rank(IEnumerable<FieldCandidate> candidates, ArticlePlace place, DateHints hints, ParseSession session)
    {
        var dates = new List<RankedDate>();
        foreach (FieldCandidate candidate in candidates)
        {
            if (DateReader.Read(candidate.Raw, hints) is { } date)
            {
                dates.Add(new RankedDate(candidate, date, place.Weigh(candidate)));
            }
            else if (candidate.Source is not EvidenceSource.Dom)
            {
                session.Report(DiagnosticCode.InvalidDate, $"{candidate.Key} holds no date that an article can have.", "metadata.date");
            }
        }

        // The order found decides between equals, so the sort has to be stable.
        List<RankedDate> ranked = [.. dates.OrderByDescending(static date => date.Trust)];
        PreferEarlier(ranked);
        PreferFuller(ranked);
        SetLocalClock(ranked);
        return ranked;
    }

    /// <summary>Of two dates shown side by side, the later is that of the last change.</summary>
    private static void PreferEarlier(List<RankedDate> ranked)
    {
        const double margin = .03;
        const int near = 3;
        if (ranked.Count < 2 || ranked[0].Candidate.Block is not { } block)
        {
            return;
        }

        int earlier = 0;
        for (int i = 1; i < ranked.Count && ranked[0].Trust - ranked[i].Trust <= margin; i++)
        {
            if (ranked[i].Candidate.Block is { } other && Math.Abs(other - block) <= near && ranked[i].Value.Value < ranked[earlier].Value.Value
                && !IsSameDay(ranked[i].Value, ranked[earlier].Value))
            {
                earlier = i;
            }
        }

        (ranked[0], ranked[earlier]) = (ranked[earlier], ranked[0]);
    }

    /// <summary>Of candidates that mean one day, the one with a time and a zone says most.</summary>
    private static void PreferFuller(List<RankedDate> ranked)
    {
        if (ranked.Count < 2)
        {
            return;
        }

        RankedDate best = ranked[0];
        int fuller = ranked.FindIndex(date => IsSameDay(date.Value, best.Value) && Fullness(date.Value) > Fullness(best.Value) && date.Trust >= .5);
        if (fuller > 0)
        {
            RankedDate date = ranked[fuller];
            ranked.RemoveAt(fuller);
            ranked.Insert(0, date);
        }
    }

    public static bool IsSameDay(ArticleDate a, ArticleDate b)
    {
        if (a.Value.Date == b.Value.Date)
        {
            return true;
        }

        return a.IsZoneStated && b.IsZoneStated && Math.Abs((a.Value - b.Value).TotalHours) < 24
            && (a.Value.ToOffset(b.Value.Offset).Date == b.Value.Date || b.Value.ToOffset(a.Value.Offset).Date == a.Value.Date);
    }

    /// <summary>
    /// A machine's date in UTC and a clock on the page that differ by whole quarters of an hour are one instant, and tell the newsroom's zone:
    /// the date is given in it, for its day is the one that readers know.
    /// </summary>
    private static void SetLocalClock(List<RankedDate> ranked)
    {
        if (ranked.Count < 2 || ranked[0].Value is not { IsZoneStated: true, Precision: not DatePrecision.Day } utc || utc.Value.Offset != TimeSpan.Zero)
        {
            return;
        }

        for (int i = 1; i < ranked.Count; i++)
        {
            ArticleDate other = ranked[i].Value;
            if (ranked[i].Trust < .5 || other.Precision == DatePrecision.Day)
            {
                continue;
            }

            TimeSpan offset = other.IsZoneStated && other.Value.UtcDateTime == utc.Value.UtcDateTime ? other.Value.Offset
                : other.IsZoneStated ? TimeSpan.Zero
                : QuarterBetween(utc.Value.UtcDateTime, other.Value.DateTime);
            if (offset != TimeSpan.Zero)
            {
                ranked[0] = ranked[0] with { Value = utc with { Value = utc.Value.ToOffset(offset) } };
                return;
            }
        }
    }

    /// <summary>The offset from <paramref name="utc"/> to <paramref name="clock"/>, where it is one that a zone can have and no more than the clock's minute is lost.</summary>
    private static TimeSpan QuarterBetween(DateTime utc, DateTime clock)
    {
        const int quarter = 15;
        const double furthest = 14 * 60;
        double minutes = (clock - utc.AddSeconds(-utc.Second).AddMilliseconds(-utc.Millisecond)).TotalMinutes;
        double rounded = Math.Round(minutes / quarter) * quarter;
        return Math.Abs(rounded) <= furthest && Math.Abs(minutes - rounded) < 1 ? TimeSpan.FromMinutes(rounded) : TimeSpan.Zero;
    }

    // A midnight in no zone is a day that a program filled up.
    private static int Fullness(ArticleDate date) =>
        date.Precision == DatePrecision.Day ? 0 : (date.Value.TimeOfDay == TimeSpan.Zero ? 0 : 1) + (date.IsZoneStated ? 1 : 0);
}
