using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Metadata.Dates;

/// <summary>Chooses when the article was published and last changed.</summary>
internal static class DateFields
{
    /// <summary>Below this the lines of the whole page are asked for one that says outright what its date is.</summary>
    private const double Doubtful = .6;

    /// <summary>The trust of a date in a sentence.</summary>
    private const double Mentioned = .4;

    /// <param name="page">The page.</param>
    /// <param name="metadata">Its candidates.</param>
    /// <param name="place">Where the article stands.</param>
    /// <param name="body">The positions of the blocks labelled as body, ascending.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="session">The parse.</param>
    public static PageDates Choose(Page page, PageMetadata metadata, ArticlePlace place, IReadOnlyList<int> body, string? language, ParseSession session)
    {
        List<FieldCandidate> candidates =
        [
            .. metadata.Candidates.Where(static candidate => candidate.Field is ArticleField.Published or ArticleField.Modified),
            .. TextDates.Find(page, place, session.FetchedAt is not null),
        ];
        DateHints hints = DateOrder.Learn(DateHints.For(language, session.Url?.Host, session.FetchedAt) with { SiteZone = metadata.SiteZone }, candidates, page);
        List<RankedDate> read = DateCandidates.Read(candidates, page, metadata, place, hints, session);
        PageDates dates = DateRanker.Rank(read, hints);
        if (dates.Published.Count == 0 || dates.Published[0].Trust < Doubtful)
        {
            List<RankedDate> named = DateCandidates.Read(TextDates.FindNamed(page, metadata, body), page, metadata, place, hints, session);
            dates = named.Count > 0 ? DateRanker.Rank([.. read, .. named], hints) : dates;
        }

        // A page that says when it was changed was hardly published on a day that some line mentions.
        if (dates.Published.Count > 0 && dates.Published[0] is { Trust: < Mentioned, Candidate.Key: TextDates.LineKey } && dates.Modified.Count > 0 && dates.Modified[0].Trust >= Doubtful)
        {
            dates = dates with { Published = [] };
        }

        return dates.Published.Count > 0 || dates.Modified.Count > 0
            ? dates
            : DateRanker.Rank(DateCandidates.Read(TextDates.FindAnywhere(page, metadata), page, metadata, place, hints, session), hints);
    }
}
