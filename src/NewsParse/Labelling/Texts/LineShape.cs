using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>What a line of a text looks like, apart from what it says.</summary>
internal static class LineShape
{
    private const int MaxHeadingChars = 120, MaxCjkHeading = 40;
    private const double MaxHeadingWords = 15;

    /// <summary>Whether the line is a list's: it begins with a mark or a symbol and a space.</summary>
    public static bool IsListItem(string text) =>
        text.Length > 2 && text[0] is '-' or '–' or '—' or '*' or '•' or '·' or '▪' or '●' or '◦' or '‣' or '►' or '✓' or '➤' && text[1] is ' ' or '\u00A0' or '\t'
        || BeginsWithEmoji(text);

    /// <summary>Whether a pictograph opens the line, a list's mark before it or not: no paper sets its own paragraphs so.</summary>
    public static bool BeginsWithEmoji(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(" -–—*•·\u00A0\t");
        // Pictographs are the symbols outside the first plane, and the dingbats and signs of the first.
        return rest.Length > 2 && (rest[0] is >= '\uD83C' and <= '\uD83E' or >= '\u2600' and <= '\u27BF' or >= '\u2B05' and <= '\u2B55');
    }

    /// <summary>Whether the line can head what follows by its shape: short, no sentence, no item of a list, no quotation.</summary>
    public static bool CanHead(string text, in TextStats stats)
    {
        if (text.Length > MaxHeadingChars || stats.WordCount > MaxHeadingWords || stats.Letters * 2 < text.Length || IsListItem(text))
        {
            return false;
        }

        if (stats.Cjk * 2 > stats.Letters && text.Length > MaxCjkHeading)
        {
            return false;
        }

        bool isOpen = text[^1] is '.' or '。' or ',' or '，' or ';' or '；' or '।' or '…' or ':' or '：' or '၊' or '။';
        bool isQuote = stats.First is '"' or '“' or '„' or '«' or '「' or '『' && text[^1] is '"' or '”' or '“' or '»' or '」' or '』' && stats.WordCount > 6;
        // A sentence with its agency behind it: "… on Tuesday. (AP)".
        bool isSigned = text[^1] is ')' && text.LastIndexOf('(') is > 1 and int bracket && text[bracket - 2] is ('.' or '!' or '?');
        return !isOpen && !isQuote && !isSigned && !char.IsLower(stats.First) && stats.First is not ('(' or '[' or '（' or '【' or '@' or '©' or '#');
    }

    /// <summary>Whether the line is a name that stands there twice without a space between, as where a logo stood before it, and perhaps a date.</summary>
    public static bool IsDoubledName(string text)
    {
        const int minName = 3, maxChars = 100;
        if (text.Length > maxChars)
        {
            return false;
        }

        ReadOnlySpan<char> name = text.AsSpan().TrimEnd(" /.-:,|0123456789");
        int half = name.Length / 2;
        return half >= minName && name[..half].SequenceEqual(name[half..]) && char.IsUpper(name[0]);
    }

    /// <summary>Whether the line is parts set apart by bars, a few words each: a menu, a trail, a bar of languages.</summary>
    public static bool IsMenu(string text, in TextStats stats)
    {
        const int maxWordsOfPart = 3;
        if (stats.Separators < 2 || stats.EndsSentence || text.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        int most = 0, words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            if (c is '|' or '›' or '·' or '•' or '/' or '>' or '»' or '＞')
            {
                most = Math.Max(most, words);
                words = 0;
                inWord = false;
                continue;
            }

            bool isInk = !char.IsWhiteSpace(c);
            words += isInk && !inWord ? 1 : 0;
            inWord = isInk;
        }

        return Math.Max(most, words) <= maxWordsOfPart;
    }
}
