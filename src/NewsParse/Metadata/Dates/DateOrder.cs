using NewsParse.Reading;

namespace NewsParse.Metadata.Dates;

/// <summary>Tells whether <c>03/05/2024</c> is in May or in March on this page: by what else it says of the same day, and by dates that can be read in one way only.</summary>
internal static class DateOrder
{
    private const int MaxChars = 300;

    /// <summary>The hints, corrected by the page where it has dates that can be read in two ways.</summary>
    public static DateHints Learn(DateHints hints, IReadOnlyList<FieldCandidate> candidates, Page page)
    {
        var ambiguous = new List<string>();
        var known = new List<DateTime>();
        foreach (FieldCandidate candidate in candidates)
        {
            if (candidate.Raw.Length <= MaxChars && NumericDay.TryFind(candidate.Raw, out NumericDay day) && day.IsAmbiguous)
            {
                ambiguous.Add(candidate.Raw);
            }
        }

        if (ambiguous.Count == 0)
        {
            return hints;
        }

        foreach (FieldCandidate candidate in candidates)
        {
            if (!ambiguous.Contains(candidate.Raw) && DateReader.Read(candidate.Raw, hints) is { } date)
            {
                known.Add(date.Value.Date);
            }
        }

        int votes = 0;
        foreach (string raw in ambiguous)
        {
            bool asDay = IsKnown(raw, dayFirst: true), asMonth = IsKnown(raw, dayFirst: false);
            votes += asDay == asMonth ? 0 : asDay ? 1 : -1;
        }

        votes = votes == 0 ? Count(page) : votes;
        return votes == 0 ? hints : hints with { DayFirst = votes > 0 };

        bool IsKnown(string raw, bool dayFirst) =>
            DateReader.Read(raw, hints with { DayFirst = dayFirst }) is { } date && known.Exists(day => Math.Abs((day - date.Value.Date).TotalDays) <= 1);
    }

    /// <summary>How many more lines put the day first than the month, of those that leave no doubt.</summary>
    private static int Count(Page page)
    {
        int votes = 0;
        foreach (PageBlock block in page.Blocks)
        {
            if (block.Text.Length <= MaxChars && NumericDay.TryFind(block.Text, out NumericDay day) && !day.IsAmbiguous)
            {
                votes += day.First > 12 ? 1 : day.Second > 12 ? -1 : 0;
            }
        }

        return votes;
    }
}
