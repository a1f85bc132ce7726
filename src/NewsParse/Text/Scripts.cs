namespace NewsParse.Text;

/// <summary>Which writing a character belongs to, as far as the parser tells them apart.</summary>
internal static class Scripts
{
    /// <summary>Chinese, Japanese kana or Korean: about two characters make a word.</summary>
    public static bool IsCjk(char c) =>
        c >= '\u1100' && (c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (<= '\u11FF') or '々');

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' or (>= '\uF900' and <= '\uFAFF');

    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    public static bool IsHangul(char c) => c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF');

    /// <summary>Hiragana: the letters of Japanese endings and particles, so of running text rather than of labels.</summary>
    public static bool IsHiragana(char c) => c is >= '\u3040' and <= '\u309F';

    /// <summary>Thai, Lao, Khmer or Burmese: written without spaces between words.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    public static bool HasCjk(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsCjk(c))
            {
                return true;
            }
        }

        return false;
    }
}
