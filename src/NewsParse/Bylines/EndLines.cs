using NewsParse.Bylines.Origins;
using NewsParse.Labelling;
using NewsParse.Metadata.Licenses;
using NewsParse.Reading;

namespace NewsParse.Bylines;

/// <summary>
/// Tells the lines that close a plain text, where no box sets them apart: sentences about the authors, notices of whom it was taken over from and
/// under which license, and an agency's sign.
/// </summary>
internal static class EndLines
{
    /// <summary>How many lines behind the body a sentence about the author may stand.</summary>
    private const int Reach = 8;

    private const int MaxLines = 5, MinBody = 2;
    private const int MaxNotice = 320, MaxSign = 40, MaxBio = 300;

    /// <summary>Labels them, those among the last of the body and those behind it.</summary>
    public static void Label(Page page, PageLabels labels)
    {
        int first = Array.FindIndex(labels.Blocks, static label => label.IsBody), last = Array.FindLastIndex(labels.Blocks, static label => label.IsBody);
        if (last < 0)
        {
            return;
        }

        int from = last;
        for (int lines = 0; lines < MaxLines && from >= first + MinBody && EndOf(page, labels, from) is { } end; lines++)
        {
            labels.Blocks[from] = end;
            from = Array.FindLastIndex(labels.Blocks, static label => label.IsBody);
        }

        for (int i = last + 1; i < Math.Min(page.Blocks.Count, last + 1 + Reach); i++)
        {
            BlockLabel own = labels.Blocks[i];
            if (own.Role is BlockRole.Other or BlockRole.Byline or BlockRole.Related && IsBio(page.Blocks[i].Text))
            {
                labels.Blocks[i] = new BlockLabel(BlockRole.AuthorBio, "bylines.bio", own.Confidence);
            }
        }
    }

    /// <summary>What the fields read from a notice gives it its role; until then it is only none of the body.</summary>
    private static BlockLabel? EndOf(Page page, PageLabels labels, int line)
    {
        string text = page.Blocks[line].Text;
        double confidence = Math.Round(1 - labels.Blocks[line].Confidence, 3);
        return IsBioInBody(page, labels, line) ? new BlockLabel(BlockRole.AuthorBio, "bylines.bio", confidence)
            : IsNotice(text) ? new BlockLabel(BlockRole.Other, "bylines.notice", confidence)
            : null;
    }

    private static bool IsBio(string text) => BioReader.Read(text) is not null;

    /// <summary>A paragraph that says who somebody is may be the story's own: it is long, or speaks of one the story has named before.</summary>
    private static bool IsBioInBody(Page page, PageLabels labels, int line)
    {
        string text = page.Blocks[line].Text;
        if (text.Length > MaxBio || BioReader.Read(text) is not { Name: { } name })
        {
            return false;
        }

        string last = name[(name.LastIndexOf(' ') + 1)..];
        for (int i = 0; i < line; i++)
        {
            if (labels.Blocks[i].IsBody && HasWord(page.Blocks[i].Text, last))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNotice(string text)
    {
        if (text.Length > MaxNotice)
        {
            return false;
        }

        return (OriginPhrase.Read(text) ?? CjkOriginPhrase.Read(text)) is not null
            || SourceLabel.Read(text) is { Trust: >= .5 }
            || (LicenseReader.ReadWords(text)?.Kind == LicenseKind.CreativeCommons && LicenseContext.IsAboutArticle(text))
            || (text.Length <= MaxSign && AgencyCredit.ReadLine(text) is not null);
    }
}
