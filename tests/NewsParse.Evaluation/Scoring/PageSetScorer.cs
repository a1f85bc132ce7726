namespace NewsParse.Evaluation.Scoring;

/// <summary>Takes the figures of a set's pages together.</summary>
internal static class PageSetScorer
{
    public static SetScore Score(IReadOnlyList<PageScore> pages)
    {
        var figures = new List<(string Name, double? Value)>();
        void Add(string name, double? value)
        {
            if (value is not null)
            {
                figures.Add((name, value));
            }
        }

        double? precision = Mean.Of(pages.Select(static page => page.Precision));
        double? recall = Mean.Of(pages.Select(static page => page.Recall));
        if (precision is not null)
        {
            Add("P", precision);
            Add("R", recall);
            Add("F1", Overlap.F1(precision.Value, recall ?? 0));
        }

        Add("exact", Mean.Of(pages.Select(static page => page.Exact)));
        Add("para", Mean.Of(pages.Select(static page => page.Paragraphs)));
        Add("title", Mean.Of(pages.Select(static page => page.Title)));
        Add("authors", Mean.Of(pages.Select(static page => page.Authors)));
        Add("auF1", Mean.Of(pages.Select(static page => page.AuthorsF1)));
        Add("noauth", Mean.Of(pages.Select(static page => page.NoAuthors)));
        Add("date", Mean.Of(pages.Select(static page => page.Date)));
        Add("time", Mean.Of(pages.Select(static page => page.Time)));

        double right = pages.Sum(static page => page.TruePositives);
        double wrong = pages.Sum(static page => page.FalsePositives);
        double missed = pages.Sum(static page => page.FalseNegatives);
        if (right + missed > 0)
        {
            Add("seg", Overlap.F1(right + wrong > 0 ? right / (right + wrong) : 0, right / (right + missed)));
        }

        return new SetScore(pages.Count, figures);
    }
}
