namespace NewsParse.Labelling;

/// <summary>Leaves out headings that are none of the body's.</summary>
internal static class HeadingDecision
{
    /// <summary>Headings this likely end an article of headings and pictures; others without text behind them head something else.</summary>
    private const float SureHeading = .85f;

    /// <summary>The headline is a field; where it stands among the body it would be said twice.</summary>
    public static void DropTitle(PageView view, bool[] body)
    {
        if (view.Headline >= 0 && view.Page.Kind == ArticleSourceKind.Html && view.Page.Blocks[view.Headline].HeadingLevel == 1)
        {
            body[view.Headline] = false;
        }

        DropCopies(view, body);
    }

    /// <summary>Pages show their headline again in bars that stick to the window, and one of the first level opens the page, not its text.</summary>
    private static void DropCopies(PageView view, bool[] body)
    {
        int first = Array.IndexOf(body, true);
        for (int i = Math.Max(0, first); i < body.Length && view.Page.Kind == ArticleSourceKind.Html; i++)
        {
            PageView.Claim claim = view.Claims[i];
            bool isCopy = claim.TitleShare > .9 && claim.TitleCover > .7;
            body[i] = body[i] && (view.Page.Blocks[i].HeadingLevel == 0 || !(isCopy || (i == first && view.Page.Blocks[i].HeadingLevel == 1)));
        }
    }

    /// <summary>A heading with nothing of the article behind it heads something else.</summary>
    public static void DropTrailingHeadings(PageView view, float[] odds, bool[] body)
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
