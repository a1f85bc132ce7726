namespace NewsParse.Bylines.Origins;

/// <summary>Tells lines that say the article was translated from another language.</summary>
internal static class TranslationMark
{
    private const int MaxLine = 160;

    private static readonly string[] s_openings =
    [
        "translated from", "translated by", "translation by", "translation:", "english translation", "aus dem englischen", "aus dem amerikanischen", "aus dem französischen", "aus dem spanischen", "aus dem russischen",
        "aus dem italienischen", "aus dem arabischen", "aus dem chinesischen", "aus dem ukrainischen", "übersetzt aus", "übersetzt von", "übersetzung:", "übersetzung aus", "übersetzung von", "traduit de", "traduit par", "traduction de", "traduction :",
        "traducido de", "traducido del", "traducido por", "traducción de", "traducción:", "tradotto da", "traduzione di", "traduzione:", "traduzido de", "traduzido do", "traduzido por", "tradução de", "tradução:", "vertaald uit", "vertaling:",
        "vertaald door", "tłumaczył", "tłumaczenie", "przekład", "przełożył", "przeložil", "přeložil", "překlad", "översättning", "översatt", "oversatt", "oversat", "oversettelse", "перевод", "перевела", "перевёл", "переклад", "переклала", "翻訳：",
        "翻訳:", "（翻訳", "翻译：", "编译：", "翻譯：", "編譯：", "译自", "譯自", "번역:", "번역 ", "người dịch", "dịch từ", "çeviren", "çeviri", "diterjemahkan dari", "penerjemah",
    ];

    public static bool IsOne(string text)
    {
        if (text.Length > MaxLine)
        {
            return false;
        }

        ReadOnlySpan<char> line = text.AsSpan().TrimStart("([*– -—（_\"");
        foreach (string opening in s_openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
