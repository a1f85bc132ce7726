using System.Buffers;
using NewsParse.Decoding;
using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>A line of a plain text that is not blank: where it stands, without the white space around it.</summary>
/// <param name="Start">The offset of its first character that is no white space.</param>
/// <param name="Length">Up to and with its last one.</param>
/// <param name="Indent">How much white space stands before it.</param>
/// <param name="BlankBefore">How many blank lines part it from the line before.</param>
internal readonly record struct TextLine(int Start, int Length, int Indent, int BlankBefore)
{
    // A form feed ends a page and so a line; the others are what Unicode calls line ends.
    private static readonly SearchValues<char> s_ends = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    public static List<TextLine> All(string text, ParseSession session)
    {
        var lines = new List<TextLine>();
        int at = 0, count = 0, blank = 0, room = session.Limits.MaxTextLength;
        while (at < text.Length)
        {
            if (++count > session.Limits.MaxNodes)
            {
                session.Reach(ParseFailureCode.TooManyNodes, $"The text has more than {session.Limits.MaxNodes} lines.");
                break;
            }

            session.Tick();

            int length = text.AsSpan(at).IndexOfAny(s_ends);
            length = length < 0 ? text.Length - at : length;
            ReadOnlySpan<char> line = text.AsSpan(at, length);
            ReadOnlySpan<char> ink = line.TrimStart();
            if (ink.IsEmpty)
            {
                blank++;
            }
            else
            {
                int indent = line.Length - ink.Length;
                var found = new TextLine(at + indent, ink.TrimEnd().Length, indent, blank);
                if (found.Length > room)
                {
                    session.Reach(ParseFailureCode.TooMuchText, $"The text has more than {session.Limits.MaxTextLength} characters.");
                    lines.Add(found with { Length = WellFormed.Cut(line[indent..], room) });
                    break;
                }

                lines.Add(found);
                room -= found.Length;
                blank = 0;
            }

            at += length;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }

        return lines;
    }
}
