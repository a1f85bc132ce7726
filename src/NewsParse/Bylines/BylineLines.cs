using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Bylines;

/// <summary>Finds visible lines about the headline that begin as a byline does, for pages and texts that mark none.</summary>
internal static class BylineLines
{
    private const int MaxLine = 160;
    private const int LinesBefore = 3;
    private const int LinesAfter = 3;

    public static IEnumerable<FieldCandidate> Find(Page page, ArticlePlace place)
    {
        int start = place.Title ?? place.FirstBody ?? 0;
        int from = Math.Max(0, Math.Min(start, place.FirstBody ?? start) - LinesBefore);
        int to = Math.Min(page.Blocks.Count, Math.Min(place.FirstBody ?? start, start + 30) + LinesAfter);
        for (int i = from; i < to; i++)
        {
            string text = page.Blocks[i].Text;
            if (text.Length is >= 5 and <= MaxLine && page.Blocks[i].HeadingLevel is 0 or > 3 && Intro.Starts(text))
            {
                yield return new FieldCandidate(ArticleField.Author, EvidenceSource.Text, "byline line", text, .62) { Block = i };
            }
        }
    }
}
