using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Whether words have the shape of a person's name.</summary>
internal static class NameShape
{
    private const int MaxWords = 6;
    private const int MaxChars = 60;

    private static readonly HashSet<string> s_particles =
    [
        "de", "la", "le", "du", "des", "da", "das", "do", "dos", "di", "del", "della", "dello", "dei", "van", "von", "der", "den", "ter", "ten", "te", "zu", "zur", "zum", "vom",
        "af", "av", "el", "al", "bin", "bint", "ibn", "ben", "y", "e", "i", "und", "op", "in", "'t", "het", "d", "st", "san", "las", "los", "o", "ní", "ó", "a", "ap", "abu",
    ];

    /// <summary>Letters behind a name.</summary>
    private static readonly HashSet<string> s_degrees =
        ["rdn", "ldn", "lcsw", "facs", "phd", "ph.d", "md", "m.d", "mba", "rn", "jd", "j.d", "esq", "cpa", "cfa", "rd", "msc", "ma", "bsc", "mph", "dds", "do", "mph", "m.sc", "m.a", "ll.m", "mag", "dphil", "llb"];

    private static readonly HashSet<string> s_suffixes = ["jr", "sr", "ii", "iii", "iv"];

    public static bool IsDegree(string key) => s_degrees.Contains(key);

    public static bool IsSuffix(string key) => s_suffixes.Contains(key);

    /// <summary>Whether the words may be a name; one that begins or ends in a small letter only where <paramref name="isShown"/> is not set.</summary>
    public static bool Fits(BylineWords words, int start, int end, bool isShown)
    {
        int count = end - start;
        if (count is < 1 or > MaxWords || words.Join(start, end).Length is < 2 or > MaxChars)
        {
            return false;
        }

        string last = words.Shown[end - 1];
        if (isShown && (last.Length == 1 || (count == 1 && last.Contains('.')) || last.EndsWith("'s", StringComparison.Ordinal) || last.EndsWith("’s", StringComparison.Ordinal) || (count == 1 && BylineLexicon.IsIntroWord(words.Keys[start]))))
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            string key = words.Keys[i];
            if (key.Length == 0 || !IsNameWord(words.Shown[i]) || (MonthNames.NumberOf(key) > 0 && count == 1) || (IsNoName(words, i, start) && !(i > start && GivenNames.Contains(words.Keys[start]))))
            {
                return false;
            }
        }

        // "Jane Roe", "Ludwig van der Heide", "heiko maas"; not "Early in the morning".
        int small = 0;
        for (int i = start; i < end; i++)
        {
            if (!IsCapital(words.Shown[i]))
            {
                small++;
                if (isShown && (i == end - 1 || (!s_particles.Contains(words.Keys[i]) && !words.Keys[i].Contains('-'))))
                {
                    return false;
                }
            }
        }

        return !isShown || (small < count && small <= 3);
    }

    /// <summary>A word that names have not, unless behind a given name: "Jane White" is one, "White House" is none.</summary>
    private static bool IsNoName(BylineWords words, int at, int start) =>
        BylineLexicon.NotNames.Contains(words.Keys[at]) && !GivenNames.Contains(words.Keys[at]) && (at == start || IsCapital(words.Shown[at]) || !s_particles.Contains(words.Keys[at]));

    /// <summary>Whether one of the words is a given name people are known by, or an initial stands among them.</summary>
    public static bool IsKnown(BylineWords words, int start, int end)
    {
        if (end - start < 2)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            bool isInitial = words.Shown[i].Length == 2 && words.Shown[i][1] == '.' && char.IsUpper(words.Shown[i][0]);
            if ((isInitial && i < end - 1) || GivenNames.Contains(words.Keys[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameWord(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '.' or '‑' or '`' or ',' or '·' or '"' or '“' or '”' or '„' or '‘') && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark and not System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the first letter is a capital, or of a script that has none.</summary>
    public static bool IsCapital(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                return !char.IsLower(c) || (word.Length > 2 && word[1] is '\'' or '’');
            }
        }

        return false;
    }
}
