using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Translation;

/// <summary>Lines that say the text was translated by a machine. A story about machine translation says so in its sentences, so only what is not the article is heard.</summary>
internal static class Notices
{
    private const int MaxChars = 200;

    // Such a line stands right above the article or right below it.
    private const int Before = 12, Behind = 8;

    private const double Weight = .8;

    private static readonly string[] s_phrases =
    [
        "machine translat", "machine-translat", "automatically translated", "automatic translation", "auto-translated", "translated by google", "google translate", "translated with deepl",
        "translated by ai", "ai translation", "ai-translated", "ai-generated translation", "translated using ai", "maschinell übersetzt", "maschinelle übersetzung", "automatisch übersetzt", "automatische übersetzung",
        "traduit automatiquement", "traduction automatique", "traducido automáticamente", "traducción automática", "tradotto automaticamente", "traduzione automatica", "traduzido automaticamente", "tradução automática",
        "automatisch vertaald", "machinevertaling", "maskinöversatt", "maskinoversatt", "maskinoversat", "konekäännös", "tłumaczenie maszynowe", "strojový překlad", "автоматический перевод", "машинный перевод", "переведено автоматически",
        "автоматичний переклад", "makine çevirisi", "otomatik çeviri", "otomatik olarak çevrilmiştir", "机器翻译", "機器翻譯", "自动翻译", "自動翻譯", "自動翻訳", "機械翻訳", "자동 번역", "기계 번역", "dịch tự động", "bản dịch máy", "terjemahan mesin", "diterjemahkan secara otomatis",
        "ترجمة آلية", "תרגום אוטומטי",
    ];

    /// <param name="page">The page.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="body">The positions of the body's blocks, ascending.</param>
    /// <param name="signals">Takes what is found.</param>
    public static void Find(Page page, PageLabels labels, IReadOnlyList<int> body, SignalList signals)
    {
        if (body.Count == 0)
        {
            return;
        }

        for (int at = Math.Max(0, body[0] - Before); at < Math.Min(page.Blocks.Count, body[^1] + 1 + Behind); at++)
        {
            PageBlock block = page.Blocks[at];
            if (block.Text.Length > MaxChars || labels.Blocks[block.Position].Role is BlockRole.Body or BlockRole.Heading or BlockRole.Related or BlockRole.Navigation or BlockRole.Title or BlockRole.Comment)
            {
                continue;
            }

            string text = block.Text.ToLowerInvariant();
            foreach (string phrase in s_phrases)
            {
                int start = text.IndexOf(phrase, StringComparison.Ordinal);
                if (start >= 0)
                {
                    signals.Add(new TranslationSignal
                    {
                        Kind = TranslationSignalKind.Notice,
                        Weight = Weight,
                        Block = block.Position,
                        Start = start,
                        Length = phrase.Length,
                        Text = block.Text.Substring(start, phrase.Length),
                    });
                    break;
                }
            }
        }
    }
}
