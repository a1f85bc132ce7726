using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Decides what stands on the page more than once.</summary>
internal static class RepetitionDecision
{
    /// <summary>Texts of fewer words may well be said twice.</summary>
    private const double RepeatedWords = 6;

    /// <summary>Notices are less than this share of a body.</summary>
    private const double NoticeShare = .3;

    /// <summary>A sentence this likely may well be said again.</summary>
    private const float SureCopy = .75f;

    /// <summary>
    /// A sentence that stands on the page again and again is a notice, unless the page says all it has to say more than once. One that stands
    /// there twice is the article's once: a pull quote or a copy for another screen is the other.
    /// </summary>
    public static void DropRepetitions(PageView view, float[] odds, bool[] body)
    {
        double repeated = 0;
        for (int i = 0; i < body.Length; i++)
        {
            repeated += body[i] && IsRepeated(view, i) ? view.Page.Blocks[i].InkChars : 0;
        }

        bool isNotice = repeated < NoticeShare * view.InkOf(body);
        var best = new Dictionary<string, int>();
        for (int i = 0; i < body.Length; i++)
        {
            if (!body[i] || !IsRepeated(view, i))
            {
                continue;
            }

            PageBlock block = view.Page.Blocks[i];
            if (isNotice && view.SameText[i] > 2 && odds[i] < SureCopy)
            {
                body[i] = false;
                continue;
            }

            if (best.TryAdd(block.Text, i))
            {
                continue;
            }

            int other = best[block.Text];
            if (odds[i] >= SureCopy && IsWrittenAgain(view, block, view.Page.Blocks[other], isNotice))
            {
                continue;
            }

            bool better = odds[i] > odds[other];
            body[better ? other : i] = false;
            best[block.Text] = better ? i : other;
        }
    }

    /// <summary>What stands in the same box again was written again: a recipe's ingredients, an interview's question. Copies stand in boxes of their own.</summary>
    private static bool IsWrittenAgain(PageView view, PageBlock block, PageBlock other, bool isRare) =>
        block.Parent.Parent == other.Parent.Parent || (isRare && view.ShapeOf(block) == view.ShapeOf(other));

    private static bool IsRepeated(PageView view, int block) => view.SameText[block] > 1 && view.Texts[block].WordCount >= RepeatedWords;
}
