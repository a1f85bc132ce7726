using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Turns odds into a decision for each block.</summary>
internal static class BodyDecision
{
    private const float Threshold = .5f;

    /// <summary>Texts of fewer words may well be said twice.</summary>
    private const double RepeatedWords = 6;

    /// <summary>Notices are less than this share of a body.</summary>
    private const double NoticeShare = .3;

    /// <summary>A page that shows this much of what its script holds shows the article.</summary>
    private const double ShownShare = .6;

    /// <summary>A name that would take more than this share of the body away does not mean what it says.</summary>
    private const double MostOfBody = .5;

    /// <summary>Headings this likely end an article of headings and pictures; others without text behind them head something else.</summary>
    private const float SureHeading = .85f;

    /// <summary>Captions are less than this share of a body.</summary>
    private const double PictureShare = .25;

    /// <summary>Fewer characters than this are hardly an article.</summary>
    private const double ScantInk = 200;

    private const float LowestThreshold = .1f;

    /// <summary>The odds of a block that a rule left out.</summary>
    private const float Overruled = .2f;

    /// <summary>An <c>article</c> element with more characters than this of likely text is whole.</summary>
    private const double EnoughInk = 300;

    /// <summary>A sentence this likely may well be said again.</summary>
    private const float SureCopy = .75f;

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

    /// <param name="view">The page.</param>
    /// <param name="odds">How likely each block is; where a rule decides otherwise, they are set right.</param>
    public static bool[] Decide(PageView view, float[] odds)
    {
        bool[] likely = Likely(view, odds);
        bool[] body = [.. likely];
        GroupDecision.Decide(view, odds, body);
        KeepUndrawnTextOnly(view, body);
        DropForeignArticles(view, body);
        DropByNames(view, body);
        DropPictureTexts(view, body);
        DropRepetitions(view, odds, body);
        DropTitle(view, body);
        DropTrailingHeadings(view, odds, body);
        TakePostsWhole(view, body);
        for (int i = 0; i < body.Length; i++)
        {
            // A rule that overruled the odds knew better; who asks how sure the decision is should hear that.
            odds[i] = body[i] == likely[i] ? odds[i] : body[i] ? 1 - Overruled : Overruled;
        }

        return body;
    }

    /// <summary>
    /// The blocks that are likelier than not; where that is next to nothing, a page of an unusual make, the threshold sinks until there is a text.
    /// </summary>
    private static bool[] Likely(PageView view, float[] odds)
    {
        var body = new bool[odds.Length];
        float threshold = Threshold;
        double ink;
        do
        {
            ink = 0;
            for (int i = 0; i < body.Length; i++)
            {
                body[i] = odds[i] > threshold;
                ink += body[i] ? view.Page.Blocks[i].InkChars : 0;
            }

            threshold /= 2;
        }
        while (ink < ScantInk && threshold > LowestThreshold);
        return body;
    }

    /// <summary>A post that the article shows belongs to it with every line, its date and its sender too.</summary>
    private static void TakePostsWhole(PageView view, bool[] body)
    {
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        for (int i = Math.Max(0, first); first >= 0 && i <= last; i++)
        {
            if (EmbeddedPost.Around(view.Page.Blocks[i].Parent) is { } post && post.FirstBlock >= first)
            {
                Array.Fill(body, true, post.FirstBlock, post.BlockCount);
                i = post.EndBlock - 1;
            }
        }
    }

    /// <summary>
    /// Where the article was read from a script, what the page shows of it is a stump of the same text; where it shows about as much,
    /// that is the article, and the script's text a copy or a summary of it.
    /// </summary>
    private static void KeepUndrawnTextOnly(PageView view, bool[] body)
    {
        if (view.Page.Elements.LastOrDefault(static element => element.Id == UndrawnText.ElementId) is not { } drawn)
        {
            return;
        }

        double shown = 0, undrawn = 0;
        for (int i = 0; i < body.Length; i++)
        {
            double ink = view.Page.Blocks[i].InkChars;
            bool isUndrawn = drawn.Holds(i);
            undrawn += isUndrawn ? ink : 0;
            shown += body[i] && !isUndrawn ? ink : 0;
        }

        bool keepsShown = shown > ShownShare * undrawn;
        for (int i = 0; i < body.Length; i++)
        {
            body[i] = drawn.Holds(i) ? !keepsShown : body[i] && keepsShown;
        }
    }

    /// <summary>
    /// An <c>article</c> element behind the one that holds the headline is the next story, where it has a headline of its own or
    /// the first one holds a text already.
    /// </summary>
    private static void DropForeignArticles(PageView view, bool[] body)
    {
        if (view.Headline < 0 || view.Page.Blocks[view.Headline].Parent.Nearest(TagKind.Article) is not { } own)
        {
            return;
        }

        double ink = 0;
        for (int i = own.FirstBlock; i < own.EndBlock; i++)
        {
            ink += body[i] ? view.Page.Blocks[i].InkChars : 0;
        }

        foreach (PageElement element in view.Page.Elements)
        {
            if (element.Kind == TagKind.Article && element.FirstBlock >= own.EndBlock && (ink > EnoughInk || HasHeadline(view, element)))
            {
                Array.Clear(body, element.FirstBlock, element.BlockCount);
            }
        }
    }

    private static bool HasHeadline(PageView view, PageElement article)
    {
        for (int i = article.FirstBlock; i < article.EndBlock; i++)
        {
            if (view.Page.Blocks[i].HeadingLevel is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names that no article stands under, whatever its text is like, unless most of it does.</summary>
    private static void DropByNames(PageView view, bool[] body)
    {
        double ink = 0;
        Span<double> named = stackalloc double[s_excluding.Length];
        var exclusions = new int[body.Length];
        for (int i = 0; i < body.Length; i++)
        {
            exclusions[i] = body[i] ? ExclusionOf(view, i) : -1;
            double own = body[i] ? view.Page.Blocks[i].InkChars : 0;
            ink += own;
            if (exclusions[i] >= 0)
            {
                named[exclusions[i]] += own;
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

    /// <summary>
    /// What has a box with a picture to itself captions it or links to another story, however much it reads like a paragraph, unless
    /// the page tells its story so.
    /// </summary>
    private static void DropPictureTexts(PageView view, bool[] body)
    {
        double ink = 0, pictured = 0;
        for (int i = 0; i < body.Length; i++)
        {
            double own = body[i] ? view.Page.Blocks[i].InkChars : 0;
            ink += own;
            pictured += own > 0 && view.IsWithPicture(view.Page.Blocks[i]) ? own : 0;
        }

        for (int i = 0; i < body.Length && pictured > 0 && pictured < PictureShare * ink; i++)
        {
            body[i] = body[i] && !view.IsWithPicture(view.Page.Blocks[i]);
        }
    }

    /// <summary>
    /// A sentence that stands on the page again and again is a notice, unless the page says all it has to say more than once. One that stands
    /// there twice is the article's once: a pull quote or a copy for another screen is the other.
    /// </summary>
    private static void DropRepetitions(PageView view, float[] odds, bool[] body)
    {
        double ink = 0, repeated = 0;
        for (int i = 0; i < body.Length; i++)
        {
            ink += body[i] ? view.Page.Blocks[i].InkChars : 0;
            repeated += body[i] && IsRepeated(view, i) ? view.Page.Blocks[i].InkChars : 0;
        }

        if (repeated == 0)
        {
            return;
        }

        bool isNotice = repeated < NoticeShare * ink;
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

    /// <summary>The headline is a field; where it stands among the body it would be said twice.</summary>
    private static void DropTitle(PageView view, bool[] body)
    {
        if (view.Headline >= 0 && view.Page.Kind == ArticleSourceKind.Html && view.Page.Blocks[view.Headline].HeadingLevel == 1)
        {
            body[view.Headline] = false;
        }
    }

    /// <summary>A heading with nothing of the article behind it heads something else.</summary>
    private static void DropTrailingHeadings(PageView view, float[] odds, bool[] body)
    {
        for (int i = body.Length - 1; i >= 0; i--)
        {
            if (!body[i])
            {
                continue;
            }

            if (view.Page.Blocks[i].HeadingLevel == 0 || odds[i] > SureHeading)
            {
                return;
            }

            body[i] = false;
        }
    }
}
