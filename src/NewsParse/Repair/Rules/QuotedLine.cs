using System.Buffers;

namespace NewsParse.Repair.Rules;

/// <summary>The quotation marks of a line, of which at least one has a space on its inner side.</summary>
internal sealed class QuotedLine(TextInRepair text, int start, int end, bool closeWithHigh)
{
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("“”„«»\"‘’");

    private readonly List<(int Start, int Length)> _gaps = [];

    public void Find(EditList edits)
    {
        FindCurly();
        FindStraight();
        _gaps.Sort();
        foreach ((int gap, int length) in _gaps)
        {
            edits.Remove(gap, length);
        }
    }

    private void FindCurly()
    {
        bool low = false;
        int at = start;
        while (text.Text.AsSpan(at, end - at).IndexOfAny(s_quotes) is >= 0 and var next)
        {
            at += next;
            switch (text[at])
            {
                case '„':
                    low = true;
                    CloseUpBehind(at);
                    break;

                case '“' when low:
                    low = false;
                    CloseUpBefore(at);
                    break;

                case '“' when !closeWithHigh && text.Primary is not "fr":
                    CloseUpBehind(at);
                    break;

                // In Swedish and Finnish it opens too.
                case '”' when text.Primary is not ("sv" or "fi" or "fr"):
                    low = false;
                    // Some houses part the ends of two quotations, one within the other; they do not do so elsewhere.
                    if (text[at - 2] != '’' || _gaps.Count > 0)
                    {
                        CloseUpBefore(at);
                    }

                    break;

                case '‘' when Opens(text, at):
                    CloseUpPair(at, '‘', '’');
                    break;

                case '«' when Opens(text, at) && !text.MayBeSpacedLikeFrench:
                    CloseUpPair(at, '«', '»');
                    break;
            }

            at++;
        }
    }

    /// <summary>The marks that look the same on both sides: only by turns, and where each stands as its turn says.</summary>
    private void FindStraight()
    {
        ReadOnlySpan<char> line = text.Text.AsSpan(start, end - start);
        int count = line.Count('"');
        if (count == 0 || (count & 1) != 0 || text.Primary is "fr")
        {
            return;
        }

        Span<int> places = count <= 64 ? stackalloc int[count] : new int[count];
        for (int i = 0, at = start; i < count; i++, at++)
        {
            at += text.Text.AsSpan(at).IndexOf('"');
            places[i] = at;
            if (char.IsLetterOrDigit((i & 1) == 0 ? text[at - 1] : text[at + 1]))
            {
                return;
            }
        }

        for (int i = 0; i < count; i += 2)
        {
            if (places[i + 1] - places[i] > 2 && Opens(text, places[i]) && Closes(text, places[i + 1]))
            {
                CloseUpBehind(places[i]);
                CloseUpBefore(places[i + 1]);
            }
        }
    }

    private void CloseUpPair(int open, char opening, char closing)
    {
        int at = open + 1;
        while (text.Text.AsSpan(at, end - at).IndexOfAny(opening, closing) is >= 0 and var next)
        {
            at += next;
            if (text[at] == opening)
            {
                return;
            }

            if (text[at - 1] == ' ' && Closes(text, at) && at - open > 2)
            {
                CloseUpBehind(open);
                CloseUpBefore(at);
                return;
            }

            at++;
        }
    }

    private void CloseUpBehind(int mark)
    {
        int last = mark + 1;
        while (text[last] == ' ')
        {
            last++;
        }

        // Some houses part two marks that begin one quotation within another.
        if (last > mark + 1 && Opens(text, mark) && last < end && text[last] is not ('”' or '’' or '»' or '“' or '"' or '‘' or '\''))
        {
            _gaps.Add((mark + 1, last - mark - 1));
        }
    }

    private void CloseUpBefore(int mark)
    {
        int first = mark;
        while (first > start && text[first - 1] == ' ')
        {
            first--;
        }

        if (first < mark && first > start && Closes(text, mark) && text[first - 1] is not ('“' or '„' or '‘' or '«' or '"'))
        {
            _gaps.Add((first, mark - first));
        }
    }

    /// <summary>Whether a quotation may begin behind what stands before the mark.</summary>
    public static bool Opens(TextInRepair text, int mark) => char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '“' or '„' or '‘' or '«' or '"';

    /// <summary>Whether a quotation may end before what stands behind the mark.</summary>
    public static bool Closes(TextInRepair text, int mark) => !char.IsLetterOrDigit(text[mark + 1]);
}
