using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
using NewsParse.Reading;

namespace NewsParse.Bylines;

/// <summary>Finds visible lines about the headline that begin as a byline does, for pages and texts that mark none.</summary>
internal static class BylineLines
{
    private const int MaxLine = 160;
    private const int MaxNameAndDate = 80;
    private const int MinName = 7;
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
            if (text.Length is < 5 or > MaxLine || page.Blocks[i].HeadingLevel is > 0 and <= 3)
            {
                continue;
            }

            if (Intro.Starts(text))
            {
                yield return new FieldCandidate(ArticleField.Author, EvidenceSource.Text, "byline line", text, .62) { Block = i };
            }
            else if (text.Length <= MaxNameAndDate && DateReader.Find(text) >= MinName)
            {
                // "Jane Roe, May 3, 2024"
                yield return new FieldCandidate(ArticleField.Author, EvidenceSource.Text, "name and date", text, .42) { Block = i };
            }
        }
    }
}
