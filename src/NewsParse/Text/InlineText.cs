using System.Net;
using System.Text;

namespace NewsParse.Text;

/// <summary>Makes one plain line of a string that was written for a machine: no entities, tags or runs of white space.</summary>
internal static class InlineText
{
    public static string Clean(string raw)
    {
        string text = raw;
        // Twice, for content management systems that escape what is escaped already.
        for (int pass = 0; pass < 2 && text.Contains('&'); pass++)
        {
            text = WebUtility.HtmlDecode(text);
        }

        if (text.Contains('<'))
        {
            text = StripTags(text);
        }

        return FoldSpace(text);
    }

    /// <summary>Makes each run of white space one space and cuts it off the ends.</summary>
    public static string FoldSpace(string text)
    {
        bool clean = text.Length > 0 && !IsBlank(text[0]) && !IsBlank(text[^1]);
        for (int i = 0; clean && i < text.Length; i++)
        {
            clean = !IsBlank(text[i]) || (text[i] == ' ' && text[i - 1] != ' ');
        }

        if (clean)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        bool due = false;
        foreach (char c in text)
        {
            if (IsBlank(c))
            {
                due = folded.Length > 0;
                continue;
            }

            if (due)
            {
                folded.Append(' ');
                due = false;
            }

            folded.Append(c);
        }

        return folded.ToString();
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or '\u2060';

    /// <summary>A less-than sign begins a tag only before a letter, a slash or an exclamation mark, and where it ends.</summary>
    private static string StripTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('<', at);
            if (open < 0 || open + 1 >= text.Length)
            {
                break;
            }

            int close = char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!' ? text.IndexOf('>', open) : -1;
            if (close < 0)
            {
                plain.Append(text, at, open + 1 - at);
                at = open + 1;
                continue;
            }

            plain.Append(text, at, open - at);
            if (IsBoxOrBreak(text.AsSpan(open + 1, close - open - 1)))
            {
                plain.Append(' ');
            }

            at = close + 1;
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsBoxOrBreak(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        return tag.StartsWith("br", StringComparison.OrdinalIgnoreCase)
            || tag.StartsWith("p", StringComparison.OrdinalIgnoreCase)
            || tag.StartsWith("div", StringComparison.OrdinalIgnoreCase)
            || tag.StartsWith("li", StringComparison.OrdinalIgnoreCase)
            || tag.StartsWith("h", StringComparison.OrdinalIgnoreCase);
    }
}
