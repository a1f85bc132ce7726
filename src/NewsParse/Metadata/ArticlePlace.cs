using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Where on the page the article stands, as far as is known: from its headline to its last line.</summary>
internal readonly record struct ArticlePlace(int? Title, int? FirstBody, int? LastBody)
{
    /// <summary>How many blocks before the headline or after the last line still belong to the article's surroundings.</summary>
    private const int Margin = 8;

    public static ArticlePlace Of(int? title, IReadOnlyList<int> body) =>
        new(title, body.Count > 0 ? body[0] : null, body.Count > 0 ? body[^1] : null);

    /// <summary>
    /// In a plain text: where other lines part the first line of the body from the next one, it is a standfirst, and who wrote the article and when
    /// stands below it as well.
    /// </summary>
    public static ArticlePlace Of(Page page, int? title, IReadOnlyList<int> body)
    {
        const int maxBetween = 12;
        bool hasStandfirst = page.Kind == ArticleSourceKind.Text && body.Count > 2 && body[1] - body[0] is > 1 and <= maxBetween;
        return hasStandfirst ? new ArticlePlace(title, body[1], body[^1]) : Of(title, body);
    }

    /// <summary>The trust in a candidate, less where it stands away from the article.</summary>
    public double Weigh(FieldCandidate candidate)
    {
        if (candidate.Block is not { } block)
        {
            return candidate.Confidence;
        }

        int start = Title is { } title && (FirstBody is not { } first || title <= first) ? title : FirstBody ?? 0;
        if (block < start - Margin || (LastBody is { } last && block > last + Margin))
        {
            return candidate.Confidence - .3;
        }

        // Between the headline and the body is where the fields stand.
        bool between = block >= start - 2 && FirstBody is { } begin && block <= begin + 1;
        return candidate.Confidence + (between ? .05 : -Math.Min(.15, Math.Abs(block - start) * .003));
    }
}
