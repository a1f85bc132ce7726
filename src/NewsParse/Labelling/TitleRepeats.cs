using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>Once the title is known: the blocks about it that say it again, and the lines of a plain text that were taken for it.</summary>
internal static class TitleRepeats
{
    /// <summary>Only what stands about the headline repeats it; below, it is a list of stories.</summary>
    private const int Reach = 40;

    private const int MinKey = 8;

    /// <param name="page">The page. What its markup calls a caption or another story stays that, whatever it says.</param>
    /// <param name="fields">The fields that were chosen.</param>
    /// <param name="labels">The labels; set right.</param>
    public static void Settle(Page page, ArticleFields fields, PageLabels labels)
    {
        string title = fields.Title is null ? "" : TextKey.OfLetters(fields.Title);
        for (int i = 0; i < Math.Min(page.Blocks.Count, (fields.TitleBlock ?? 0) + Reach); i++)
        {
            BlockLabel own = labels.Blocks[i];
            if (own.IsBody || i == fields.TitleBlock || (page.Kind == ArticleSourceKind.Html && own.Role != BlockRole.Other))
            {
                continue;
            }

            if (title.Length >= MinKey && IsRepeat(page.Blocks[i].Text, title, page.Kind))
            {
                labels.Blocks[i] = new BlockLabel(BlockRole.Duplicate, "label.title-again", own.Confidence);
            }
            else if (own.Role == BlockRole.Title && page.Kind == ArticleSourceKind.Text)
            {
                // The first line was taken for it, and another one is.
                labels.Blocks[i] = new BlockLabel(i < (fields.TitleBlock ?? 0) ? BlockRole.Navigation : BlockRole.Other, "label.not-title", own.Confidence);
            }
        }
    }

    /// <summary>The title, or the title twice; in a text also with little more behind it, such as the site's name.</summary>
    private static bool IsRepeat(string text, string title, ArticleSourceKind kind)
    {
        const int maxMore = 40;
        if (text.Length > (title.Length * 4) + maxMore)
        {
            return false;
        }

        string key = TextKey.OfLetters(text);
        return key == title || key == title + title
            || (kind == ArticleSourceKind.Text && key.Length <= title.Length + maxMore && key.StartsWith(title, StringComparison.Ordinal));
    }
}
