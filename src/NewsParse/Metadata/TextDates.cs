using NewsParse.Metadata.Dates;
using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Finds dates in short visible lines, for pages and texts that mark none.</summary>
internal static class TextDates
{
    public const string LineKey = "text line", AnywhereKey = "any line", NamedKey = "named line", PageKey = "line of the page", OpeningKey = "opening";

    private const int MaxLine = 120;
    private const int LinesBefore = 6;
    private const int LinesAfter = 3;

    /// <summary>A page with more lines of dates is a list of something.</summary>
    private const int MaxCandidates = 200;

    /// <summary>The lines about the headline, and the openings of the paragraphs behind it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="place">Where the article stands.</param>
    /// <param name="withoutDigits">Whether a date may be told in words alone, such as "yesterday".</param>
    public static IEnumerable<FieldCandidate> Find(Page page, ArticlePlace place, bool withoutDigits)
    {
        int start = place.Title ?? place.FirstBody ?? 0;
        int from = Math.Max(0, Math.Min(start, place.FirstBody ?? start) - LinesBefore);
        int to = Math.Min(page.Blocks.Count, Math.Max(start, Math.Min(place.FirstBody ?? start, start + 25)) + LinesAfter);
        // Behind the article begin the comments.
        to = Math.Min(to, place.LastBody + 1 ?? to);
        for (int i = from; i < to; i++)
        {
            PageBlock block = page.Blocks[i];
            if (block.Text.Length > MaxLine && i >= start)
            {
                if (Opening(block.Text) is { } opening)
                {
                    yield return new FieldCandidate(ArticleField.Published, EvidenceSource.Dom, OpeningKey, opening, .45) { Block = i };
                }

                continue;
            }

            if (block.Text.Length is < 4 or > MaxLine || !(withoutDigits || DateReader.HasDigit(block.Text)) || (block.LinkDensity > .5 && !StartsWithDate(block.Text) && !IsBylineOfLinks(block, start, place)))
            {
                continue;
            }

            yield return new FieldCandidate(ArticleField.Published, EvidenceSource.Dom, LineKey, block.Text, i < start ? .42 : .5) { Block = i };
        }
    }

    /// <summary>
    /// Lines anywhere but in the body that say of their date what it is: "published on", "last changed". Behind the body a comment says as much of itself,
    /// so there the line has to speak of the page, or to tell both.
    /// </summary>
    public static IEnumerable<FieldCandidate> FindNamed(Page page, PageMetadata metadata, IReadOnlyList<int> body)
    {
        const int maxLine = 400, maxRead = 200;
        var bodyBlocks = new HashSet<int>(body);
        int lastBody = body.Count > 0 ? body[^1] : int.MaxValue;
        int count = 0;
        foreach (PageBlock block in page.Blocks)
        {
            if (block.Text.Length is < 10 or > maxLine || !DateReader.HasDigit(block.Text))
            {
                continue;
            }

            // What the line is about stands at its beginning.
            string text = block.Text.Length > maxRead ? block.Text[..maxRead] : block.Text;
            bool isPage = DateLabels.IsAboutThisPage(text) || BeginsWithTitle(text, metadata.TitleHints);
            List<ShownDate> dates = DateReader.ReadShown(text, default);
            bool isPublished = dates.Exists(static date => date.Role == DateRole.Published), isChanged = dates.Exists(static date => date.Role == DateRole.Changed);
            // A teaser of another story does not tell of its changes.
            bool isOwn = isPage || (isPublished && isChanged) || (block.Position < lastBody && !metadata.IsElsewhere(block));
            if (isOwn && dates.Count > 0 && (isPage || isPublished || isChanged) && (!bodyBlocks.Contains(block.Position) || DateLabels.BeginsWithLabel(text)))
            {
                yield return new FieldCandidate(ArticleField.Published, EvidenceSource.Dom, isPage ? PageKey : NamedKey, text, isPage ? .6 : .5) { Block = block.Position };
                if (++count == MaxCandidates)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>What begins with the title of the page speaks of the page.</summary>
    private static bool BeginsWithTitle(string text, IReadOnlyList<string> titles)
    {
        const int minTitle = 8;
        foreach (string title in titles)
        {
            if (title.Length >= minTitle && text.Length > title.Length && text.StartsWith(title, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Any short line with a date, outside of what is about other stories: the last resort.</summary>
    public static IEnumerable<FieldCandidate> FindAnywhere(Page page, PageMetadata metadata)
    {
        int count = 0;
        foreach (PageBlock block in page.Blocks)
        {
            if (block.Text.Length is >= 6 and <= MaxLine && DateReader.HasDigit(block.Text) && !metadata.IsElsewhere(block) && (block.LinkDensity <= .3 || StartsWithDate(block.Text)))
            {
                yield return new FieldCandidate(ArticleField.Published, EvidenceSource.Dom, AnywhereKey, block.Text, .4) { Block = block.Position };
                if (++count == MaxCandidates)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The beginning of a paragraph up to a sign that parts a date from it: <c>(3 May 2024) The harbour …</c>.</summary>
    private static string? Opening(string text)
    {
        const int reach = 60;
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, reach));
        int end = start.IndexOfAny("|–—)\n");
        return end > 0 && start[..end].IndexOfAnyInRange('0', '9') >= 0 && DateReader.Find(text[..end]) >= 0 ? text[..end] : null;
    }

    /// <summary>A short line between the headline and the text, whose links lead to authors and sections.</summary>
    private static bool IsBylineOfLinks(PageBlock block, int start, ArticlePlace place) =>
        (block.Position > start || place.Title is null) && block.Position <= place.FirstBody + LinesAfter && block.Text.Length <= 80 && DateReader.Find(block.Text) >= 0;

    /// <summary>A line of links, such as a section and tags, that a date leads.</summary>
    private static bool StartsWithDate(string text) => DateReader.Find(text) is >= 0 and <= 4;
}
