using System.Globalization;
using System.Text;

namespace NewsParse.Evaluation.Scoring;

/// <summary>
/// Splits text into words exactly as Python's <c>\w+</c> does: letters and numbers of any script and the underscore, by
/// code point. .NET's <c>\w</c> also takes combining marks and misses fractions, so it gives other words.
/// </summary>
internal static class Words
{
    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="splitCjk">Whether each Chinese, Japanese or Korean character is a word by itself.</param>
    public static List<string> Of(string? text, bool splitCjk)
    {
        var words = new List<string>();
        if (text is null)
        {
            return words;
        }

        int start = -1;
        int at = 0;
        while (at < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
            {
                length = 1;
                rune = Rune.ReplacementChar;
            }

            bool alone = splitCjk && IsCjk(rune.Value);
            bool inWord = !alone && IsWord(rune);
            if (!inWord && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }

            if (alone)
            {
                words.Add(text.Substring(at, length));
            }
            else if (inWord && start < 0)
            {
                start = at;
            }

            at += length;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    public static bool IsWord(Rune rune)
    {
        if (rune.IsAscii)
        {
            return char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_';
        }

        return Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    // Kana, and all from the ideographs to the last block of them: what the ranges of the reference scorer come to.
    private static bool IsCjk(int value) => value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0xFAFF);
}
