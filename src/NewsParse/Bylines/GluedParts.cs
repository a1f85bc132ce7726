using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Parts what markup wrote without a space between: the names of two authors, a name and the job below it.</summary>
internal static class GluedParts
{
    /// <summary>Puts a bar where markup glued two parts: "Jane RoeStaff Writer", "Jane Roe2 hours ago", "byJane Roe".</summary>
    public static string Part(string text, SiteNames site)
    {
        if (text.Length > 4 && text.StartsWith("by", StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[2]) && char.IsLower(text[3]))
        {
            text = "By " + text[2..];
        }

        for (int at = text.IndexOf('@'); at > 0; at = at + 2 < text.Length ? text.IndexOf('@', at + 2) : -1)
        {
            // "Jane Roe@janeroe", but not jane@herald.example
            int close = text.IndexOf(' ', at);
            if (char.IsLetter(text[at - 1]) && !text.AsSpan(at, (close < 0 ? text.Length : close) - at).Contains('.'))
            {
                text = text.Insert(at, " ");
            }
        }

        for (int i = 3; i + 1 < text.Length; i++)
        {
            if (!char.IsLower(text[i - 1]) || !(char.IsUpper(text[i]) || char.IsAsciiDigit(text[i])))
            {
                continue;
            }

            int start = text.LastIndexOf(' ', i - 1) + 1;
            int end = text.IndexOf(' ', i);
            string word = text[start..(end < 0 ? text.Length : end)];
            if (start > 0 && IsGlued(text, start, i, word, site))
            {
                text = text[..i] + '|' + text[i..];
                i++;
            }
        }

        return text;
    }

    private static bool IsGlued(string text, int start, int at, string word, SiteNames site)
    {
        const int minHead = 3;
        string head = text[start..at].ToLowerInvariant();
        if (char.IsAsciiDigit(text[at]))
        {
            return head.Length >= minHead && !site.IsLike(word) && !head.EndsWith("bot", StringComparison.Ordinal);
        }

        bool isName = head is "mc" or "mac" or "de" or "di" or "la" or "le" or "van" or "von" or "fitz" or "da" or "del" or "des" or "du" or "st" or "al" or "o";
        if (isName || head.Length < minHead || site.IsLike(word) || word.Contains('.') || word.Contains('-') && head.EndsWith('-'))
        {
            return false;
        }

        // Both sides have to be able to stand alone.
        var rest = new BylineWords(text[at..]);
        string first = rest.Keys[0];
        bool isTail = BylineLexicon.Jobs.Contains(first) || BylineLexicon.Qualifiers.Contains(first) || BylineLexicon.Bodies.Contains(first)
            || first is "the" || site.IsLike(text[at..]) || MonthNames.NumberOf(first) > 0;
        int namesBefore = text.LastIndexOfAny([',', '|', '/'], start - 1) is var sign ? text.AsSpan(sign + 1, at - sign - 1).Trim().Count(' ') + 1 : 0;
        bool isForeign = namesBefore >= 2 && BylineLexicon.NotNames.Contains(first) && !GivenNames.Contains(first);
        return isTail || isForeign || (namesBefore is 2 or 3 && rest.Count >= 2 && GivenNames.Contains(rest.Keys[0]));
    }
}
