using System.Text;

namespace NewsParse.Decoding;

/// <summary>Keeps half surrogate pairs, which a string may hold and no text does, away from the later stages: normalization refuses them.</summary>
internal static class WellFormed
{
    /// <summary>The text itself where it is well-formed, as nearly all is; else with U+FFFD for each half.</summary>
    public static string Of(string text) => IsSo(text)
        ? text
        : string.Create(text.Length, text, static (target, source) =>
        {
            source.CopyTo(target);
            Mend(target);
        });

    /// <summary>Whether each half has its other half.</summary>
    public static bool IsSo(ReadOnlySpan<char> text) => FirstHalf(text) < 0;

    /// <summary>Writes U+FFFD for each half.</summary>
    public static void Mend(Span<char> text)
    {
        while (FirstHalf(text) is >= 0 and int half)
        {
            text[half] = (char)Rune.ReplacementChar.Value;
            text = text[(half + 1)..];
        }
    }

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
