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

        bool isTranslated = IsTranslated(page, labels, body, language, out string? source);
        foreach (int position in foreign)
        {
            BlockLabel own = labels.Blocks[position];
            bool isOfSource = isTranslated && source is not null && LanguageKin.IsKin(source, languages[position]!);
            // What a site's rule labels is the rule's.
            if (own.IsGeneral && !IsQuoted(page, position) && (isOfSource || HasTranslation(page, body, languages, position)))
            {
                labels.TakeOut(body, position, own with { Role = BlockRole.Untranslated, Rule = "label.untranslated" });
            }
        }
    }

    /// <summary>Whether the page bears a mark of a translating program, or signs of two kinds: labels alone may be those of a publisher's other edition.</summary>
    private static bool IsTranslated(Page page, PageLabels labels, List<int> body, string language, out string? source)
    {
        var signs = new SignalList();
        PageMarks.Find(page, signs);
        Notices.Find(page, labels, body, signs);
        ForeignLabels.Find(page, body, language, signs);
        source = signs.SourceLanguage;
        return signs.All.Any(static sign => sign.Kind == TranslationSignalKind.PageMark) || signs.All.Select(static sign => sign.Kind).Distinct().Count() > 1;
    }

    /// <summary>Whether the article quotes it: by its element, its marks, or an announcement.</summary>
    private static bool IsQuoted(Page page, int position)
    {
        PageBlock block = page.Blocks[position];
        string text = block.Text;
        return block.Parent.Nearest(TagKind.Quote) is not null || block.ItalicChars * 2 > block.InkChars
            || text[0] is '"' or '“' or '„' or '«' or '»' or '‘' or '「' or '『'
            || (position > 0 && page.Blocks[position - 1].Text is [.., ':' or '：']);
    }

    private static bool HasTranslation(Page page, List<int> body, PageLanguages languages, int position)
    {
        int at = body.BinarySearch(position);
        return Is(at - 1) || Is(at + 1);

        bool Is(int other) => other >= 0 && other < body.Count && languages[body[other]] is null
            && ParallelTexts.Are(page.Blocks[position].Text, page.Blocks[body[other]].Text);
    }
}
