namespace NewsParse.Text;

/// <summary>Which script a character belongs to, as far as the parser tells them apart.</summary>
internal static class Scripts
{
    public static bool IsCjk(char c) => IsHan(c) || IsKana(c) || IsHangul(c);

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' or (>= '\uF900' and <= '\uFAFF');

    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    public static bool IsHangul(char c) => c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF');

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
