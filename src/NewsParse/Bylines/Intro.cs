using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Cuts "By", "Von", "作者：" and the like off the front of a byline.</summary>
internal static class Intro
{
    // Name particles and first names as well: cut only where people read them, in front of a name.
    private static readonly HashSet<string> s_ambiguous = ["von", "di", "da", "from", "av", "af", "tin", "theo", "bài", "e", "par", "文", "글", "haber", "от"];

    public static string Cut(string text, bool isShown)
    {
        for (int pass = 0; pass < 3; pass++)
        {
            string shorter = CutOnce(text, isShown);
            if (shorter.Length == text.Length)
            {
                break;
            }

            text = shorter;
        }

        return isShown ? CutLabel(text) : text;
    }

    /// <summary>Cuts a label of the page's own, such as "Interview:", that stands before the names.</summary>
    private static string CutLabel(string text)
    {
        const int maxLabel = 24;
        int colon = text.AsSpan().IndexOfAny(':', '：');
        bool isLabel = colon is > 2 and <= maxLabel && !text.AsSpan(0, colon).ContainsAnyInRange('0', '9') && text.AsSpan(colon + 1).Trim().Length > 2;
        return isLabel ? text[(colon + 1)..].Trim() : text;
    }

    /// <summary>Whether the string names who did something else: took the picture, edited, translated.</summary>
    public static bool IsOther(string text)
    {
        string start = text.TrimStart('(', '[', '（', ' ').ToLowerInvariant();
        foreach (string stop in BylineLexicon.Stops)
        {
            if (!start.StartsWith(stop, StringComparison.Ordinal) || start.Length == stop.Length)
            {
                continue;
            }

            ReadOnlySpan<char> rest = start.AsSpan(stop.Length).TrimStart();
            if (rest.Length > 0 && (rest[0] is ':' or '：' or '/' or '／' || (stop.Contains(' ') && char.IsWhiteSpace(start[stop.Length]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line begins as a byline does, with a name to follow.</summary>
    public static bool Starts(string line) => CutOnce(line, isShown: true).Length < line.Length;

    private static string CutOnce(string text, bool isShown)
    {
        foreach (string intro in BylineLexicon.IntrosLike(text))
        {
            if (!text.StartsWith(intro, StringComparison.OrdinalIgnoreCase) || text.Length == intro.Length)
            {
                continue;
            }

            ReadOnlySpan<char> rest = text.AsSpan(intro.Length);
            ReadOnlySpan<char> name = rest.TrimStart().TrimStart(":：／/|-–").TrimStart();
            bool marked = rest.TrimStart().Length > 0 && rest.TrimStart()[0] is ':' or '：' or '／' or '/' or '|';
            bool spaced = char.IsWhiteSpace(rest[0]);
            if (name.Length == 0 || (!marked && !spaced) || (!marked && Scripts.HasCjk(intro) && !spaced))
            {
                continue;
            }

            if (!marked && !isShown && s_ambiguous.Contains(intro))
            {
                continue;
            }

            return name.ToString();
        }

        return text;
    }
}
