using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
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
            if (Read(block, site, isBelow && block.HeadingLevel == 0) is { } line)
            {
                lines.Add(line);
            }
        }

        Weigh(lines, page, place);
        return lines;
    }

    /// <summary>A line beside a date, or near the headline or the text, is likelier a byline. A name that nobody is known to bear counts beside another.</summary>
    private static void Weigh(List<FieldCandidate> lines, Page page, ArticlePlace place)
    {
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            int block = lines[i].Block!.Value;
            if (lines[i].Key == "unknown name")
            {
                bool isBeside = lines.Exists(other => other is { Key: "name line", Confidence: >= .5 } && Math.Abs(other.Block!.Value - block) == 1);
                lines[i] = lines[i] with { Key = "name line", Confidence = isBeside ? .5 : 0 };
            }

            bool hasDate = IsDate(page.Blocks[block].Text) || (block > 0 && IsDate(page.Blocks[block - 1].Text)) || (block + 1 < page.Blocks.Count && IsDate(page.Blocks[block + 1].Text));
            bool isDoubtful = lines[i] is { Key: "name line", Confidence: < .5 } && !hasDate;
            int title = place.Title ?? block;
            double distance = lines[i].Key == "name line" ? Math.Min(.1, .01 * Math.Min(Math.Abs(block - title), Math.Abs((place.FirstBody ?? block) - block))) : 0;
            lines[i] = lines[i] with { Confidence = isDoubtful ? lines[i].Confidence * .4 : lines[i].Confidence + (hasDate ? .05 : 0) - distance };
        }
    }

    private static bool IsDate(string text) => text.Length <= 60 && DateReader.Find(text) >= 0;

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

        bool isShort = read.Authors.TrueForAll(static author => author.Kind == AuthorKind.Person && !author.Name.Contains(' ') && !Scripts.HasCjk(author.Name));
        if (read.HasIntro && !(isShort && !read.HasCompany))
        {
            return Candidate("byline line", .62);
        }

        if (isShort || !maySign || text[^1] == '.' || text[0] == '©' || text.Length > MaxBareLine || read.Unread > 0 || !IsCased(text) || IsPictureCredit(text, read))
        {
            return null;
        }

        if (!read.HasPerson)
        {
            bool isAgency = read.Authors.TrueForAll(static author => (BylineLexicon.IsAgency(author.Name) && author.Name.Length > 2) || author.Kind == AuthorKind.Bot);
            return isAgency ? Candidate("name line", read.HasCompany || read.Authors[0].Place is not null ? .5 : .4) : null;
        }

        return read.HasKnownName ? Candidate("name line", read.HasCompany ? .55 : .5) : read.HasCompany ? Candidate("name line", .4) : Candidate("unknown name", .3);

        FieldCandidate Candidate(string key, double confidence) => new(ArticleField.Author, EvidenceSource.Text, key, text, confidence) { Block = block.Position };
    }

    /// <summary>In scripts without capitals any words may be a name.</summary>
    private static bool IsCased(string text) => Scripts.HasCjk(text) || text.Any(char.IsUpper);

    /// <summary>"Jane Roe/AFP" took the picture; who writes for an agency has spaces about the stroke.</summary>
    private static bool IsPictureCredit(string text, ReadByline read) =>
        text.Contains('/') && !text.Contains(" /", StringComparison.Ordinal) && !text.Contains("/ ", StringComparison.Ordinal) && (read.HasCompany || read.Authors.Exists(static author => author.Kind != AuthorKind.Person));

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
