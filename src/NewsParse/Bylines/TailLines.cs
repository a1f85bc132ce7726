using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Finds what the end of an article says of those who made it: signatures, who helped, who edited, and the sentences about the authors.</summary>
internal static class TailLines
{
    private const int BodyBlocks = 2;
    private const int BlocksBehind = 8;
    private const int MaxLine = 300;
    private const int MaxSignature = 60;
    private const int MaxCjkCredit = 80;
    private const int MaxBracket = 160;
    private const int MaxBio = 900;

    public static List<FieldCandidate> Find(Page page, IReadOnlyList<int> body, SiteNames site)
    {
        var found = new List<FieldCandidate>();
        if (body.Count == 0)
        {
            return found;
        }

        int last = body[^1];
        // Between the last of the body a line may stand that was told to be no part of it.
        int at = body.Count - Math.Min(BodyBlocks, body.Count);
        bool isNear = last - body[at] <= BlocksBehind;
        for (int i = body[at]; i <= last; i++)
        {
            bool isBody = i == body[at];
            at += isBody && i < last ? 1 : 0;
            if (isBody || isNear)
            {
                Read(page.Blocks[i], site, isBody, i == last, found);
            }
        }

        for (int i = last + 1; i < Math.Min(page.Blocks.Count, last + 1 + BlocksBehind); i++)
        {
            Read(page.Blocks[i], site, isBody: false, i == last + 1, found);
        }

        // A bio may stand before the body as well.
        for (int i = Math.Max(0, body[0] - 3); i < body[0]; i++)
        {
            AddBio(page.Blocks[i], isBody: false, found);
        }

        return found;
    }

    private static void Read(PageBlock block, SiteNames site, bool isBody, bool maySign, List<FieldCandidate> found)
    {
        string text = block.Text;
        if (text.Length <= MaxLine && block.HeadingLevel == 0 && MayTell(text, maySign) && !text.Contains('@'))
        {
            ReadByline read = BylineReader.Read(text, site, isShown: true);
            bool isSignature = maySign && text.Length <= MaxSignature && !text.Contains('\n') && !text.Any(char.IsDigit) && read.Unread == 0 && read.Authors.Count > 0 && IsNamed(read);
            if (isSignature)
            {
                found.Add(Candidate(ArticleField.Author, "signature", text, block.LinkDensity > .5 ? .35 : .5, block));
            }
            else if (read.Contributors.Count > 0 && read.Unread == 0)
            {
                found.Add(Candidate(ArticleField.Contributor, "credit line", text, .6, block));
            }
        }

        if (isBody && TrailingBracket(text) is { } bracket)
        {
            ReadByline read = BylineReader.Read(bracket, site, isShown: true);
            if (read.Unread == 0 && (read.Contributors.Count > 0 || (maySign && read.Authors.Count > 0 && IsNamed(read))))
            {
                found.Add(Candidate(read.Authors.Count > 0 ? ArticleField.Author : ArticleField.Contributor, "bracket at the end", bracket, .5, block));
            }
        }

        AddBio(block, isBody, found);
    }

    /// <summary>
    /// Whether it is worth reading the line by the grammar, told by its length and its first word: most lines here are prose and links.
    /// </summary>
    private static bool MayTell(string text, bool maySign)
    {
        if ((maySign && text.Length <= MaxSignature) || text[0] is '(' or '[' or '（' or '【' or '〔')
        {
            return true;
        }

        if (Scripts.IsCjk(text[0]))
        {
            return text.Length <= MaxCjkCredit;
        }

        string first = FirstWords.Of(text, 1)[0];
        return BylineLexicon.Credits.HasFirst(first) || GivenNames.Contains(first) || text.Contains("contribu", StringComparison.Ordinal);
    }

    private static bool IsNamed(ReadByline read) =>
        (read.HasKnownName || BylineLexicon.IsAgency(read.Authors[0].Name) || read.HasIntro)
        && read.Authors.TrueForAll(static author => author.Kind != AuthorKind.Person || author.Name.Contains(' ') || Scripts.HasCjk(author.Name));

    private static void AddBio(PageBlock block, bool isBody, List<FieldCandidate> found)
    {
        if (block.Text.Length <= MaxBio && BioReader.Read(block.Text) is not null)
        {
            found.Add(Candidate(ArticleField.Author, "bio", block.Text, isBody ? .3 : .45, block));
        }
    }

    private static FieldCandidate Candidate(ArticleField field, string key, string text, double confidence, PageBlock block) =>
        new(field, EvidenceSource.Text, key, text, confidence) { Block = block.Position };

    /// <summary>What stands in the brackets a paragraph ends in: <c>(dpa)</c>, <c>（記者 王小明）</c>.</summary>
    private static string? TrailingBracket(string text)
    {
        string trimmed = text.TrimEnd(' ', '.', '+', '。', '*');
        if (trimmed.Length < 4 || ")）】〕]".IndexOf(trimmed[^1]) is not (>= 0 and var kind))
        {
            return null;
        }

        int open = trimmed.LastIndexOf("(（【〔["[kind]);
        return open >= 0 && trimmed.Length - open is > 3 and < MaxBracket ? trimmed[open..] : null;
    }
}
