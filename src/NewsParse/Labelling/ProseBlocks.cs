using NewsParse.Labelling.Texts;

namespace NewsParse.Labelling;

/// <summary>Tells which blocks are surely paragraphs of the body.</summary>
internal static class ProseBlocks
{
    /// <summary>Shorter lines may be labels.</summary>
    private const double MinWords = 8;

    /// <summary>Whether the block is a paragraph of the body, and no item of a list.</summary>
    public static bool Is(PageView view, bool[] body, int block) =>
        block >= 0 && block < body.Length && body[block] && view.Texts[block].EndsSentence && view.Texts[block].WordCount >= MinWords
        && !LineShape.IsListItem(view.Page.Blocks[block].Text);

    /// <summary>Whether the block stands right between two of them, as only what heads a part of the body does.</summary>
    public static bool AreAround(PageView view, bool[] body, int block) => Is(view, body, block - 1) && Is(view, body, block + 1);

    /// <summary>The first of them; -1 where there is none.</summary>
    public static int First(PageView view, bool[] body)
    {
        int block = 0;
        while (block < body.Length && !Is(view, body, block))
        {
            block++;
        }

        return block < body.Length ? block : -1;
    }

    /// <summary>The last of them; -1 where there is none.</summary>
    public static int Last(PageView view, bool[] body)
    {
        int block = body.Length - 1;
        while (block >= 0 && !Is(view, body, block))
        {
            block--;
        }

        return block;
    }
}
