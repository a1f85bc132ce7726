using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Leaves out what stands under a name that no article stands under.</summary>
internal static class NameDecision
{
    /// <summary>A name that would take more than this share of the body away does not mean what it says.</summary>
    private const double MostOfBody = .5;

    private static readonly int s_comment = Array.IndexOf(ClassWords.Names, "comment");

    private static readonly (int Category, int Levels)[] s_excluding =
    [
        (s_comment, 3),
        (Array.IndexOf(ClassWords.Names, "newsletter"), 3),
        (Array.IndexOf(ClassWords.Names, "bio"), 1),
        (Array.IndexOf(ClassWords.Names, "ad"), 1),
        (Array.IndexOf(ClassWords.Names, "popup"), 2),
        (Array.IndexOf(ClassWords.Names, "legal"), 1),
        (Array.IndexOf(ClassWords.Names, "footer"), 1),
    ];

    /// <summary>Names that no article stands under, whatever its text is like, unless most of it does.</summary>
    public static void DropByNames(PageView view, bool[] body)
    {
        double ink = view.InkOf(body);
        Span<double> named = stackalloc double[s_excluding.Length];
        var exclusions = new int[body.Length];
        for (int i = 0; i < body.Length; i++)
        {
            exclusions[i] = body[i] ? ExclusionOf(view, i) : -1;
            if (exclusions[i] >= 0)
            {
                named[exclusions[i]] += view.Page.Blocks[i].InkChars;
            }
        }

        for (int i = 0; i < body.Length; i++)
        {
            // A comment thread may well be longer than what it comments on.
            int by = exclusions[i];
            body[i] &= by < 0 || (s_excluding[by].Category != s_comment && named[by] > MostOfBody * ink);
        }
    }

    /// <summary>Which of the excluding names a block stands under; -1 for none.</summary>
    private static int ExclusionOf(PageView view, int block)
    {
        PageElement box = view.Page.Blocks[block].Parent;
        ReadOnlySpan<byte> distances = view.Boxes.WordDistances(box.Index);
        for (int i = 0; i < s_excluding.Length; i++)
        {
            (int category, int levels) = s_excluding[i];
            if (distances[category] > levels)
            {
                continue;
            }

            PageElement named = box;
            for (int level = 0; level < distances[category]; level++)
            {
                named = named.Parent!;
            }

            return view.Boxes.Boxes[named.Index].GoodInk > .6 * view.Boxes.TotalGoodInk ? -1 : i;
        }

        return -1;
    }
}
