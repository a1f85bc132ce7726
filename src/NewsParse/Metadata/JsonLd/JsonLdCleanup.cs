using System.Text;

namespace NewsParse.Metadata.JsonLd;

/// <summary>Mends the faults that JSON-LD scripts are served with: wrappers, raw control characters in strings, entities, several values in a row.</summary>
internal static class JsonLdCleanup
{
    private const string CdataStart = "<![CDATA[";
    private const string CdataEnd = "]]>";

    /// <summary>Gives <paramref name="script"/> without the comment or CDATA markers, byte order mark and semicolon around it.</summary>
    public static string Unwrap(string script)
    {
        string text = script.Trim().Trim('\uFEFF').Trim();
        int start = text.AsSpan().IndexOfAny('{', '[');
        int cdata = text.IndexOf(CdataStart, StringComparison.Ordinal);
        if (cdata >= 0 && cdata < start)
        {
            // The markers have brackets of their own.
            int close = text.LastIndexOf(CdataEnd, StringComparison.Ordinal);
            text = text[(cdata + CdataStart.Length)..(close > start ? close : text.Length)];
            start = text.AsSpan().IndexOfAny('{', '[');
        }

        int end = text.AsSpan().LastIndexOfAny('}', ']');
        bool isWrapped = start >= 0 && end > start && text.AsSpan(0, start).IndexOf('"') < 0;
        return isWrapped ? text[start..(end + 1)] : text;
    }

    /// <summary>Gives each top-level value of <paramref name="text"/>, with what breaks a strict reader replaced.</summary>
    public static IEnumerable<string> Mend(string text)
    {
        var value = new StringBuilder(text.Length);
        int depth = 0;
        bool inString = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (inString)
            {
                if (c == '\\' && i + 1 < text.Length)
                {
                    AppendEscape(value, text, ref i);
                    continue;
                }

                inString = c != '"' || !EndsString(text, i);
                // A quotation mark the author forgot to escape, or a line break inside a string.
                value.Append(c == '"' && inString ? "\\\"" : char.IsControl(c) ? " " : c.ToString());
                continue;
            }

            if (depth == 0 && c is not ('{' or '['))
            {
                continue;
            }

            value.Append(c);
            inString = c == '"';
            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            if (depth == 0)
            {
                yield return value.ToString();
                value.Clear();
            }
        }

        // Cut short: closing what is open saves what came before only by luck, so it is not tried.
    }

    private static void AppendEscape(StringBuilder value, string text, ref int i)
    {
        char escaped = text[++i];
        if (escaped is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
        {
            value.Append('\\').Append(escaped);
        }
        else
        {
            // "\'" and the like are no escapes in JSON.
            value.Append(char.IsControl(escaped) ? ' ' : escaped);
        }
    }

    /// <summary>A quotation mark ends its string where the next sign is one that can follow a string.</summary>
    private static bool EndsString(string text, int quote)
    {
        for (int i = quote + 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return text[i] is ',' or ':' or '}' or ']';
            }
        }

        return true;
    }
}
