using System.Globalization;
using NewsParse.Text;

namespace NewsParse.Bylines.Datelines;

/// <summary>A run of words that can be a place: <c>KHAN YOUNIS</c>, <c>Frankfurt am Main</c>, <c>München/Berlin</c>, <c>N.Y.</c></summary>
internal readonly record struct PlaceRun(string Name, int End)
{
    private const int MaxWords = 5;
    private const int MaxChars = 48;

    private static readonly HashSet<string> s_links =
        ["de", "del", "la", "le", "las", "los", "am", "an", "der", "den", "di", "do", "da", "dos", "das", "of", "upon", "sur", "sous", "bei", "ob", "im", "in", "i", "y", "e", "van", "nad", "na"];

    private static readonly HashSet<string> s_shortened = ["St", "ST", "Ste", "Ft", "FT", "Mt", "MT", "Sta", "Sto", "TP", "Tp"];

    /// <summary>Whether all its letters are capitals, three at least.</summary>
    public bool IsCapitals
    {
        get
        {
            int letters = 0;
            foreach (char c in Name)
            {
                if (char.IsLower(c))
                {
                    return false;
                }

                letters += char.IsUpper(c) ? 1 : 0;
            }

            return letters >= 3;
        }
    }

    /// <summary>Whether one of its towns is known.</summary>
    public bool IsKnown => DatelinePlaces.IsCity(Name) || Parts.Any(static part => DatelinePlaces.IsCity(part));

    /// <summary>Whether it is written as a person's name beside a place is: <c>Jane ROE/LEEDS</c>.</summary>
    public bool IsMixed
    {
        get
        {
            bool capitals = false, small = false;
            foreach (string word in Name.Split(' ', '/'))
            {
                bool hasSmall = word.Any(char.IsLower);
                capitals |= word.Length > 2 && !hasSmall && char.IsUpper(word[0]) && !word.Contains('.');
                small |= hasSmall && char.IsUpper(word[0]);
            }

            return capitals && small;
        }
    }

    private IEnumerable<string> Parts => Name.Split('/', StringSplitOptions.TrimEntries);

    public static PlaceRun? Read(string text, int at)
    {
        int start = at, end = at, words = 0;
        while (at < text.Length && at - start < MaxChars)
        {
            int wordEnd = WordEnd(text, at);
            if (wordEnd == at)
            {
                break;
            }

            string word = text[at..wordEnd];
            bool begins = !char.IsLower(word[0]) && !char.IsDigit(word[0]);
            if (begins)
            {
                if (++words > MaxWords)
                {
                    return null;
                }

                end = wordEnd;
            }
            else if (words == 0 || !s_links.Contains(word))
            {
                break;
            }

            at = wordEnd;
            if (at < text.Length && text[at] == ' ')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return end > start && end - start >= 2 ? new PlaceRun(text[start..end], end) : null;
    }

    /// <summary>A word goes on over hyphens, apostrophes and strokes between letters, and over the stops of an abbreviation.</summary>
    private static int WordEnd(string text, int at)
    {
        int start = at;
        while (at < text.Length)
        {
            char c = text[at];
            bool inner = at > start && at + 1 < text.Length && IsLetter(text[at + 1]);
            if (IsLetter(c) || (inner && c is '-' or '\'' or '’' or '/' or '·' or '.'))
            {
                at++;
            }
            else if (c == '.' && at > start && (s_shortened.Contains(text[start..at]) || text.AsSpan(start, at - start).Contains('.') || DatelinePlaces.IsRegion(text[start..(at + 1)])))
            {
                at++;
                break;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsLetter(char c) =>
        (char.IsLetter(c) && !Scripts.IsCjk(c)) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
