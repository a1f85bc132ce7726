using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>Leaves out headings that are none of the body's.</summary>
internal static class HeadingDecision
{
    /// <summary>Headings this likely end an article of headings and pictures; others without text behind them head something else.</summary>
    private const float SureHeading = .85f;

    /// <summary>
    /// The headline is a field; where it stands among the body it would be said twice. Pages show it again in bars that stick to the
    /// window, and a heading of the first level opens the page, not its text.
    /// </summary>
    public static void DropTitle(PageView view, bool[] body)
    {
        if (view.Page.Kind != ArticleSourceKind.Html)
        {
            return;
        }

        if (view.Headline >= 0 && view.Page.Blocks[view.Headline].HeadingLevel == 1)
        {
            body[view.Headline] = false;
        }

        int first = Array.IndexOf(body, true);
        int prose = ProseBlocks.First(view, body);
        for (int i = Math.Max(0, first); i < body.Length; i++)
        {
            int level = view.Page.Blocks[i].HeadingLevel;
            PageView.Claim claim = view.Claims[i];
            bool isCopy = level > 0 ? claim.TitleShare > .9 && claim.TitleCover > .7 : i < prose && claim.TitleShare > .9 && SaysHeadline(view, i);
            body[i] = body[i] && !isCopy && !(level == 1 && i == first);
        }
    }

    /// <summary>Whether a paragraph is the headline once more, and nothing else. A quotation may be what the headline took up.</summary>
    private static bool SaysHeadline(PageView view, int block) =>
        !view.IsInside(view.Page.Blocks[block].Parent, TagKind.Quote) && view.Headline >= 0 && view.Headline != block
        && TextKey.OfLetters(view.Page.Blocks[view.Headline].Text) is { Length: > 0 } headline
        && TextKey.OfLetters(view.Page.Blocks[block].Text) is var key
        && (key == headline || headline == key + key);

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
