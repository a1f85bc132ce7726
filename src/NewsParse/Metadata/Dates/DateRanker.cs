namespace NewsParse.Metadata.Dates;

/// <summary>Ranks the dates of publication and those of the last change, and completes the best by what the others say of it.</summary>
internal static class DateRanker
{
    /// <summary>What is trusted less belongs to a comment or to another story, or to nothing at all.</summary>
    private const double MinTrust = .05;

    public static PageDates Rank(List<RankedDate> dates, DateHints hints)
    {
        // The order found decides between equals, so the sort has to be stable.
        List<RankedDate> ranked = [.. dates.Where(static date => date.Trust >= MinTrust).OrderByDescending(static date => date.Trust)];
        List<RankedDate> published = [.. ranked.Where(static date => date.Candidate.Field == ArticleField.Published)];
        List<RankedDate> modified = [.. ranked.Where(static date => date.Candidate.Field == ArticleField.Modified)];
        PreferAgreed(published, modified);
        PreferEarlier(published);
        PreferFirst(published, modified);
        PreferFuller(published);
        PreferFuller(modified);
        PreferRuled(published);
        PreferRuled(modified);
        Complete(published, dates, hints);
        Complete(modified, dates, hints);
        return new PageDates(published, modified);
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

    /// <summary>A rule of the site has the last word.</summary>
    private static void PreferRuled(List<RankedDate> ranked)
    {
        int ruled = ranked.FindIndex(static date => date.Candidate.Source == EvidenceSource.SiteRule);
        if (ruled > 0)
        {
            MoveToFront(ranked, ruled);
        }
    }

    /// <summary>A day that places of several sorts agree on is believed before a day that one place alone has, but not where it is the last change they agree on.</summary>
    private static void PreferAgreed(List<RankedDate> ranked, List<RankedDate> modified)
    {
        const double perSort = .06;
        const double minTrust = .3;
        const int most = 40;
        int best = 0;
        double bestScore = 0;
        int count = Math.Min(ranked.Count, most);
        for (int i = 0; i < count; i++)
        {
            uint sorts = 0;
            for (int j = 0; j < count; j++)
            {
                RankedDate other = ranked[j];
                sorts |= other.Trust >= minTrust && IsSameDay(other.Value, ranked[i].Value) ? SortOf(other.Candidate) : 0;
            }

            double score = ranked[i].Trust + (perSort * (System.Numerics.BitOperations.PopCount(sorts) - 1));
            if (sorts != 0 && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best > 0 && !(ranked[0].Value.Value < ranked[best].Value.Value && IsLastChange(ranked[best], modified)))
        {
            MoveToFront(ranked, best);
        }
    }

    /// <summary>Whether both tell a time of day, and not the same.</summary>
    private static bool IsOtherTime(RankedDate best, RankedDate other) =>
        best.HasClock && other.HasClock && best.Value.Value.TimeOfDay != TimeSpan.Zero && !StampRepair.IsSameMinute(best.Value, other.Value)
        && StampRepair.OffsetBetween(other.Value.Value.UtcDateTime, best.Value.Value.DateTime) == TimeSpan.Zero;

    private static bool IsLastChange(RankedDate date, List<RankedDate> modified) =>
        date.HasClock && modified.Exists(change => change.HasClock && change.Value.Value == date.Value.Value);

    private static uint SortOf(FieldCandidate candidate) => candidate.Source switch
    {
        EvidenceSource.JsonLd => 1,
        EvidenceSource.OpenGraph => 2,
        EvidenceSource.Meta or EvidenceSource.DublinCore => 4,
        EvidenceSource.Url => 8,
        _ => 16,
    };

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

    /// <summary>A date of publication that is to the second that of the last change too, where the page has an earlier one of the same day, was set anew.</summary>
    private static void PreferFirst(List<RankedDate> published, List<RankedDate> modified)
    {
        const double minTrust = .85;
        if (published.Count < 2 || !IsLastChange(published[0], modified))
        {
            return;
        }

        int first = published.FindIndex(date => date.HasClock && date.Value.IsZoneStated == published[0].Value.IsZoneStated && date.Trust >= minTrust
            && IsSameDay(date.Value, published[0].Value) && date.Value.Value < published[0].Value.Value);
        MoveToFront(published, Math.Max(first, 0));
    }

    /// <summary>Of candidates that mean one day, the one with a time and a zone says most.</summary>
    private static void PreferFuller(List<RankedDate> ranked)
    {
        if (ranked.Count < 2)
        {
            return;
        }

        RankedDate best = ranked[0];
        int fuller = ranked.FindIndex(date => IsSameDay(date.Value, best.Value) && Fullness(date.Value) > Fullness(best.Value) && date.Trust >= .5 && !IsOtherTime(best, date));
        MoveToFront(ranked, Math.Max(fuller, 0));
    }

    private static void Complete(List<RankedDate> ranked, List<RankedDate> all, DateHints hints)
    {
        if (ranked.Count > 0)
        {
            ArticleDate date = StampRepair.Repair(ranked[0].Value, ranked, hints);
            ranked[0] = ranked[0] with { Value = ZoneInference.Complete(date, all, hints) };
        }
    }

    private static void MoveToFront(List<RankedDate> ranked, int index)
    {
        if (index > 0)
        {
            RankedDate date = ranked[index];
            ranked.RemoveAt(index);
            ranked.Insert(0, date);
        }
    }

    // A midnight in no zone is a day that a program filled up.
    private static int Fullness(ArticleDate date) =>
        date.Precision == DatePrecision.Day ? 0 : (date.Value.TimeOfDay == TimeSpan.Zero ? 0 : 1) + (date.IsZoneStated ? 1 : 0);
}
