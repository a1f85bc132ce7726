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
            int at = 0;
            int half;
            while ((half = FirstHalf(target[at..])) >= 0)
            {
                at += half;
                target[at++] = (char)Rune.ReplacementChar.Value;
            }
        });

    private static int FirstHalf(ReadOnlySpan<char> text)
    {
        int at = 0;
        int next;
        while ((next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0)
        {
            at += next;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }
}
