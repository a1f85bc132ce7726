using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Bylines;

/// <summary>Finds the sentences about the authors at the end of a plain text, where no box sets them apart.</summary>
internal static class BioLines
{
    private const int Reach = 8;

    /// <summary>Labels those behind the body, and one that closes it.</summary>
    public static void Label(Page page, PageLabels labels)
    {
        int last = Array.FindLastIndex(labels.Blocks, static label => label.IsBody);
        if (last < 0)
        {
            return;
        }

        for (int i = last; i < Math.Min(page.Blocks.Count, last + 1 + Reach); i++)
        {
            BlockLabel own = labels.Blocks[i];
            if (i > 0 && (own.IsBody || own.Role is BlockRole.Other or BlockRole.Byline or BlockRole.Related) && BioReader.Read(page.Blocks[i].Text) is not null)
            {
                labels.Blocks[i] = new BlockLabel(BlockRole.AuthorBio, "bylines.bio", own.Confidence);
            }
        }
    }
}
