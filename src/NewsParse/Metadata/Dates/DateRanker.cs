using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Metadata.Dates;

/// <summary>Reads the date candidates of a page, and ranks those of publication and those of the last change.</summary>
internal static class DateRanker
{
    /// <summary>What is trusted less belongs to a comment or to another story, or to nothing at all.</summary>
    private const double MinTrust = .05;

    /// <summary>A byline may name many people beside its date.</summary>
    private const string BylineKey = "byline";

    /// <summary>The dates of <paramref name="candidates"/>; a stamp that holds none is reported and costs nothing else.</summary>
    public static List<RankedDate> Read(IEnumerable<FieldCandidate> candidates, Page page, PageMetadata metadata, ArticlePlace place, DateHints hints, ParseSession session)
    {
        var dates = new List<RankedDate>();
        foreach (FieldCandidate candidate in candidates)
        {
            // Behind the article comments and other stories have dates of their own, which tell no more than the zone.
            bool isOfAnother = candidate.Key != TextDates.NamedKey && candidate.Block is { } block && block > place.LastBody && metadata.IsElsewhere(page.Blocks[block]);
            double trust = isOfAnother ? 0 : candidate.Key == TextDates.NamedKey ? candidate.Confidence : place.Weigh(candidate);
            if (IsShown(candidate))
            {
                AddShown(candidate, page, trust, hints, dates);
            }
            else if (DateReader.Read(candidate.Raw, hints) is { } date)
            {
                dates.Add(new RankedDate(candidate, date, trust));
            }
            else
            {
                session.Report(DiagnosticCode.InvalidDate, $"{candidate.Key} holds no date that an article can have.", "metadata.date");
            }
        }

        DoubtLists(dates);
        return dates;
    }

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

    /// <summary>Whether the string was written for people, and so may hold several dates, and words that say what they are.</summary>
    private static bool IsShown(FieldCandidate candidate) =>
        candidate.Source == EvidenceSource.Dom && (candidate.Key is not ("time" or "datetime") || !char.IsAsciiDigit(candidate.Raw[0]));

    private static void AddShown(FieldCandidate candidate, Page page, double placeTrust, DateHints hints, List<RankedDate> dates)
    {
        const int wordsOfSentence = 6;
        const double labelled = .06, inSentence = -.2;
        List<ShownDate> shown = DateReader.ReadShown(candidate.Raw, hints);
        for (int i = 0; i < shown.Count; i++)
        {
            ShownDate date = shown[i];
            DateRole role = date is { Role: DateRole.Unnamed, OtherWords: 0 } && i == 0 ? RoleBefore(page, candidate.Block) : date.Role;
            // "This article is from 3 May" names no more than the article.
            role = role == DateRole.Unnamed && candidate.Key == TextDates.NamedKey ? DateRole.Published : role;
            // Of dates that nothing is said of, the first alone is the line's.
            if (i > 0 && date.Role == DateRole.Unnamed)
            {
                continue;
            }

            bool isSentence = role == DateRole.Unnamed && date.OtherWords > wordsOfSentence && candidate.Key != BylineKey;
            double trust = placeTrust + (role == DateRole.Unnamed || placeTrust <= 0 ? 0 : labelled) + (isSentence ? inSentence : 0);
            FieldCandidate told = role == DateRole.Changed ? candidate with { Field = ArticleField.Modified } : candidate;
            dates.Add(new RankedDate(told, date.Value, trust));
        }
    }

    /// <summary>What the line before says of a date that stands alone in its line.</summary>
    private static DateRole RoleBefore(Page page, int? block)
    {
        const int maxLabel = 40;
        if (block is not > 0 || page.Blocks[block.Value - 1].Text is not { Length: <= maxLabel } text)
        {
            return DateRole.Unnamed;
        }

        List<DateToken> tokens = DateToken.Split(text);
        return tokens.Exists(static token => token.IsNumber) ? DateRole.Unnamed : DateLabels.Before(tokens, tokens.Count, 0);
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
        && StampRepair.QuarterBetween(other.Value.Value.UtcDateTime, best.Value.Value.DateTime) == TimeSpan.Zero;

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

    /// <summary>A sort of box that shows many days belongs to a list of stories.</summary>
    private static void DoubtLists(List<RankedDate> dates)
    {
        const int manyDays = 5;
        const double doubt = .1;
        foreach (IGrouping<string, RankedDate> key in dates.Where(static date => date.Candidate.Source == EvidenceSource.Dom && date.Trust >= .5).GroupBy(static date => date.Candidate.Key).ToList())
        {
            if (key.Select(static date => date.Value.Value.Date).Distinct().Count() < manyDays)
            {
                continue;
            }

            for (int i = 0; i < dates.Count; i++)
            {
                dates[i] = dates[i].Candidate.Key == key.Key ? dates[i] with { Trust = dates[i].Trust - doubt } : dates[i];
            }
        }
    }

    private static void Complete(List<RankedDate> ranked, List<RankedDate> all, DateHints hints)
    {
        if (ranked.Count > 0)
        {
            ArticleDate date = StampRepair.Repair(ranked[0].Value, ranked);
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
