using NewsParse.Cleaning;

namespace NewsParse.Sites;

/// <summary>
/// BingoBot, whose stories a machine writes. Below the headline stands its sign with two tabs, "Summary" and "News"; a text has what both show, one behind the other:
/// a summary made of a paragraph, a list and a closing sentence, then the story.
/// </summary>
internal sealed class BingoBotCleaner : ISiteCleaner
{
    private const string Sign = "BingoBot";

    /// <summary>The sign stands below the headline, and above that there may be a menu.</summary>
    private const int MaxAbove = 40;
    private const int MaxSign = 60;
    private const int MaxOpening = 2;

    public string Name => "bingobot";

    public bool Applies(SiteContext site) => site.HasLine(IsSign, MaxAbove) && SignEnd(site.Page.Blocks, static block => block.Text) >= 0;

    public void Clean(ArticleDraft draft)
    {
        IReadOnlyList<DraftBlock> blocks = draft.Blocks;
        int end = SignEnd(blocks, static block => block.Text);
        int sign = First(blocks, 0, static block => IsSign(block.Text));
        draft.SetSiteName("bingobot.sign", Sign);
        for (int i = sign; i < end; i++)
        {
            // The line with the name says who wrote it; what follows on lines of their own are tabs.
            draft.Label("bingobot.sign", i == sign ? BlockRole.Byline : BlockRole.Navigation, blocks[i]);
        }

        if (sign > 0)
        {
            draft.Label("bingobot.title", BlockRole.Title, blocks[sign - 1]);
            draft.SetTitle("bingobot.title", blocks[sign - 1].Text);
        }

        int summaryEnd = SummaryEnd(blocks, end);
        for (int i = end; i < summaryEnd; i++)
        {
            draft.Label("bingobot.summary", BlockRole.Summary, blocks[i]);
        }

        foreach (int unknown in ArticleStretch.Unknown(draft, summaryEnd, blocks.Count))
        {
            draft.Label("bingobot.story", ArticleStretch.RoleOf(blocks[unknown]), blocks[unknown]);
        }

        if (summaryEnd > end && blocks.Skip(summaryEnd).FirstOrDefault(static block => block.Label.IsBody) is { Role: BlockRole.Body } lede)
        {
            draft.Label("bingobot.story", BlockRole.Lede, lede);
        }
    }

    /// <summary>The block behind the list and the sentence that closes it; <paramref name="start"/> where there is no list.</summary>
    private static int SummaryEnd(IReadOnlyList<DraftBlock> blocks, int start)
    {
        int list = First(blocks, start, IsPoint);
        if (list < 0 || list - start > MaxOpening)
        {
            return start;
        }

        int end = list;
        while (end < blocks.Count && IsPoint(blocks[end]))
        {
            end++;
        }

        // The story has a paragraph at least before its first heading.
        bool isClosed = end + 1 < blocks.Count && ArticleStretch.IsProse(blocks[end].Text) && ArticleStretch.IsProse(blocks[end + 1].Text);
        return isClosed ? end + 1 : end;
    }

    /// <summary>The position behind the sign and its tabs, which are one line or several; -1 where the tabs are missing.</summary>
    private static int SignEnd<T>(IReadOnlyList<T> blocks, Func<T, string> textOf)
    {
        int sign = First(blocks, 0, block => IsSign(textOf(block)));
        if (sign < 0 || sign >= MaxAbove)
        {
            return -1;
        }

        bool hasTab = false;
        int at = sign;
        while (at < blocks.Count && (at == sign || IsTool(textOf(blocks[at]))))
        {
            hasTab |= textOf(blocks[at]).Contains("Summary", StringComparison.Ordinal);
            at++;
        }

        return hasTab ? at : -1;
    }

    private static bool IsSign(string text) => text.Length <= MaxSign && text.StartsWith(Sign, StringComparison.Ordinal) && (text.Length == Sign.Length || !char.IsAsciiLetterLower(text[Sign.Length]));

    /// <summary>A tab, a button, or the version that stands behind the name.</summary>
    private static bool IsTool(string text) => text is "Summary" or "News" or "Share" or "Summary News" or "Summary NewsShare" || (text.Length <= 8 && text.Any(char.IsAsciiDigit) && text.All(static c => char.IsAsciiDigit(c) || c is '.' or 'v' or ' '));

    /// <summary>A point of the list: a bullet, or the picture sign it begins with.</summary>
    private static bool IsPoint(DraftBlock block) =>
        block.Text.StartsWith("- ", StringComparison.Ordinal) || block.Text[0] is '•' or '–' or (>= '\u2600' and <= '\u27BF')
        || char.IsSurrogate(block.Text[0]) || block.Path.Contains(">li", StringComparison.Ordinal);

    private static int First<T>(IReadOnlyList<T> blocks, int from, Func<T, bool> holds)
    {
        for (int i = from; i < blocks.Count; i++)
        {
            if (holds(blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
