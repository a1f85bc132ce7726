using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Decides lists, tables and embedded posts as wholes: their items are too short to be judged one by one, and half a list is none.</summary>
internal static class GroupDecision
{
    /// <summary>A group is taken whole where this share of its text is likely, and left whole below half of it.</summary>
    private const double Likely = .5;

    /// <summary>What is less likely than this goes with no group: a page's columns may be a list.</summary>
    private const float Unlikely = .02f;

    public static void Decide(PageView view, float[] odds, bool[] body)
    {
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        if (first < 0)
        {
            return;
        }

        int at = 0;
        while (at < body.Length)
        {
            PageElement? group = view.Page.Blocks[at].Parent.OutermostInSection(TagKind.List, TagKind.Table);
            if (group is null || group.EndBlock <= at)
            {
                at++;
                continue;
            }

            if (group.BlockCount >= 3 && IsOfShortTexts(view, group))
            {
                DecideGroup(view, odds, body, group, isInside: group.FirstBlock > first && group.EndBlock <= last + 1);
            }

            at = group.EndBlock;
        }
    }

    /// <summary>A post that the article shows belongs to it with every line, its date and its sender too.</summary>
    public static void TakePostsWhole(PageView view, bool[] body)
    {
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        for (int i = Math.Max(0, first); i <= last; i++)
        {
            if (EmbeddedPost.Around(view.Page.Blocks[i].Parent) is { } post && post.FirstBlock >= first)
            {
                Array.Fill(body, true, post.FirstBlock, post.BlockCount);
                i = post.EndBlock - 1;
            }
        }
    }

    private static void DecideGroup(PageView view, float[] odds, bool[] body, PageElement group, bool isInside)
    {
        double likely = 0, ink = 0, links = 0;
        for (int i = group.FirstBlock; i < group.EndBlock; i++)
        {
            PageBlock block = view.Page.Blocks[i];
            likely += odds[i] * block.InkChars;
            ink += block.InkChars;
            links += block.LinkChars;
        }

        double share = likely / ink;
        bool isTable = group.Kind == TagKind.Table;
        if (share >= Likely || (isTable && isInside && share >= Likely / 3 && links < .5 * ink))
        {
            for (int i = group.FirstBlock; i < group.EndBlock; i++)
            {
                body[i] = odds[i] >= Unlikely;
            }
        }
        else if (share < Likely / 5)
        {
            Array.Clear(body, group.FirstBlock, group.BlockCount);
        }
    }

    /// <summary>A page laid out as a table or a list has paragraphs in it, which are judged by themselves.</summary>
    private static bool IsOfShortTexts(PageView view, PageElement group)
    {
        for (int i = group.FirstBlock; i < group.EndBlock; i++)
        {
            if (view.Texts[i].WordCount > 60)
            {
                return false;
            }
        }

        return true;
    }
}
