using System.Text;

namespace NewsParse.Decoding;

/// <summary>Keeps half surrogate pairs, which a string may hold and no text does, away from the later stages: normalization refuses them.</summary>
internal static class WellFormed
{
    /// <summary>The text itself where it is well-formed, as nearly all is; else with U+FFFD for each half.</summary>
    public static string Of(string text) => FirstHalf(text) < 0
        ? text
        : string.Create(text.Length, text, static (target, source) =>
        {
            source.CopyTo(target);
            for (int at = FirstHalf(target); at < target.Length; at++)
            {
                if (char.IsSurrogate(target[at]))
                {
                    bool isPair = at + 1 < target.Length && char.IsSurrogatePair(target[at], target[at + 1]);
                    target[at] = isPair ? target[at] : (char)Rune.ReplacementChar.Value;
                    at += isPair ? 1 : 0;
                }
            }
        });

    /// <summary>The length to cut a text at, or one less where that would part a pair.</summary>
    public static int Cut(ReadOnlySpan<char> text, int length) => length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    private static int FirstHalf(ReadOnlySpan<char> text)
    {
        int at = 0;
        int next;
        while ((next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0)
        {
            at += next;
            // Where there is one pair there are mostly more.
            while (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at += 2;
            }

            if (at < text.Length && char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
