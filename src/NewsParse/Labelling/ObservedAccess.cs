using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Tells from what a page shows whether its article can be read to the end.</summary>
internal static class ObservedAccess
{
    /// <summary>How many blocks behind the text a notice still cuts it off.</summary>
    private const int Near = 8;

    /// <summary>A text of this many characters that ends as a sentence does is whole, unless a notice stands right behind it.</summary>
    private const int Full = 500;
    private const int Long = 4000;
    private const int MaxNotice = 260;

    /// <param name="page">The page.</param>
    /// <param name="metadata">What its head says, and which of its boxes are other stories'.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="body">The positions of the body's blocks.</param>
    /// <param name="notice">The block that says the rest is for subscribers, where one does.</param>
    public static AccessState Of(Page page, PageMetadata metadata, PageLabels labels, IReadOnlyList<int> body, out PageBlock? notice)
    {
        notice = null;
        if (body.Count == 0 || labels.Kind is ArticleKind.Listing or ArticleKind.NotAnArticle)
        {
            return AccessState.Unknown;
        }

        int last = body[^1], ink = 0;
        foreach (int position in body)
        {
            ink += page.Blocks[position].InkChars;
        }

        // The notice itself, or what stands behind it, at times was taken for the last of the body.
        for (int i = Math.Max(0, last - 2); i < Math.Min(page.Blocks.Count, last + Near + 1); i++)
        {
            PageBlock block = page.Blocks[i];
            // In the text, and in what links elsewhere, the words may be about another matter.
            bool isMostOfIt = i <= last || block.LinkDensity > .5;
            if (block.Text.Length <= MaxNotice && labels.Blocks[i].Role is not (BlockRole.Comment or BlockRole.Footer or BlockRole.Related or BlockRole.Navigation)
                && !IsLinks(block) && PaywallWords.IsNotice(block.Text, isMostOfIt) && !metadata.IsElsewhere(block))
            {
                notice = block;
                break;
            }
        }

        bool ends = EndsWhole(page.Blocks[last].Text);
        if (notice is not null)
        {
            // Long texts keep a box for subscribers in their markup that a script takes away.
            return ink < Long || !ends ? AccessState.Locked : AccessState.Unknown;
        }

        return ends && ink >= Full ? AccessState.Free : AccessState.Unknown;
    }

    private static bool IsLinks(PageBlock block) => block.LinkCount > 2 && block.LinkDensity > .8;

    /// <summary>Not in the middle of a sentence, nor with the dots of a teaser.</summary>
    private static bool EndsWhole(string text)
    {
        ReadOnlySpan<char> end = text.AsSpan().TrimEnd(" \u00A0]");
        return !end.EndsWith("…") && !end.EndsWith("...");
    }
}
