using System.Text;
using NewsParse.Text;

namespace NewsParse.Formats;

/// <summary>
/// Counts the words of texts as word processors do: what stands between white space and has a letter or digit, and each character of Chinese or
/// Japanese. The words of scripts that are written without spaces can't be counted so.
/// </summary>
internal static class WordCount
{
    /// <summary>A tenth of the letters: a foreign name or two in an article does not matter.</summary>
    private const int MaxUnspacedShare = 10;

    /// <summary>How many words there are; null where they can't be told.</summary>
    public static int? Of(IEnumerable<string> texts)
    {
        int count = 0;
        int letters = 0;
        int unspaced = 0;
        foreach (string text in texts)
        {
            bool isInWord = false;
            foreach (Rune rune in text.EnumerateRunes())
            {
                bool isLetter = Rune.IsLetterOrDigit(rune);
                letters += isLetter ? 1 : 0;
                unspaced += isLetter && IsUnspaced(rune.Value) ? 1 : 0;
                if (IsOneWord(rune, isLetter))
                {
                    count++;
                    isInWord = false;
                }
                else if (Rune.IsWhiteSpace(rune))
                {
                    isInWord = false;
                }
                else if (!isInWord && isLetter)
                {
                    count++;
                    isInWord = true;
                }
            }
        }

        return unspaced * MaxUnspacedShare > letters ? null : count;
    }

    /// <summary>Han, down to the rarest, and kana; signs such as the point between two names in katakana are none.</summary>
    private static bool IsOneWord(Rune rune, bool isLetter) =>
        rune.Value == '〇' || (isLetter && (rune.Value is (>= 0x20000 and <= 0x3FFFF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F)
            || (rune.IsBmp && (Scripts.IsHan((char)rune.Value) || Scripts.IsKana((char)rune.Value)))));

    /// <summary>Tibetan has signs between syllables; between words it has nothing, as Thai, Lao, Khmer and Burmese.</summary>
    private static bool IsUnspaced(int value) => value is >= 0x0F00 and <= 0x0FFF || (value <= char.MaxValue && Scripts.IsUnspaced((char)value));
}
