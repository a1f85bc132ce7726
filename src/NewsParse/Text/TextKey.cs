using System.Globalization;
using System.Text;

namespace NewsParse.Text;

/// <summary>What of a string counts when two are compared: letters and digits, without case, marks and punctuation.</summary>
internal static class TextKey
{
    /// <summary>Letters and digits with single spaces between words.</summary>
    public static string OfWords(string text) => Build(text, keepSpaces: true);

    /// <summary>Letters and digits alone, so that <c>The Herald</c> is <c>theherald</c>, as in a host name.</summary>
    public static string OfLetters(string text) => Build(text, keepSpaces: false);

    /// <summary>Half a surrogate pair, which a cut-off text may end in, is no text that can be normalized.</summary>
    private static string Sound(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());

    private static string Build(string text, bool keepSpaces)
    {
        var key = new StringBuilder(text.Length);
        bool due = false;
        foreach (Rune rune in Sound(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (due && keepSpaces && key.Length > 0)
                {
                    key.Append(' ');
                }

                due = false;
                key.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                // An apostrophe is part of its word: "What's" and "Whats" are one.
                due |= rune.Value is not ('\'' or '\u2019' or '\u2018');
            }
        }

        return key.ToString();
    }
}
