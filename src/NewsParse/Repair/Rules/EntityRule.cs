using System.Globalization;
using AngleSharp.Html;

namespace NewsParse.Repair.Rules;

/// <summary>Character references that were escaped once too often, or that a translator's spaces broke.</summary>
internal static class EntityRule
{
    private const int MaxName = 32;

    // These are known for what they are without their semicolon, or with a space in them.
    private static readonly HashSet<string> s_plain =
    [
        "amp", "nbsp", "quot", "apos", "lt", "gt", "rsquo", "lsquo", "rdquo", "ldquo", "ndash", "mdash", "hellip", "laquo", "raquo", "bull", "middot", "shy", "euro",
    ];

    public static void Find(TextInRepair text, EditList edits)
    {
        int at = 0;
        while (text.Text.AsSpan(at).IndexOf('&') is >= 0 and var next)
        {
            at += next;
            at += Read(text, at, edits);
        }
    }

    /// <returns>How many characters were looked at.</returns>
    private static int Read(TextInRepair text, int start, EditList edits)
    {
        int at = start + 1;
        // What is escaped over and over has this between the sign and the name.
        while (string.CompareOrdinal(text.Text, at, "amp;", 0, 4) == 0)
        {
            at += 4;
        }

        int escaped = at;
        at += text[at] == ' ' ? 1 : 0;
        bool spaced = at > escaped;
        string? character = text[at] == '#' ? Number(text, ref at) : Name(text, ref at, spaced);
        if (character is not null)
        {
            edits.Replace(start, at - start, character);
            return at - start;
        }

        if (escaped > start + 1)
        {
            edits.Replace(start, escaped - start, "&");
        }

        return escaped - start;
    }

    private static string? Number(TextInRepair text, ref int at)
    {
        at++;
        at += text[at] == ' ' ? 1 : 0;
        bool hex = text[at] is 'x' or 'X';
        at += hex ? 1 : 0;
        int digits = at;
        while (at - digits < 8 && (hex ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        NumberStyles style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (at == digits || !int.TryParse(text.Text.AsSpan(digits, at - digits), style, CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        int end = text[at] == ' ' && text[at + 1] == ';' ? at + 1 : at;
        if (text[end] != ';')
        {
            return null;
        }

        at = end + 1;
        return code switch
        {
            // Browsers read these as what windows-1252 has in the place.
            >= 0x80 and <= 0x9F => Windows1252.Char(code).ToString(),
            '\t' or '\n' or '\r' => " ",
            < 0x20 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF => null,
            _ => char.ConvertFromUtf32(code),
        };
    }

    private static string? Name(TextInRepair text, ref int at, bool spaced)
    {
        int start = at;
        while (at - start < MaxName && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        if (at - start < 2 || at - start == MaxName)
        {
            return null;
        }

        bool closed = text[at] == ';';
        string name = text.Text.Substring(start, at - start);
        // A spaced sign is mostly the word "and"; a name without its end is mostly part of an address or of a firm's name.
        if (closed ? spaced && !s_plain.Contains(name) : spaced || text[at] is '=' or '-' or '_' || !s_plain.Contains(name))
        {
            return null;
        }

        at += closed ? 1 : 0;
        return HtmlEntityProvider.Resolver.GetSymbol(name + ";") switch
        {
            null or "" => null,
            "\t" or "\n" or "\r" => " ",
            string character => character,
        };
    }
}
