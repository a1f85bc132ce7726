using System.Net;
using System.Text;

namespace NewsParse.Fuzz.Checks;

/// <summary>Holds addresses to RFC 3986 (URI) and RFC 3987 (IRI), which .NET's own check does not: it lets brackets and spaces pass.</summary>
internal static class AddressRules
{
    public static bool IsUri(string text) => Ascii.IsValid(text) && IsIri(text);

    public static bool IsIri(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(text[0]) && text[..colon].All(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') && IsReference(text[(colon + 1)..]);
    }

    /// <summary>Whether it is what stands behind the scheme, or an address that is relative.</summary>
    public static bool IsReference(string text)
    {
        string authority = "";
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            int end = text.IndexOfAny(['/', '?', '#'], 2);
            authority = end < 0 ? text[2..] : text[2..end];
            text = end < 0 ? "" : text[end..];
        }

        int fragment = text.IndexOf('#');
        string[] parts = fragment < 0 ? [text] : [text[..fragment], text[(fragment + 1)..]];
        return IsAuthority(authority) && parts.All(static part => IsMadeOf(part, ":@/?"));
    }

    private static bool IsAuthority(string text)
    {
        int at = text.LastIndexOf('@');
        string host = text[(at + 1)..];
        int bracket = host.LastIndexOf(']');
        string name = host.StartsWith('[') && bracket > 0 ? host[..(bracket + 1)] : host.Split(':')[0];
        string port = host[name.Length..];
        return (at < 0 || IsMadeOf(text[..at], ":")) && (port.Length == 0 || (port[0] == ':' && port[1..].All(char.IsAsciiDigit)))
            && (name.StartsWith('[') ? IPAddress.TryParse(name, out _) : IsMadeOf(name, ""));
    }

    private static bool IsMadeOf(string text, string more)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isGood = c == '%'
                ? i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2])
                : char.IsAsciiLetterOrDigit(c) || c >= '\u00A0' || "-._~!$&'()*+,;=".Contains(c) || more.Contains(c);
            if (!isGood)
            {
                return false;
            }
        }

        return true;
    }
}
