namespace NewsParse.Labelling.Texts;

/// <summary>
/// The run of lines of a text that holds the most running text for the fewest short lines among it: where, by shape alone, the article stands.
/// </summary>
/// <param name="First">Its first line; -1 where no line is running text.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Ink">The characters of its running text.</param>
internal readonly record struct LineRun(int First, int Last, double Ink)
{
    /// <summary>Finds the run.</summary>
    /// <param name="view">The text.</param>
    /// <param name="cost">What a line that is no running text takes away; one of eight words gives 1, and one of sixty-four 4.</param>
    public static LineRun Find(PageView view, double cost)
    {
        int from = 0, first = -1, last = -1;
        double sum = 0, best = 0;
        for (int i = 0; i < view.Texts.Length; i++)
        {
            bool good = BoxStats.IsGood(view.Page.Blocks[i], view.Texts[i]);
            sum += good ? Math.Log2(view.Texts[i].WordCount) - 2 : -cost;
            if (sum > best)
            {
                (best, first, last) = (sum, from, i);
            }

            if (sum <= 0)
            {
                (sum, from) = (0, i + 1);
            }
        }

        return new LineRun(first, last, first < 0 ? 0 : view.GoodBefore[last + 1] - view.GoodBefore[first]);
    }

    /// <summary>How many lines before the run (negative) or after it a line stands; 0 within.</summary>
    public int DistanceOf(int line) => First < 0 ? 0 : line < First ? line - First : line > Last ? line - Last : 0;
}
