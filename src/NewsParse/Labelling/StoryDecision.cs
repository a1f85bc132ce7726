using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Tells the page's own article from other ones: the next stories, and the copy of it that a script holds.</summary>
internal static class StoryDecision
{
    /// <summary>A page that shows this much of what its script holds shows the article.</summary>
    private const double ShownShare = .6;

    /// <summary>What is less likely than this is a placeholder or a credit line even in a script's text.</summary>
    private const float Unlikely = .1f;

    /// <summary>An <c>article</c> element with more characters than this of likely text is whole.</summary>
    private const double EnoughInk = 300;

    public static void Decide(PageView view, float[] odds, bool[] body)
    {
        // What was read from a script is the page's own article, with all that stands in it.
        if (!TakeUndrawnText(view, odds, body))
        {
            DropForeignArticles(view, body);
        }
    }

    /// <summary>
    /// Where the article was read from a script, what the page shows of it is a stump of the same text; where it shows about as much,
    /// that is the article, and the script's text a copy or a summary of it.
    /// </summary>
    /// <returns>Whether the body is what was read from the script.</returns>
    private static bool TakeUndrawnText(PageView view, float[] odds, bool[] body)
    {
        if (view.Page.Elements.LastOrDefault(static element => element.Id == UndrawnText.ElementId) is not { } drawn)
        {
            return false;
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
            body[i] = drawn.Holds(i) ? !keepsShown && odds[i] >= Unlikely : body[i] && keepsShown;
        }

        return !keepsShown;
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

        double ink = view.InkOf(body, own.FirstBlock, own.EndBlock);
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
}
