using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Repair.Rules;

/// <summary>Characters without a picture. Where a writing needs them, they stay: joiners in Persian, Hindi and emoji, breaks in Thai and Khmer.</summary>
internal static class InvisibleRule
{
    private const string Joiners = "\u200C\u200D";
    private const string Breaks = "\u200B\u2060";
    private const string Directions = "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string Never = "\u00AD\uFEFF\u180E\uFFFC\uFFF9\uFFFA\uFFFB\u206A\u206B\u206C\u206D\u206E\u206F\u2061\u2062\u2063\u2064"
        + "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u007F"
        + "\u0081\u008D\u008F\u0090\u009D";

    private static readonly SearchValues<char> s_never = SearchValues.Create(Never);
    private static readonly SearchValues<char> s_directions = SearchValues.Create(Directions);
    private static readonly SearchValues<char> s_all = SearchValues.Create(Never + Joiners + Breaks + Directions);

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        bool? directed = null;
        int at = 0;
        while (all[at..].IndexOfAny(s_all) is >= 0 and var next)
        {
            int start = at + next;
            at = start + 1;
            char c = all[start];
            if (!s_never.Contains(c))
            {
                bool needed = Joiners.Contains(c) ? NeedsJoiner(text[start - 1]) || NeedsJoiner(text[at])
                    : Breaks.Contains(c) ? NeedsBreak(text[start - 1]) || NeedsBreak(text[at])
                    : directed ??= HasRightToLeft(all);
                if (needed)
                {
                    continue;
                }
            }

            while (at < all.Length && (s_never.Contains(all[at]) || (directed == false && s_directions.Contains(all[at]))))
            {
                at++;
            }

            // It held two spaces apart, or one from the line's edge.
            at += text[at] == ' ' && text[start - 1] is ' ' or '\n' && start > 0 ? 1 : 0;
            // Nor does it hold white space at the end of the text any more.
            while (at == all.Length && start > 0 && all[start - 1] is ' ' or '\n')
            {
                start--;
            }

            edits.Remove(start, at - start);
        }
    }

    // Writings whose letters change with what stands beside them, and the parts that emoji are made of.
    private static bool NeedsJoiner(char c) =>
        c is (>= '\u0530' and <= '\u1CFF' and not (>= '\u10A0' and <= '\u11FF'))
            or (>= '\u2190' and <= '\u2BFF') or (>= '\uA800' and <= '\uABFF') or (>= '\uFB00' and <= '\uFEFC') or '\u200C' or '\u200D'
        || char.IsSurrogate(c);

    private static bool NeedsBreak(char c) => Scripts.IsUnspaced(c) || c is >= '\u0900' and <= '\u1CFF' and not (>= '\u10A0' and <= '\u11FF') or >= '\uA980' and <= '\uAADF';

    private static bool HasRightToLeft(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF') || text.ContainsAnyInRange('\uFE70', '\uFEFC')
        || text.ContainsAnyInRange('\uD802', '\uD803') || text.ContainsAnyInRange('\uD83A', '\uD83B');
}
