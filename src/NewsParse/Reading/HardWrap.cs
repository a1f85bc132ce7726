using System.Buffers;

namespace NewsParse.Reading;

/// <summary>
/// Knows a text whose lines were broken at a fixed width, as mail and terminals do. Only where all signs say so are lines put
/// together: two paragraphs made one are worse than one that stays in lines.
/// </summary>
internal sealed class HardWrap
{
    private const int LeastLines = 5, LeastWidth = 60, MostWidth = 100;

    private static readonly SearchValues<char> s_blanks = SearchValues.Create(" \t\u00A0");

    private readonly string _text;
    private readonly int _width;

    private HardWrap(string text, int width)
    {
        _text = text;
        _width = width;
    }

    /// <summary>Finds the width the text was wrapped to; null where it was not.</summary>
    public static HardWrap? Of(string text, List<TextLine> lines)
    {
        int width = 0, tooLong = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            bool standsAlone = line.BlankBefore > 0 && (i + 1 == lines.Count || lines[i + 1].BlankBefore > 0);
            if (standsAlone && line.Length <= MostWidth)
            {
                // A headline is not wrapped where the text is.
                continue;
            }

            // A lone word that does not fit, such as an address, stands on a line of its own.
            if (line.Length <= MostWidth)
            {
                width = Math.Max(width, line.Indent + line.Length);
            }
            else if (line.Of(text).ContainsAny(s_blanks))
            {
                tooLong++;
            }
        }

        if (width is < LeastWidth or > MostWidth || tooLong * 20 > lines.Count)
        {
            return null;
        }

        var wrap = new HardWrap(text, width);
        int pairs = 0, full = 0, lower = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            // Lists of names and menus stand in short lines beside the text; they say nothing of its width.
            if (lines[i + 1].BlankBefore > 0 || lines[i].Length < LeastWidth / 2)
            {
                continue;
            }

            pairs++;
            if (wrap.IsFull(lines[i], lines[i + 1]))
            {
                full++;
                lower += char.IsLower(text[lines[i + 1].Start]) ? 1 : 0;
            }
        }

        // A line breaks where the next word would not fit, and most sentences do not end there.
        return full >= LeastLines && full * 100 >= pairs * 85 && lower * 2 >= full ? wrap : null;
    }

    /// <summary>Whether <paramref name="next"/> goes on with the sentence or paragraph of <paramref name="line"/>.</summary>
    public bool Continues(TextLine line, TextLine next) =>
        next.BlankBefore == 0
        && next.Indent <= line.Indent
        && IsFull(line, next)
        && !IsListItem(next.Of(_text));

    private bool IsFull(TextLine line, TextLine next)
    {
        ReadOnlySpan<char> text = next.Of(_text);
        int word = text.IndexOfAny(s_blanks);
        word = word < 0 ? text.Length : word;
        return line.Length <= MostWidth && line.Indent + line.Length + 1 + word > _width;
    }

    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        ReadOnlySpan<char> mark = line[digits..];
        return mark.Length > 1 && s_blanks.Contains(mark[1])
            && (digits is 1 or 2 ? mark[0] is '.' or ')' : digits == 0 && mark[0] is '-' or '*' or '+' or '•' or '·' or '–' or '—' or '>' or '#');
    }
}
