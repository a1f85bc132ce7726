using System.Globalization;
using System.Text;
using NewsParse.Text;

namespace NewsParse.Formats;

/// <summary>
/// Writes addresses by RFC 3986 and 3987. <see cref="Uri.AbsoluteUri"/> comes close, but leaves brackets, a second <c>#</c> and the like, which
/// pages have and readers of a format that asks for addresses refuse.
/// </summary>
internal static class AddressText
{
    private const string Signs = "-._~!$&'()*+,;=:@/?";

    /// <summary>The whole address: an IRI, as a host may have letters of all languages; relative where it is relative.</summary>
    public static string Of(Uri url) => Write(url, hasUser: true, isAscii: false);

    /// <summary>The address without the user and the password that may stand in it.</summary>
    public static string WithoutUser(Uri url, bool isAscii) => Write(url, hasUser: false, isAscii);

    /// <summary>Like <see cref="WithoutUser"/>, for a person to read and of any scheme; null where there is no address.</summary>
    public static string? Shown(Uri? url) => url is null ? null : WithoutUser(url, isAscii: false);

    private static string Write(Uri url, bool hasUser, bool isAscii)
    {
        var text = new StringBuilder();
        ReadOnlySpan<char> rest = url.IsAbsoluteUri ? url.AbsoluteUri : url.OriginalString;
        if (url.IsAbsoluteUri)
        {
            int start = rest.IndexOf(':') + 1;
            text.Append(rest[..start]);
            rest = rest[start..];
            if (rest.StartsWith("//", StringComparison.Ordinal))
            {
                int end = rest[2..].IndexOfAny('/', '?', '#') is var at and >= 0 ? at + 2 : rest.Length;
                AppendAuthority(text.Append("//"), url, rest[2..end], hasUser, isAscii);
                rest = rest[end..];
            }
        }

        int fragment = rest.IndexOf('#');
        AppendEscaped(text, fragment < 0 ? rest : rest[..fragment], hasLetters: false);
        if (fragment >= 0)
        {
            AppendEscaped(text.Append('#'), rest[(fragment + 1)..], hasLetters: false);
        }

        return text.ToString();
    }

    private static void AppendAuthority(StringBuilder text, Uri url, ReadOnlySpan<char> authority, bool hasUser, bool isAscii)
    {
        int user = authority.LastIndexOf('@');
        if (user >= 0 && hasUser)
        {
            AppendEscaped(text, authority[..user], hasLetters: false);
            text.Append('@');
        }

        ReadOnlySpan<char> host = authority[(user + 1)..];
        // A host that no network has can be written in no way that is read back but its own.
        if (url.HostNameType == UriHostNameType.IPv6 || (!isAscii && HostName.AsciiOf(url) is null))
        {
            text.Append(host);
        }
        else if (isAscii && !Ascii.IsValid(host) && HostName.AsciiOf(url) is { } ascii)
        {
            AppendEscaped(text, ascii, hasLetters: false);
            text.Append(url.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{url.Port}"));
        }
        else
        {
            AppendEscaped(text, host, hasLetters: !isAscii);
        }
    }

    private static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> part, bool hasLetters)
    {
        Span<byte> bytes = stackalloc byte[4];
        int at = 0;
        foreach (Rune rune in part.EnumerateRunes())
        {
            if (rune.IsAscii ? IsPlain(part, at) : hasLetters && IsLetter(rune.Value))
            {
                text.Append(part.Slice(at, rune.Utf16SequenceLength));
            }
            else
            {
                foreach (byte one in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    text.Append('%').Append(one.ToString("X2", CultureInfo.InvariantCulture));
                }
            }

            at += rune.Utf16SequenceLength;
        }
    }

    /// <summary>What RFC 3987 calls <c>ucschar</c>: all beyond ASCII but controls, private characters, and what is none.</summary>
    private static bool IsLetter(int value) =>
        value is (>= 0xA0 and < 0xE000) or (>= 0xF900 and < 0xFDD0) or (>= 0xFDF0 and < 0xFFF0) or (>= 0x10000 and < 0xE0000) or (>= 0xE1000 and < 0xF0000)
        && (value & 0xFFFE) != 0xFFFE;

    private static bool IsPlain(ReadOnlySpan<char> part, int at) => char.IsAsciiLetterOrDigit(part[at]) || Signs.Contains(part[at])
        || (part[at] == '%' && at + 2 < part.Length && char.IsAsciiHexDigit(part[at + 1]) && char.IsAsciiHexDigit(part[at + 2]));
}
