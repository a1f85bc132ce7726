using NewsParse.Labelling.Phrases;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>Labels of the interface in another language than the article, and those worded as only a translation is.</summary>
internal static class ForeignLabels
{
    private const double Foreign = .2, Translated = .12;

    /// <summary>Interfaces in every language have labels in it.</summary>
    private const string English = "en";

    private const string All = "*";

    /// <param name="page">The page.</param>
    /// <param name="body">The positions of the body's blocks, ascending: above them stand menus, those of languages too.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="signals">Takes what is found.</param>
    public static void Find(Page page, IReadOnlyList<int> body, string? language, SignalList signals)
    {
        if (language is null || body.Count == 0)
        {
            return;
        }

        bool isEnglish = LanguageKin.Primary(language) == English;
        var seen = new HashSet<InterfaceLabel>(ReferenceEqualityComparer.Instance);
        foreach (PageBlock block in page.Blocks.Skip(body[0]))
        {
            if (InterfaceLabels.Of(block.Text, out bool hasCount) is not { } label)
            {
                continue;
            }

            bool isForeign = IsTelling(label, block.Text) && Array.TrueForAll(label.Languages, own => own is not (All or English) && !LanguageKin.IsKin(own, language));
            bool isWorded = isEnglish && (label.Wording == LabelWording.Translated || (label.Wording == LabelWording.TranslatedWithCount && hasCount));
            if ((isForeign || isWorded) && seen.Add(label))
            {
                // One word of several languages names none of them.
                string? source = isForeign && label.Languages is [var only] ? only : null;
                signals.Add(block, TranslationSignalKind.ForeignLabel, isForeign ? Foreign : Translated, source);
            }
        }
    }

    /// <summary>
    /// Whether a label in another language speaks for a translation. Legal notices and advertisements carry the words of their country, and a single word
    /// of a menu is a word of other languages as well.
    /// </summary>
    private static bool IsTelling(InterfaceLabel label, string text) => label.Role switch
    {
        BlockRole.Comment => true,
        BlockRole.Share or BlockRole.Related => !label.MayHead,
        BlockRole.Navigation => text.AsSpan().Trim().Contains(' ') || Scripts.IsCjk(text[0]),
        _ => false,
    };
}
