using NewsParse.Labelling;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>
/// Takes out of a page's body what a translation left in the other language. A quotation in another language is left where it stands: what is taken out
/// stands beside its translation, or on a page that bears other signs of having been translated from that language.
/// </summary>
internal static class LeftUntranslated
{
    /// <summary>An article with more than one block in so many in another language is written in two.</summary>
    private const int MostOf = 5;

    private const double Confidence = .8;

    /// <param name="page">The page.</param>
    /// <param name="labels">Its labels; set right.</param>
    /// <param name="body">The positions of the body's blocks, ascending; set right.</param>
    /// <param name="languages">The languages of the blocks.</param>
    /// <param name="language">That of the article.</param>
    public static void Settle(Page page, PageLabels labels, List<int> body, PageLanguages languages, string? language)
    {
        List<int> foreign = body.FindAll(position => languages[position] is not null);
        if (language is null || foreign.Count == 0 || foreign.Count * MostOf > body.Count)
        {
            return;
        }

        var signs = new SignalList();
        PageMarks.Find(page, signs);
        ForeignLabels.Find(page, body, language, signs);
        foreach (int position in foreign)
        {
            bool isOfSource = signs.SourceLanguage is { } source && LanguageKin.IsKin(source, languages[position]!);
            // What a site's rule labels is the rule's.
            if (labels.Blocks[position].Rule.StartsWith("label.", StringComparison.Ordinal) && (isOfSource || HasTranslation(page, body, languages, position)))
            {
                labels.Blocks[position] = new BlockLabel(BlockRole.Untranslated, "label.untranslated", Confidence);
            }
        }

        body.RemoveAll(position => !labels.Blocks[position].IsBody);
    }

    private static bool HasTranslation(Page page, List<int> body, PageLanguages languages, int position)
    {
        int at = body.IndexOf(position);
        return Is(at - 1) || Is(at + 1);

        bool Is(int other) => other >= 0 && other < body.Count && languages[body[other]] is null
            && ParallelTexts.Are(page.Blocks[position].Text, page.Blocks[body[other]].Text);
    }
}
