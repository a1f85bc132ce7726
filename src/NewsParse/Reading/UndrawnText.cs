using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>
/// Finds an article that the page holds only in its scripts: in the <c>articleBody</c> of JSON-LD (schema.org), as pages with a
/// paywall do for search engines, or as HTML in the state that a script draws the page from.
/// </summary>
internal static partial class UndrawnText
{
    /// <summary>The id of the element that the text is read from.</summary>
    public const string ElementId = "undrawn-text";

    /// <summary>Shorter texts are teasers.</summary>
    private const int MinChars = 500;

    /// <summary>Longer ones are no article.</summary>
    private const int MaxChars = 500_000;

    /// <summary>A page that shows less text than this may be drawn by a script.</summary>
    private const int SparseTextChars = 1_000;

    /// <summary>How far before its first paragraph a literal may begin.</summary>
    private const int MaxLookBack = 20_000;

    private const int Probes = 12;
    private const int ProbeChars = 24;

    /// <summary>The article as HTML to be read where the page would show it; null where the page shows what it holds.</summary>
    /// <param name="html">The page.</param>
    /// <param name="blocks">What it shows.</param>
    /// <param name="shownChars">How many characters those are.</param>
    /// <param name="session">The parse.</param>
    public static string? Find(ReadOnlySpan<char> html, IReadOnlyList<PageBlock> blocks, int shownChars, ParseSession session)
    {
        int at = html.IndexOf("\"articleBody\"");
        if (at >= 0 && ReadString(html, at + "\"articleBody\"".Length, out _) is { Length: >= MinChars } body)
        {
            string text = body.Contains('<') ? Tags().Replace(body, "\n") : body;
            return IsShown(text, blocks) ? null : ToHtml(WebUtility.HtmlDecode(text));
        }

        return shownChars < SparseTextChars ? LongestHtml(html, shownChars, session) : null;
    }

    private static bool IsShown(string text, IReadOnlyList<PageBlock> blocks)
    {
        string sought = Letters([text]);
        if (sought.Length < Probes * ProbeChars)
        {
            return true;
        }

        string shown = Letters(blocks.Select(static block => block.Text));
        int found = 0;
        for (int i = 0; i < Probes; i++)
        {
            int start = (int)((long)(sought.Length - ProbeChars) * i / (Probes - 1));
            found += shown.Contains(sought.Substring(start, ProbeChars), StringComparison.Ordinal) ? 1 : 0;
        }

        return found * 2 > Probes;
    }

    private static string Letters(IEnumerable<string> texts)
    {
        var letters = new StringBuilder();
        foreach (string text in texts)
        {
            foreach (char c in text)
            {
                if (char.IsLetterOrDigit(c))
                {
                    letters.Append(char.ToLowerInvariant(c));
                }
            }
        }

        return letters.ToString();
    }

    private static string ToHtml(string text)
    {
        var html = new StringBuilder();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        }

        return html.ToString();
    }

    /// <summary>The longest string literal of a script that holds paragraphs of HTML.</summary>
    private static string? LongestHtml(ReadOnlySpan<char> html, int shownChars, ParseSession session)
    {
        string? longest = null;
        int at = 0, start = -1, last = -1, sought = 0, next;
        // Angle brackets of a string within a script are escaped, or the parser would trip over them.
        while ((next = IndexOfParagraph(html[at..], session)) >= 0)
        {
            at += next;
            int nearest = html[sought..at].LastIndexOf(":\"");
            start = nearest < 0 ? start : sought + nearest;
            sought = Math.Max(0, at - 1);
            // No part of the page is gone through twice, or a made-up one would take minutes: a literal that was read before ended before this.
            if (start == last || start <= at - MaxLookBack)
            {
                at++;
                continue;
            }

            last = start;
            if (ReadString(html, start, out int end) is not { } value)
            {
                if (end >= html.Length)
                {
                    // It goes on to the end of the page, and there is none behind it.
                    break;
                }

                at = Math.Max(at + 1, end);
                continue;
            }

            if (value.Length > (longest?.Length ?? Math.Max(MinChars, shownChars)))
            {
                longest = value;
            }

            at = Math.Max(at + 1, end);
        }

        return longest;
    }

    /// <summary>Where a paragraph of HTML begins in a script: sought without regard to case by its digits, as a search that is blind to case takes ten times as long where there is no ICU.</summary>
    private static int IndexOfParagraph(ReadOnlySpan<char> html, ParseSession session)
    {
        const string bracket = "\\u003";
        int at = 0;
        while (html[at..].IndexOf(bracket) is >= 0 and int next)
        {
            session.Tick();
            at += next + bracket.Length;
            if (html[at..] is ['c' or 'C', 'p' or 'P', ..])
            {
                return at - bracket.Length;
            }
        }

        return -1;
    }

    /// <summary>Reads the JSON string behind a colon at or after <paramref name="at"/>, and tells where it ends.</summary>
    private static string? ReadString(ReadOnlySpan<char> html, int at, out int end)
    {
        end = at;
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == ':'))
        {
            at++;
        }

        if (at >= html.Length || html[at] != '"')
        {
            return null;
        }

        var text = new StringBuilder();
        for (at++; at < html.Length && html[at] != '"'; at++)
        {
            if (text.Length == MaxChars)
            {
                end = at;
                return null;
            }

            if (html[at] != '\\' || at + 1 >= html.Length)
            {
                text.Append(html[at]);
                continue;
            }

            at++;
            switch (html[at])
            {
                case 'n' or 'r':
                    text.Append('\n');
                    break;
                case 't':
                    text.Append(' ');
                    break;
                case 'u' when at + 4 < html.Length && ushort.TryParse(html.Slice(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code):
                    text.Append((char)code);
                    at += 4;
                    break;
                default:
                    text.Append(html[at]);
                    break;
            }
        }

        end = at;
        return at < html.Length ? text.ToString() : null;
    }

    [GeneratedRegex("<[^<>]{0,2000}>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();
}
