namespace NewsParse.Labelling.Texts;

/// <summary>Finds the headings of a text that marks none: short lines that are no sentence, each right before a paragraph.</summary>
internal static class TextHeadings
{
    /// <summary>More short lines than this one behind the other are a list, not headings.</summary>
    private const int MaxRun = 2;

    /// <summary>A line between two paragraphs heads the second where it is at least this likely, however its own words are weighed.</summary>
    private const float Possible = .2f;

    /// <summary>In a text that has headings for sure, they are likelier than they look.</summary>
    private const float PossibleAmongOthers = .16f;

    private const int MinOthers = 2;

    /// <summary>Takes short lines that stand alone between two paragraphs of the body for its headings, but none that is known to be something else.</summary>
    public static void Take(PageView view, float[] odds, BlockLabel?[] known, bool[] body)
    {
        int sure = 0;
        for (int i = 1; i < body.Length && sure < MinOthers; i++)
        {
            sure += body[i] && body[i - 1] && Is(view, body, i) ? 1 : 0;
        }

        float possible = sure < MinOthers ? Possible : PossibleAmongOthers;
        for (int i = 1; i + 1 < body.Length; i++)
        {
            if (!body[i] && odds[i] >= possible && body[i - 1] && body[i + 1] && IsParagraph(view, i - 1) && IsParagraph(view, i + 1)
                && view.SameText[i] == 1 && CanHead(view, i) && !IsShouted(view, i) && known[i] is null)
            {
                body[i] = true;
            }
        }
    }

    /// <summary>Whether a line of the body is a heading of it.</summary>
    public static bool Is(PageView view, bool[] body, int line)
    {
        if (!CanHead(view, line) || view.SameText[line] > 1)
        {
            return false;
        }

        int next = NextOf(body, line);
        if (next < 0 || !IsParagraph(view, next))
        {
            return false;
        }

        int run = 1;
        for (int i = line - 1; i >= 0 && run <= MaxRun && body[i] && CanHead(view, i); i--)
        {
            run++;
        }

        return run <= MaxRun;
    }

    private static bool CanHead(PageView view, int line) => LineShape.CanHead(view.Page.Blocks[line].Text, view.Texts[line]);

    /// <summary>All in capitals, as links to other stories are set among paragraphs.</summary>
    private static bool IsShouted(PageView view, int line) => view.Texts[line].Upper * 10 > view.Texts[line].Letters * 8;

    private static bool IsParagraph(PageView view, int line)
    {
        const double minWords = 8;
        return !CanHead(view, line) && (view.Texts[line].EndsSentence || view.Texts[line].WordCount >= minWords);
    }

    private static int NextOf(bool[] body, int line)
    {
        int next = Array.IndexOf(body, true, line + 1);
        // A caption or a notice may stand between the two.
        const int maxBetween = 2;
        return next > line + 1 + maxBetween ? -1 : next;
    }
}
