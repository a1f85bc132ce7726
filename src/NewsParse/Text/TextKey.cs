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

    /// <summary>Normalization refuses half a surrogate pair, which a cut-off text may end in, and U+FFFE.</summary>
    private static string Sound(string text)
    {
        text = text.Replace('\uFFFE', '\uFFFD');
        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());
    }

    private static string Build(string text, bool keepSpaces)
    {
        // In an app without ICU normalization leaves all as it is: marks stay.
        bool isAscii = Ascii.IsValid(text);
        ReadOnlySpan<char> rest = isAscii ? text : Sound(text).Normalize(NormalizationForm.FormKD);
        // A space takes the place of what parted the words, so the key is never longer.
        Span<char> key = rest.Length <= MaxStackChars ? stackalloc char[MaxStackChars] : new char[rest.Length];
        int length = isAscii ? FoldAscii(rest, keepSpaces, key) : Fold(rest, keepSpaces, key);
        return key[..length].ToString();
    }

    /// <summary>The same as <see cref="Fold"/> for what most texts are, without a look at tables.</summary>
    private static int FoldAscii(ReadOnlySpan<char> text, bool keepSpaces, Span<char> key)
    {
        int length = 0;
        bool due = false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                due |= c != '\'';
                continue;
            }

            if (due && keepSpaces && length > 0)
            {
                key[length++] = ' ';
            }

            due = false;
            // Digits have the bit that makes a letter small.
            key[length++] = (char)(c | 0x20);
        }

        return length;
    }

    private static int Fold(ReadOnlySpan<char> rest, bool keepSpaces, Span<char> key)
    {
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

        return length;
    }
}
