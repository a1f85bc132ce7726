namespace NewsParse.Text;

/// <summary>Which writing a character belongs to, as far as counting words needs it.</summary>
internal static class Scripts
{
    /// <summary>Chinese, Japanese kana or Korean: about two characters make a word.</summary>
    public static bool IsCjk(char c) =>
        c >= '\u3040' && (c is <= '\u30FF' or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF'));

    /// <summary>Hiragana: the letters of Japanese endings and particles, so of running text rather than of labels.</summary>
    public static bool IsHiragana(char c) => c is >= '\u3040' and <= '\u309F';

    /// <summary>Thai, Lao, Khmer or Burmese: written without spaces between words.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
