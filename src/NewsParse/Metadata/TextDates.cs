using NewsParse.Metadata.Dates;
using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Finds dates in short visible lines about the headline, for pages and texts that mark none.</summary>
internal static class TextDates
{
    private const int MaxLine = 120;
    private const int LinesBefore = 6;
    private const int LinesAfter = 3;

    public static IEnumerable<FieldCandidate> Find(Page page, ArticlePlace place)
    {
        int start = place.Title ?? place.FirstBody ?? 0;
        int from = Math.Max(0, Math.Min(start, place.FirstBody ?? start) - LinesBefore);
        int to = Math.Min(page.Blocks.Count, Math.Max(start, Math.Min(place.FirstBody ?? start, start + 25)) + LinesAfter);
        for (int i = from; i < to; i++)
        {
            PageBlock block = page.Blocks[i];
            if (block.Text.Length is < 6 or > MaxLine || !HasDigits(block.Text) || (block.LinkDensity > .5 && !StartsWithDate(block.Text)) || block.Text.Contains('©'))
            {
                continue;
            }

            yield return new FieldCandidate(ArticleField.Published, EvidenceSource.Dom, "text line", block.Text, i < start ? .42 : .5) { Block = i };
        }
    }

    /// <summary>Any short line with a date, outside of what is about other stories: the last resort.</summary>
    public static IEnumerable<FieldCandidate> FindAnywhere(Page page)
    {
        bool[] elsewhere = PagePlaces.FindElsewhere(page, BoxNames.Read(page));
        foreach (PageBlock block in page.Blocks)
        {
            if (block.Text.Length is >= 6 and <= MaxLine && HasDigits(block.Text) && (block.LinkDensity <= .3 || StartsWithDate(block.Text)) && !block.Text.Contains('©'))
            {
                yield return new FieldCandidate(ArticleField.Published, EvidenceSource.Dom, "any line", block.Text, elsewhere[block.Parent.Index] ? .15 : .3) { Block = block.Position };
            }
        }
    }

    /// <summary>A line of links, such as a section and tags, that a date leads.</summary>
    private static bool StartsWithDate(string text) => DateReader.Find(text) is >= 0 and <= 4;

    private static bool HasDigits(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
