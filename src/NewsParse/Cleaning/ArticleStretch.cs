namespace NewsParse.Cleaning;

/// <summary>A stretch of a plain text that is known to be the article, since lines stand about it that always do.</summary>
internal static class ArticleStretch
{
    /// <summary>Headings are seldom longer.</summary>
    private const int MaxHeading = 100;

    private const string SentenceEnds = ".!?…:;\"”’»)。！？」』）।؟۔";

    /// <summary>
    /// The blocks from one position to before another that the labels made nothing of. None in a page, where boxes stand between the paragraphs; none of those that
    /// close the stretch without a sentence, which are signatures.
    /// </summary>
    public static IEnumerable<int> Unknown(ArticleDraft draft, int first, int end)
    {
        if (draft.Site.Kind != ArticleSourceKind.Text)
        {
            yield break;
        }

        int last = end - 1;
        while (last >= first && !IsProse(draft.Blocks[last].Text))
        {
            last--;
        }

        for (int i = first; i <= last; i++)
        {
            if (draft.Blocks[i].Role == BlockRole.Other)
            {
                yield return i;
            }
        }
    }

    /// <summary>What an unknown block of the stretch is.</summary>
    public static BlockRole RoleOf(DraftBlock block) => IsProse(block.Text) ? BlockRole.Body : BlockRole.Heading;

    /// <summary>Whether a line is a paragraph rather than a heading or a signature.</summary>
    public static bool IsProse(string text) => text.Length > MaxHeading || (text.Length > 0 && SentenceEnds.Contains(text[^1]));
}
