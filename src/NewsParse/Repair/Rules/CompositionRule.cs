using System.Text;

namespace NewsParse.Repair.Rules;

/// <summary>Puts letters and their marks together, as Unicode's form NFC has them.</summary>
internal static class CompositionRule
{
    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = all.IndexOfAnyExceptInRange('\0', '\u02FF');
        CompositionData? data = null;
        while (at >= 0 && at < all.Length)
        {
            // Typographic quotes and dashes, which are in every text, and need no table.
            if (all[at] is >= '\u2010' and <= '\u2027')
            {
                at++;
            }
            else if ((data ??= CompositionData.Instance).IsSuspect(all[at]))
            {
                at = Segment(text, at, data, edits);
            }
            else
            {
                at++;
            }

            int next = at < all.Length ? all[at..].IndexOfAnyExceptInRange('\0', '\u02FF') : -1;
            at = next < 0 ? -1 : at + next;
        }
    }

    /// <summary>Composes the letter before a mark and all the marks behind it.</summary>
    /// <returns>Where the next letter is.</returns>
    private static int Segment(TextInRepair text, int suspect, CompositionData data, EditList edits)
    {
        int end = suspect;
        bool due = false;
        byte last = 0;
        int letter = suspect > 0 ? Before(text, suspect) : 0;
        int start = suspect - (letter > 0xFFFF ? 2 : suspect > 0 ? 1 : 0);
        bool isWhole = data.Parts(letter) is not null;
        while (end < text.Text.Length && At(text, end, out int length) is var code && data.IsSuspect(code))
        {
            byte combining = data.Class(code);
            // It is to be taken apart, is out of order, joins the letter, or belongs before a mark the letter has joined already.
            due |= data.Parts(code) is not null || (combining != 0 && (combining < last || isWhole)) || data.Whole(letter, code) != 0;
            if (combining == 0)
            {
                letter = code;
                isWhole = false;
            }

            last = combining;
            end += length;
        }

        if (end == suspect)
        {
            return suspect + 1;
        }

        if (due)
        {
            string before = text.Text[start..end];
            string after = Composer.Compose(before, data);
            if (before != after)
            {
                edits.Replace(start, before.Length, after);
            }
        }

        return end;
    }

    private static int At(TextInRepair text, int index, out int length)
    {
        Rune.DecodeFromUtf16(text.Text.AsSpan(index), out Rune rune, out length);
        // Half a pair is no character; it is not touched, and nothing joins it.
        return rune == Rune.ReplacementChar ? text[index] : rune.Value;
    }

    private static int Before(TextInRepair text, int index)
    {
        char low = text[index - 1];
        return char.IsLowSurrogate(low) && char.IsHighSurrogate(text[index - 2]) ? char.ConvertToUtf32(text[index - 2], low) : low;
    }
}
