using NewsParse.Labelling.Phrases;
using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>
/// Finds the key points that are set before an article: a list right at its beginning that a label announces or pictographs adorn, with a paragraph
/// before it that introduces it and one behind it that closes it.
/// </summary>
internal static class SummaryLines
{
    /// <summary>A list of fewer lines sums nothing up.</summary>
    private const int MinItems = 2;

    /// <summary>How many lines of the body may stand before the list.</summary>
    private const int MaxIntro = 2;

    /// <summary>How many lines before the body it may begin, where it was not taken for body.</summary>
    private const int Reach = 12;

    /// <summary>An article has at least so many lines behind its summary.</summary>
    private const int MinRest = 2;

    private const uint BackReference = 1;

    // What points back at the list, or says that now comes the sum of it.
    private static readonly WordMap s_back = new((BackReference,
        "these this those such together overall thereby thus altogether collectively diese dieser dieses damit insgesamt zusammen solche ces cette ensemble ainsi globalement estas estos esta este juntos así "
        + "queste questi questa insieme così estas estes essas esses juntos assim deze dit samen zo te ten tak razem tyto toto tak společně dessa detta tillsammans disse dette sammen nämä tämä yhdessä bu bunlar böylece birlikte "
        + "эти это таким вместе ці це таким разом những điều này với ini demikian bersama これら こうした 这些 這些 이러한 이는 هذه بذلك"));

    /// <summary>Marks the lines of the summary.</summary>
    /// <param name="view">The text.</param>
    /// <param name="body">Which lines are likely body.</param>
    /// <param name="summary">Takes the mark of each line.</param>
    public static void Mark(PageView view, bool[] body, bool[] summary)
    {
        int first = Array.IndexOf(body, true);
        if (first < 0)
        {
            return;
        }

        int from = FindList(view, body, first, out int end);
        if (from < 0)
        {
            return;
        }

        bool isAdorned = CountEmoji(view, from, end) * 2 > end - from;
        int label = FindLabel(view, first, from);
        bool opensText = from == first && first > 0;
        if ((label < 0 && !isAdorned && !opensText) || CountBody(body, end) < MinRest)
        {
            return;
        }

        // A list at the very top that nothing announces may be the article's own, told in points.
        if (label < 0 && InkOf(view, from, end) * 2 > view.InkOf(body, end, body.Length))
        {
            return;
        }

        int start = label >= 0 ? Math.Min(from, Math.Max(first, label + 1)) : Math.Min(first, from);
        bool hasIntro = start < from;
        if (hasIntro && end + MinRest < body.Length && body[end] && ClosesList(view, end))
        {
            end++;
        }
        else if (label < 0)
        {
            // Nothing says that what stands before the list is not the article's own beginning.
            start = from;
        }

        for (int i = start; i < end; i++)
        {
            summary[i] = true;
        }
    }

    private static int FindList(PageView view, bool[] body, int first, out int end)
    {
        int seen = 0;
        for (int i = Math.Max(0, first - Reach); i < body.Length && seen <= MaxIntro; i++)
        {
            end = i;
            while (end < body.Length && LineShape.IsListItem(view.Page.Blocks[end].Text))
            {
                end++;
            }

            if (end - i >= MinItems)
            {
                return i;
            }

            seen += body[i] ? 1 : 0;
        }

        end = -1;
        return -1;
    }

    /// <summary>The line that calls what follows a summary, alone or among other labels that a scraper glued to it; -1 where none does.</summary>
    private static int FindLabel(PageView view, int first, int list)
    {
        const int reach = 3;
        for (int i = Math.Max(0, Math.Min(first, list) - reach); i < list; i++)
        {
            string text = view.Page.Blocks[i].Text;
            if ((InterfaceLabels.Of(text) ?? InterfaceLabels.Before(text))?.Role == BlockRole.Summary || (view.Texts[i].WordCount <= 6 && !view.Texts[i].EndsSentence && HasSummaryWord(text) && i > 0))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasSummaryWord(string text)
    {
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            if (InterfaceLabels.Of(word)?.Role == BlockRole.Summary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the paragraph behind a list speaks of it still: it points back with one of its first words.</summary>
    private static bool ClosesList(PageView view, int line)
    {
        const int reach = 5;
        int seen = 0;
        foreach (ReadOnlySpan<char> word in new WordRuns(view.Page.Blocks[line].Text))
        {
            if (s_back[WordHash.Of(word)] != 0)
            {
                return true;
            }

            if (++seen == reach)
            {
                break;
            }
        }

        return false;
    }

    private static int CountEmoji(PageView view, int from, int end)
    {
        int count = 0;
        for (int i = from; i < end; i++)
        {
            count += LineShape.BeginsWithEmoji(view.Page.Blocks[i].Text) ? 1 : 0;
        }

        return count;
    }

    private static int CountBody(bool[] body, int from) => body.AsSpan(from).Count(true);

    private static double InkOf(PageView view, int from, int end) => view.InkBefore[end] - view.InkBefore[from];
}
