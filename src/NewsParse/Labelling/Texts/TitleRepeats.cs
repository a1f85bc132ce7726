using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>Once the title of a plain text is known: the lines about it that say it again, and those that were taken for it.</summary>
internal static class TitleRepeats
{
    /// <summary>Only what stands about the headline repeats it; below, it is a list of stories.</summary>
    private const int Reach = 40;

    private const int MinKey = 8;

    /// <param name="page">The page; nothing is done where it is no plain text.</param>
    /// <param name="fields">The fields that were chosen.</param>
    /// <param name="labels">The labels; set right.</param>
    public static void Settle(Page page, ArticleFields fields, PageLabels labels)
    {
        if (page.Kind != ArticleSourceKind.Text)
        {
            return;
        }

        string title = fields.Title is null ? "" : TextKey.OfLetters(fields.Title);
        for (int i = 0; i < Math.Min(page.Blocks.Count, (fields.TitleBlock ?? 0) + Reach); i++)
        {
            BlockLabel own = labels.Blocks[i];
            if (own.IsBody || i == fields.TitleBlock)
            {
                continue;
            }

            if (title.Length >= MinKey && IsRepeat(page.Blocks[i].Text, title))
            {
                labels.Blocks[i] = new BlockLabel(BlockRole.Duplicate, "label.title-again", own.Confidence);
            }
            else if (own.Role == BlockRole.Title)
            {
                // The first line was taken for it, and another one is.
                labels.Blocks[i] = new BlockLabel(i < (fields.TitleBlock ?? 0) ? BlockRole.Navigation : BlockRole.Other, "label.not-title", own.Confidence);
            }
        }
    }

    /// <summary>The title and little more, such as the site's name behind it.</summary>
    private static bool IsRepeat(string text, string title)
    {
        string key = TextKey.OfLetters(text);
        return key.Length >= title.Length && key.Length <= title.Length + 40 && key.StartsWith(title, StringComparison.Ordinal);
    }
}
