using System.Globalization;
using System.Text;

namespace NewsParse.Text;

/// <summary>What of a string counts when two are compared: letters and digits, without case, marks and punctuation.</summary>
internal static class TextKey
{
    private const int MaxStackChars = 256;

    /// <summary>Letters and digits with single spaces between words.</summary>
    public static string OfWords(string text) => Build(text, keepSpaces: true);

    /// <summary>Letters and digits alone, so that <c>The Herald</c> is <c>theherald</c>, as in a host name.</summary>
    public static string OfLetters(string text) => Build(text, keepSpaces: false);

    /// <summary>Half a surrogate pair, which a cut-off text may end in, is no text that can be normalized.</summary>
    private static string Sound(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());

    private static string Build(string text, bool keepSpaces)
    {
        // Most of what is compared is ASCII, which normalization leaves as it is. In an app without ICU it leaves all as it is: marks stay.
        ReadOnlySpan<char> rest = Ascii.IsValid(text) ? text : Sound(text).Normalize(NormalizationForm.FormKD);
        // A space takes the place of what parted the words, so the key is never longer.
        Span<char> key = rest.Length <= MaxStackChars ? stackalloc char[MaxStackChars] : new char[rest.Length];
        int length = 0;
        bool due = false;
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out Rune rune, out int used);
            rest = rest[used..];
            if (Rune.IsLetterOrDigit(rune))
            {
                if (due && keepSpaces && length > 0)
                {
                    key[length++] = ' ';
                }

                due = false;
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(key[length..]);
            }
            else if (rune.IsAscii || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                // An apostrophe is part of its word: "What's" and "Whats" are one.
                due |= rune.Value is not ('\'' or '\u2019' or '\u2018');
            }
        }

        return key[..length].ToString();
    }
}
