using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>
/// Bounds the depth of a page before it is parsed: the HTML parser's time grows with the square of the depth, so a limit
/// that is checked on the finished tree comes too late. One scan over the tags; it need not agree with the parser on a broken page,
/// only never be far below it.
/// </summary>
internal static class DepthGuard
{
    private const int CheckpointEvery = 4096;

    public static void Check(string html, ParseSession session)
    {
        int limit = session.Limits.MaxDepth;
        int nodes = 0;
        // The names of the open elements, as hashes; deeper than the limit never happens.
        var open = new int[Math.Min(limit, 256)];
        int depth = 0;

        ReadOnlySpan<char> text = html;
        int at = 0;
        while (true)
        {
            int next = text[at..].IndexOf('<');
            if (next < 0)
            {
                return;
            }

            at += next + 1;
            if (at >= text.Length)
            {
                return;
            }

            bool closing = text[at] == '/';
            int nameStart = closing ? at + 1 : at;
            int nameEnd = nameStart;
            while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '-' or ':'))
            {
                nameEnd++;
            }

            if (nameEnd == nameStart || !char.IsAsciiLetter(text[nameStart]))
            {
                if (text[at..].StartsWith("!--"))
                {
                    int end = text[at..].IndexOf("-->");
                    at = end < 0 ? text.Length : at + end;
                }

                continue;
            }

            if (++nodes % CheckpointEvery == 0)
            {
                session.Checkpoint();
            }

            if (nodes > 2 * session.Limits.MaxNodes)
            {
                throw new ParseAbortedException(ParseFailureCode.TooManyNodes, $"The page has more than {2 * session.Limits.MaxNodes} tags.");
            }

            ReadOnlySpan<char> name = text[nameStart..nameEnd];
            at = nameEnd;
            int hash = Hash(name);
            if (closing)
            {
                int match = depth - 1;
                while (match >= 0 && open[match] != hash)
                {
                    match--;
                }

                depth = match >= 0 ? match : depth;
                continue;
            }

            if (IsRawText(name))
            {
                at = SkipRawText(text, at, name);
                continue;
            }

            // An element that its own start tag closes does not nest, however often it is left open.
            if (IsVoid(name) || (ClosesItself(name) && depth > 0 && open[depth - 1] == hash))
            {
                continue;
            }

            if (depth == limit)
            {
                throw new ParseAbortedException(ParseFailureCode.TooDeep, $"The page nests more than {limit} elements deep.");
            }

            if (depth == open.Length)
            {
                Array.Resize(ref open, Math.Min(limit, open.Length * 2));
            }

            open[depth++] = hash;
        }
    }

    private static int SkipRawText(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> name)
    {
        while (true)
        {
            int next = text[at..].IndexOf("</");
            if (next < 0)
            {
                return text.Length;
            }

            at += next + 2;
            if (text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at + name.Length;
            }
        }
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = (hash ^ (uint)(c | 0x20)) * 16777619;
        }

        return (int)hash;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsRawText(ReadOnlySpan<char> name) =>
        name.Length is >= 5 and <= 8 && (Is(name, "script") || Is(name, "style") || Is(name, "textarea") || Is(name, "title"));

    private static bool ClosesItself(ReadOnlySpan<char> name) =>
        name.Length <= 6 && (Is(name, "p") || Is(name, "li") || Is(name, "td") || Is(name, "th") || Is(name, "tr") || Is(name, "dt")
            || Is(name, "dd") || Is(name, "option") || Is(name, "a"));

    private static bool IsVoid(ReadOnlySpan<char> name) =>
        name.Length <= 6 && (Is(name, "br") || Is(name, "img") || Is(name, "input") || Is(name, "meta") || Is(name, "link") || Is(name, "hr")
            || Is(name, "source") || Is(name, "wbr") || Is(name, "area") || Is(name, "base") || Is(name, "col") || Is(name, "embed")
            || Is(name, "param") || Is(name, "track") || Is(name, "path") || Is(name, "use") || Is(name, "rect") || Is(name, "circle"));
}
