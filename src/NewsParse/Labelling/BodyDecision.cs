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

    private static readonly (int Category, int Levels)[] s_excluding =
    [
        (Array.IndexOf(ClassWords.Names, "comment"), 3),
        (Array.IndexOf(ClassWords.Names, "newsletter"), 3),
        (Array.IndexOf(ClassWords.Names, "bio"), 1),
        (Array.IndexOf(ClassWords.Names, "ad"), 1),
        (Array.IndexOf(ClassWords.Names, "popup"), 0),
        (Array.IndexOf(ClassWords.Names, "legal"), 1),
        (Array.IndexOf(ClassWords.Names, "footer"), 1),
    ];

    public static bool[] Decide(PageView view, float[] odds)
    {
        var body = new bool[odds.Length];
        for (int i = 0; i < body.Length; i++)
        {
            body[i] = odds[i] > Threshold;
        }

        GroupDecision.Decide(view, odds, body);
        KeepUndrawnTextOnly(view, body);
        DropForeignArticles(view, body);
        DropByNames(view, body);
        DropRepetitions(view, odds, body);
        DropTitle(view, body);
        DropTrailingHeadings(view, body);
        TakePostsWhole(view, body);
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

    /// <summary>Where the article was read from a script, what the page shows of it is a stump of the same text.</summary>
    private static void KeepUndrawnTextOnly(PageView view, bool[] body)
    {
        PageElement? drawn = view.Page.Elements.LastOrDefault(static element => element.Id == UndrawnText.ElementId);
        for (int i = 0; drawn is not null && i < body.Length; i++)
        {
            body[i] = i >= drawn.FirstBlock && i < drawn.EndBlock;
        }
    }

    /// <summary>An <c>article</c> element with a headline of its own behind the one that holds the headline is the next story.</summary>
    private static void DropForeignArticles(PageView view, bool[] body)
    {
        if (view.Headline < 0 || view.Page.Blocks[view.Headline].Parent.Nearest(TagKind.Article) is not { } own)
        {
            return;
        }

        foreach (PageElement element in view.Page.Elements)
        {
            if (element.Kind != TagKind.Article || element.FirstBlock < own.EndBlock || element.IsInside(own) || own.IsInside(element))
            {
                continue;
            }

            bool headed = false;
            for (int i = element.FirstBlock; i < element.EndBlock && !headed; i++)
            {
                headed = view.Page.Blocks[i].HeadingLevel is 1 or 2;
            }

            if (headed)
            {
                Array.Clear(body, element.FirstBlock, element.BlockCount);
            }
        }
    }

    /// <summary>Names that no article stands under, whatever its text is like, unless most of the page does.</summary>
    private static void DropByNames(PageView view, bool[] body)
    {
        for (int i = 0; i < body.Length; i++)
        {
            if (!body[i])
            {
                continue;
            }

            PageElement box = view.Page.Blocks[i].Parent;
            ReadOnlySpan<byte> distances = view.Boxes.WordDistances(box.Index);
            foreach ((int category, int levels) in s_excluding)
            {
                if (distances[category] > levels)
                {
                    continue;
                }

                PageElement named = box;
                for (int level = 0; level < distances[category]; level++)
                {
                    named = named.Parent!;
                }

                body[i] = view.Boxes.Boxes[named.Index].GoodInk > .6 * view.Boxes.TotalGoodInk;
                break;
            }
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

            string text = view.Page.Blocks[i].Text;
            if (isNotice && view.SameText[i] > 2)
            {
                body[i] = false;
            }
            else if (!best.TryAdd(text, i))
            {
                int other = best[text];
                bool better = odds[i] > odds[other];
                body[better ? other : i] = false;
                best[text] = better ? i : other;
            }
        }
    }

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
    private static void DropTrailingHeadings(PageView view, bool[] body)
    {
        for (int i = body.Length - 1; i >= 0; i--)
        {
            if (!body[i])
            {
                continue;
            }

            if (view.Page.Blocks[i].HeadingLevel == 0)
            {
                return;
            }

            body[i] = false;
        }
    }
}
