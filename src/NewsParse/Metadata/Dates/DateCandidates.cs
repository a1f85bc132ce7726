using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Metadata.Dates;

/// <summary>Reads the date candidates of a page, and weighs each by where it stands and what its line says.</summary>
internal static class DateCandidates
{
    /// <summary>A byline may name many people beside its date.</summary>
    private const string BylineKey = "byline";

    /// <summary>The dates of <paramref name="candidates"/>; a stamp that holds none is reported and costs nothing else.</summary>
    public static List<RankedDate> Read(IEnumerable<FieldCandidate> candidates, Page page, PageMetadata metadata, ArticlePlace place, DateHints hints, ParseSession session)
    {
        var dates = new List<RankedDate>();
        List<FieldCandidate> read = [.. candidates];
        // "Posted by Tom on 5 May" behind the article is a comment's; where it stands once on a page with no other date, it is the page's own.
        bool isOneWriter = page.Kind == ArticleSourceKind.Html && read.Count(candidate => candidate.Key == TextDates.AnywhereKey && candidate.Block > place.LastBody && DateLabels.NamesWriter(candidate.Raw)) == 1;
        foreach (FieldCandidate candidate in read)
        {
            // Behind the article comments and other stories have dates of their own, which tell no more than the zone.
            bool isBehind = candidate.Block > place.LastBody;
            bool isOfAnother = isBehind && candidate.Key is not (TextDates.NamedKey or TextDates.PageKey) && metadata.IsElsewhere(page.Blocks[candidate.Block!.Value]);
            // What speaks of the page is believed wherever it stands.
            double trust = candidate.Source == EvidenceSource.SiteRule ? candidate.Confidence : isOfAnother ? 0 : candidate.Key == TextDates.PageKey ? candidate.Confidence : place.Weigh(candidate);
            if (IsShown(candidate))
            {
                AddShown(candidate, page, trust, isBehind, isOneWriter && candidate.Key == TextDates.AnywhereKey, hints, dates);
            }
            else if (DateReader.Read(candidate.Reading ?? candidate.Raw, hints) is { } date)
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

    /// <summary>Whether the string was written for people, and so may hold several dates, and words that say what they are.</summary>
    private static bool IsShown(FieldCandidate candidate) =>
        candidate.Source == EvidenceSource.Dom && (candidate.Key is not ("time" or "datetime") || !char.IsAsciiDigit(candidate.Raw[0]));

    private static void AddShown(FieldCandidate candidate, Page page, double placeTrust, bool isBehind, bool mayNameWriter, DateHints hints, List<RankedDate> dates)
    {
        const int wordsOfSentence = 6;
        const double labelled = .06, inSentence = -.2;
        bool isLine = candidate.Key is TextDates.LineKey or TextDates.AnywhereKey or TextDates.NamedKey;
        bool namesWriter = isBehind && isLine && DateLabels.NamesWriter(candidate.Raw);
        if (namesWriter && !mayNameWriter)
        {
            return;
        }

        List<ShownDate> shown = DateReader.ReadShown(candidate.Raw, hints);
        for (int i = 0; i < shown.Count; i++)
        {
            ShownDate date = shown[i];
            DateRole role = date is { Role: DateRole.Unnamed, OtherWords: 0 } && i == 0 ? RoleBefore(page, candidate.Block) : date.Role;
            // "This article is from 3 May" names no more than the article.
            role = role == DateRole.Unnamed && candidate.Key is TextDates.NamedKey or TextDates.PageKey ? DateRole.Published : role;
            // Of dates that nothing is said of, the first alone is the line's.
            if (i > 0 && date.Role == DateRole.Unnamed)
            {
                continue;
            }

            // Behind the article begin the comments.
            bool isTold = namesWriter || role != DateRole.Unnamed || (date.OtherWords == 1 && DateLabels.IsDateField(candidate.Raw));
            if (isBehind && (isLine ? !isTold || date.IsRelative : !isTold && date.IsRelative))
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
}
