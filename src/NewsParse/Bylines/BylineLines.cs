using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Finds visible lines about the headline that read as a byline, for pages and texts that mark none.</summary>
internal static class BylineLines
{
    private const int MaxLine = 200;
    private const int MaxBareLine = 90;
    private const int LinesBefore = 3;
    private const int LinesAfter = 2;
    private const int MaxLines = 30;

    public static List<FieldCandidate> Find(Page page, ArticlePlace place, SiteNames site)
    {
        var lines = new List<FieldCandidate>();
        int start = place.Title is { } title && (place.FirstBody is not { } first || title < first) ? title : place.FirstBody ?? 0;
        int from = Math.Max(0, start - LinesBefore);
        int to = Math.Min(page.Blocks.Count, Math.Min(place.FirstBody ?? start, start + MaxLines) + LinesAfter);
        for (int i = from; i < to; i++)
        {
            PageBlock block = page.Blocks[i];
            if (block.Text.Length is < 2 or > MaxLine || block.HeadingLevel == 1 || i == place.Title)
            {
                continue;
            }

            bool isBelow = i > start || place.Title != start;
            if (Read(block, site, isBelow && block.HeadingLevel == 0 && i <= (place.FirstBody ?? i) + 1) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static FieldCandidate? Read(PageBlock block, SiteNames site, bool maySign)
    {
        string text = block.Text;
        // What ends as a sentence does is one; most lines are told by their last character.
        bool isSentence = text.Length > 60 && text[^1] is '.' or '!' or '?' or '。' or '…';
        if (isSentence || !(MayBegin(text) || (maySign && text.Length <= MaxBareLine)))
        {
            return null;
        }

        ReadByline read = BylineReader.Read(text, site, isShown: true);
        if (read.Authors.Count == 0 || read.Unread > 1)
        {
            return null;
        }

        if (read.HasIntro)
        {
            return Candidate("byline line", .62);
        }

        bool isSure = read.HasPerson ? read.HasKnownName || read.HasCompany : read.Authors.TrueForAll(static author => BylineLexicon.IsAgency(author.Name) || author.Kind == AuthorKind.Bot);
        return maySign && text.Length <= MaxBareLine && read.Unread == 0 && isSure ? Candidate("name line", read.HasKnownName || !read.HasPerson ? .5 : .4) : null;

        FieldCandidate Candidate(string key, double confidence) => new(ArticleField.Author, EvidenceSource.Text, key, text, confidence) { Block = block.Position };
    }

    /// <summary>Whether a line may begin with an intro; a glued or bracketed one too.</summary>
    private static bool MayBegin(string text)
    {
        if (Scripts.HasCjk(text))
        {
            return text.Length <= MaxBareLine;
        }

        int end = text.AsSpan().IndexOfAny(' ', ':', '\u00A0');
        return (end > 0 && BylineLexicon.IsIntroWord(text[..end].ToLowerInvariant().Trim('(', '.', '[')))
            || text.StartsWith("by", StringComparison.OrdinalIgnoreCase) || text.Contains("nbsp", StringComparison.Ordinal) || (text.Contains('|') && text.Length <= MaxBareLine);
    }
}
