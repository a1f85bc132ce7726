using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>
/// Escapes text so that Markdown reads it back as the same text. Signs that only mean something at the beginning of a line are left alone
/// elsewhere, so that most sentences stand as they are.
/// </summary>
internal static class MarkdownText
{
    /// <summary>The longest reference to a character is <c>&amp;CounterClockwiseContourIntegral;</c>.</summary>
    private const int MaxEntity = 33;

    /// <summary>Appends a paragraph: its line breaks are hard ones, and each line but the first begins with <paramref name="prefix"/>.</summary>
    public static void AppendLines(StringBuilder target, string text, string prefix)
    {
        string[] lines = CleanText.Of(text).Split('\n');
        // No hard break can stand at the end of a paragraph.
        int last = Array.FindLastIndex(lines, static line => line.Length > 0);
        for (int i = 0; i <= last; i++)
        {
            AppendSpan(target, lines[i], isLineStart: true, isCell: false);
            if (i < last)
            {
                target.Append("\\\n").Append(prefix);
            }
        }

        target.Insert(target.Length, "&#10;", lines.Length - 1 - Math.Max(last, 0));
    }

    /// <summary>Appends text that stays on its line: that of a heading, a link, the words for an image.</summary>
    public static void AppendInline(StringBuilder target, string text) => AppendSpan(target, CleanText.Of(text), isLineStart: false, isCell: false);

    /// <summary>Appends the text of a cell of a table.</summary>
    public static void AppendCell(StringBuilder target, string text) => AppendSpan(target, CleanText.Of(text), isLineStart: false, isCell: true);

    /// <summary>Appends the text of a heading, whose signs <c>#</c> at the end would be taken for its mark.</summary>
    public static void AppendHeading(StringBuilder target, string text)
    {
        string wellFormed = CleanText.Of(text);
        string withoutEnd = wellFormed.TrimEnd('#');
        AppendSpan(target, withoutEnd, isLineStart: false, isCell: false);
        target.Insert(target.Length, "\\#", wellFormed.Length - withoutEnd.Length);
    }

    /// <summary>Appends where a link leads to.</summary>
    public static void AppendDestination(StringBuilder target, string address)
    {
        target.Append('<');
        for (int i = 0; i < address.Length; i++)
        {
            char c = address[i];
            if (c == '&' && IsEntity(address.AsSpan(i)))
            {
                target.Append("&amp;");
                continue;
            }

            target.Append(c is '\\' or '<' or '>' ? "\\" : "").Append(c);
        }

        target.Append('>');
    }

    private static void AppendSpan(StringBuilder target, ReadOnlySpan<char> line, bool isLineStart, bool isCell)
    {
        int number = isLineStart ? NumberEnd(line) : -1;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            bool isEdge = i == 0 || i == line.Length - 1;
            // Readers that know attributes look for their brace before they look for backslashes.
            if (c is '\n' or '\r' or '{' || (c == '|' && isCell) || (isEdge && char.IsWhiteSpace(c)))
            {
                target.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                if (IsSpecial(line, i) || i == number || (i == 0 && isLineStart && OpensBlock(line)))
                {
                    target.Append('\\');
                }

                target.Append(c);
            }
        }
    }

    private static bool IsSpecial(ReadOnlySpan<char> line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '|' => true,
        // Within a word it marks nothing.
        '_' => at == 0 || at == line.Length - 1 || !char.IsLetterOrDigit(line[at - 1]) || !char.IsLetterOrDigit(line[at + 1]),
        '&' => IsEntity(line[at..]),
        ':' or '.' => MakesLink(line, at),
        // Marks of dialects: raised, inserted and marked text, citations, formulas.
        '^' => true,
        '+' or '=' or '"' => (at > 0 && line[at - 1] == line[at]) || (at + 1 < line.Length && line[at + 1] == line[at]),
        // A sum of money begins no formula that any other sign could end.
        '$' => at + 1 == line.Length || !char.IsAsciiDigit(line[at + 1]) || (at > 0 && line[at - 1] == '$'),
        _ => false,
    };

    /// <summary>Whether the sign would make a link of a bare address, in which readers of GitHub's dialect take the backslashes of other signs for its own.</summary>
    private static bool MakesLink(ReadOnlySpan<char> line, int at)
    {
        ReadOnlySpan<char> before = line[..at];
        if (line[at] == '.')
        {
            return before.EndsWith("www", StringComparison.OrdinalIgnoreCase);
        }

        return (line[at..].StartsWith("://", StringComparison.Ordinal) && at > 0 && char.IsAsciiLetter(line[at - 1]))
            || before.EndsWith("mailto", StringComparison.OrdinalIgnoreCase) || before.EndsWith("xmpp", StringComparison.OrdinalIgnoreCase) || before.EndsWith("tel", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the first character would make the line a heading, a quotation, an item of a list, a rule, or a line below a heading or table head.</summary>
    private static bool OpensBlock(ReadOnlySpan<char> line) => line[0] switch
    {
        '#' or '>' or '=' => true,
        '-' or '+' or ':' => line.Length == 1 || !char.IsLetterOrDigit(line[1]),
        _ => false,
    };

    /// <summary>Where the sign stands that makes a number at the beginning of a line that of an item of a list; -1 where there is none.</summary>
    private static int NumberEnd(ReadOnlySpan<char> line)
    {
        int end = line.IndexOfAnyExceptInRange('0', '9');
        return end > 0 && line[end] is '.' or ')' && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1])) ? end : -1;
    }

    /// <summary>Whether a character reference may begin here. Which names there are is not asked.</summary>
    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text[1..Math.Min(text.Length, MaxEntity)];
        int end = name.IndexOf(';');
        if (end < 0)
        {
            return false;
        }

        name = name[..end].TrimStart('#');
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }
}
