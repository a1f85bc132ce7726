using System.Buffers;
using NewsParse.Metadata.Dates;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Whether a line of a plain text can be a headline by its shape: no menu, language bar, date, label, byline or sentence.</summary>
internal static class TitleLine
{
    private const int MinChars = 12;
    private const int MinCjkChars = 6;
    private const int MaxChars = 220;
    private const int MaxMenuWords = 3;

    private static readonly char[] s_bars = ['|', '｜', '›', '»', '>', '•', '·', '/'];

    private static readonly SearchValues<char> s_anyBar = SearchValues.Create(s_bars);

    // The front of a signed line. A headline can begin so as well, hence the shape of names is asked for too.
    private static readonly HashSet<string> s_signed = new(StringComparer.OrdinalIgnoreCase) { "by", "von", "por", "par", "di", "door", "av", "af", "od", "autor", "autore", "auteur" };

    // Languages by the names that language bars give them.
    private static readonly HashSet<string> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "english", "deutsch", "français", "español", "italiano", "português", "nederlands", "polski", "čeština", "svenska", "norsk", "dansk", "suomi", "türkçe",
        "русский", "українська", "vietnamese", "chinese", "japanese", "korean", "french", "german", "spanish", "russian", "arabic", "中文", "日本語", "한국어", "العربية", "ไทย",
        "繁體中文", "简体中文", "繁體", "简体", "فارسی", "עברית", "हिन्दी", "български", "română", "magyar", "ελληνικά", "hrvatski", "srpski",
    };

    public static bool CanBe(string text) =>
        text.Length <= MaxChars && (text.Length >= MinChars || (text.Length >= MinCjkChars && Scripts.HasCjk(text)))
        && IsWorded(text) && !IsLabel(text) && !IsMenu(text) && !IsLanguageBar(text) && !IsDated(text) && !IsSigned(text);

    /// <summary>Whether the line ends as a sentence does.</summary>
    public static bool EndsSentence(string text) => text[^1] is '.' or '。' or ',' or '।' or ';';

    /// <summary>A short line that is about a date, such as <c>Updated: 3 May 2024, 14:30</c>, or about who signed: what stands right below a headline.</summary>
    public static bool IsDatedOrSigned(string text) => IsDated(text) || IsSigned(text);

    private static bool IsWorded(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters * 2 > text.Length && (text.Contains(' ') || Scripts.HasCjk(text));
    }

    private static bool IsLabel(string text) => text[^1] is ':' or '：' || (text[0] is '(' or '[' or '（' && text[^1] is ')' or ']' or '）');

    /// <summary>Parts of a few words each; where there are but two, of a word each, for a headline may hang on a site's name.</summary>
    private static bool IsMenu(string text)
    {
        if (text.AsSpan().IndexOfAny(s_anyBar) < 0)
        {
            return false;
        }

        string[] parts = text.Split(s_bars, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        int most = parts.Length == 0 ? 0 : parts.Max(static part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        // Crumbs of a trail lead to the headline, and the line is not it.
        bool isTrail = parts.Length > 2 && text.Count(static c => c is '»' or '›' or '>') >= 2 && !text.Contains('«') && !text.Contains('‹');
        return isTrail || (!Scripts.HasCjk(text) && most <= (parts.Length > 2 ? MaxMenuWords : 1));
    }

    private static bool IsLanguageBar(string text)
    {
        string[] words = text.Split([' ', '\u00A0', .. s_bars], StringSplitOptions.RemoveEmptyEntries);
        int named = words.Count(s_languages.Contains);
        return named >= 2 && named * 2 >= words.Length;
    }

    private static bool IsDated(string text)
    {
        const int maxChars = 90;
        const int maxWords = 9;
        const int wordsBefore = 3;
        if (text.Length > maxChars || text.AsSpan().Count(' ') >= maxWords)
        {
            return false;
        }

        int at = DateReader.Find(text);
        return at >= 0 && (text.AsSpan(0, at).Count(' ') <= wordsBefore || text.AsSpan(0, at).TrimEnd().EndsWith("|"));
    }

    private static bool IsSigned(string text)
    {
        const int maxWords = 8;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > maxWords || !s_signed.Contains(words[0].TrimEnd(':')))
        {
            return false;
        }

        // Two names at least, all words but the joiners capitalized.
        int capitals = words.Count(static word => char.IsUpper(word[0]));
        return capitals >= 2 && words.Skip(1).All(static word => char.IsUpper(word[0]) || word.Length <= 3);
    }
}
