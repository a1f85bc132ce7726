using System.Collections.Frozen;

namespace NewsParse.Formats;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    private static readonly FrozenSet<string> s_scripts = FrozenSet.ToFrozenSet(
        ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_languages = FrozenSet.ToFrozenSet(
        [
            "ar", "arc", "ary", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
            // Those of three letters that stand for one of the above, and the kinds of Arabic that pages name.
            "ara", "arb", "acm", "aeb", "afb", "apc", "apd", "arq", "ars", "ayl", "div", "fas", "heb", "kas", "pbt", "pbu", "per", "pes", "pst", "pus", "sdh", "snd", "uig", "urd", "yid",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What the attribute <c>dir</c> says of a language, a BCP 47 tag; <c>auto</c> where none is known.</summary>
    public static string Of(string? language)
    {
        if (string.IsNullOrEmpty(language))
        {
            return "auto";
        }

        string[] parts = language.Split('-');
        // A script stands right behind the language, or behind an extension of it of three letters.
        string? script = parts.Skip(1).TakeWhile(static part => part.Length is 3 or 4).FirstOrDefault(static part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return (script is null ? s_languages.Contains(parts[0]) : s_scripts.Contains(script)) ? "rtl" : "ltr";
    }
}
