namespace NewsParse.Bylines.Datelines;

/// <summary>Reads the signs between the parts of a dateline, and behind its last.</summary>
internal static class DatelineSigns
{
    /// <summary>Reads the sign at <paramref name="at"/> and moves behind it and the white space around it.</summary>
    public static DatelineSign Read(string text, ref int at)
    {
        int start = at;
        SkipSpace(text, ref at);
        if (at >= text.Length || text[at] == '\n')
        {
            at = Math.Min(at + 1, text.Length);
            return DatelineSign.LineEnd;
        }

        char c = text[at];
        switch (c)
        {
            case '—' or '―':
                return Passed(text, ref at, 1, DatelineSign.Dash);
            case '-' or '–' or '−':
                bool twice = at + 1 < text.Length && text[at + 1] is '-' or '–';
                bool apart = at > start || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at - 1] is ')' or ']' or '/';
                return twice || apart ? Passed(text, ref at, twice ? 2 : 1, DatelineSign.Dash) : DatelineSign.Space;
            case '.':
                int next = at + 1;
                SkipSpace(text, ref next);
                if (next < text.Length && text[next] is '-' or '–' or '—')
                {
                    at = next;
                    return Passed(text, ref at, 1, DatelineSign.Dash);
                }

                return next > at + 1 || next >= text.Length ? Passed(text, ref at, 1, DatelineSign.Period) : DatelineSign.Space;
            case ',' or '،':
                int afterComma = at + 1;
                SkipSpace(text, ref afterComma);
                // "İSTANBUL, - " and the like: the comma is a slip.
                if (afterComma < text.Length && text[afterComma] is '–' or '—')
                {
                    at = afterComma;
                    return Passed(text, ref at, 1, DatelineSign.Dash);
                }

                at = afterComma;
                return DatelineSign.Comma;
            case ':':
                return Passed(text, ref at, 1, DatelineSign.Colon);
            case '=':
                return Passed(text, ref at, 1, DatelineSign.Equals);
            case '|':
                return Passed(text, ref at, 1, DatelineSign.Bar);
            default:
                return DatelineSign.Space;
        }
    }

    public static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && text[at] != '\n' && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    private static DatelineSign Passed(string text, ref int at, int length, DatelineSign sign)
    {
        at += length;
        SkipSpace(text, ref at);
        return sign;
    }
}
