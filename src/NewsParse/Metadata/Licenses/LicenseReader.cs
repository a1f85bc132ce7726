using System.Globalization;
using System.Text;
using NewsParse.Text;

namespace NewsParse.Metadata.Licenses;

/// <summary>Reads a license from an address or from words: the variants of Creative Commons in any of their names, the public domain, or none given away.</summary>
internal static class LicenseReader
{
    public const string ReservedName = "All rights reserved";
    public const string UnnamedName = "Creative Commons";

    private const string Deeds = "creativecommons.org/";

    private static readonly string[] s_variants = ["BY-NC-SA", "BY-NC-ND", "BY-SA", "BY-NC", "BY-ND", "BY"];

    /// <summary>By the address of a license; null where it leads to none.</summary>
    public static ArticleLicense? ReadAddress(string address)
    {
        int at = address.IndexOf(Deeds, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        string[] parts = address[(at + Deeds.Length)..].ToLowerInvariant().Split(['/', '?', '#'], StringSplitOptions.RemoveEmptyEntries);
        Uri? url = UrlField.Resolve(null, address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address);
        if (parts.Length < 2)
        {
            return null;
        }

        if (parts[0] == "publicdomain")
        {
            string mark = parts[1] == "zero" ? "CC0" : "Public Domain Mark";
            return new ArticleLicense { Kind = LicenseKind.PublicDomain, Name = parts.Length > 2 && IsVersion(parts[2]) ? $"{mark} {parts[2]}" : mark, Url = url };
        }

        if (parts[0] != "licenses" || VariantOf(parts[1].ToUpperInvariant()) is not { } variant)
        {
            return null;
        }

        var name = new StringBuilder("CC ").Append(variant);
        if (parts.Length > 2 && IsVersion(parts[2]))
        {
            name.Append(' ').Append(parts[2]);
            if (parts.Length > 3 && parts[3].Length == 2)
            {
                name.Append(' ').Append(parts[3].ToUpperInvariant());
            }
        }

        return new ArticleLicense { Kind = LicenseKind.CreativeCommons, Name = name.ToString(), Url = url };
    }

    /// <summary>By words, such as "CC BY-SA 4.0" or "Attribution-NonCommercial 4.0 International"; null where they name no license.</summary>
    public static ArticleLicense? ReadWords(string text)
    {
        if (text.Contains(Deeds, StringComparison.OrdinalIgnoreCase) && ReadAddressIn(text) is { } linked)
        {
            return linked;
        }

        string key = ' ' + TextKey.OfWords(text).Replace("no derivat", "noderivat", StringComparison.Ordinal) + ' ';
        if (key.Contains(" cc0 ", StringComparison.Ordinal) || key.Contains(" cc 0 ", StringComparison.Ordinal))
        {
            return new ArticleLicense { Kind = LicenseKind.PublicDomain, Name = "CC0" };
        }

        bool isNamed = key.Contains(" creative commons", StringComparison.Ordinal);
        if (ReadCode(text) is { } code && (code.StartsWith("CC", StringComparison.Ordinal) || isNamed))
        {
            string variant = code[(code.IndexOf("BY", StringComparison.Ordinal))..];
            return new ArticleLicense { Kind = LicenseKind.CreativeCommons, Name = "CC " + variant };
        }

        if (isNamed)
        {
            string? variant = LicenseWords.VariantOf(key);
            return new ArticleLicense { Kind = LicenseKind.CreativeCommons, Name = variant is null ? UnnamedName : "CC " + variant + VersionIn(text) };
        }

        return LicenseWords.IsPublicDomain(key) ? new ArticleLicense { Kind = LicenseKind.PublicDomain, Name = "Public domain" } : null;
    }

    /// <summary>Whether the words keep all rights back, in one of the languages that say so.</summary>
    public static ArticleLicense? ReadReserved(string text) =>
        LicenseWords.IsReserved(text) ? new ArticleLicense { Kind = LicenseKind.AllRightsReserved, Name = ReservedName } : null;

    private static ArticleLicense? ReadAddressIn(string text)
    {
        int start = text.IndexOf(Deeds, StringComparison.OrdinalIgnoreCase);
        int end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or ',' or '>' or '"' or '“' or '”'))
        {
            end++;
        }

        return ReadAddress("https://" + text[start..end].TrimEnd('.'));
    }

    /// <summary>A code with what belongs to it: <c>CC-BY-NC-ND-4.0-DE</c> is "CC BY-NC-ND 4.0 DE"; "BY-SA" alone goes by what stands around.</summary>
    private static string? ReadCode(string text)
    {
        for (int at = text.IndexOf("BY", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("BY", at + 2, StringComparison.OrdinalIgnoreCase))
        {
            bool isCode = BeginsWithCc(text, at);
            if ((!isCode && !(text[at] == 'B' && text[at + 1] == 'Y')) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2])))
            {
                continue;
            }

            int end = at + 2;
            var variant = new StringBuilder("BY");
            while (ReadPart(text, ref end) is { } part)
            {
                variant.Append('-').Append(part);
            }

            string version = VersionAt(text, end);
            // "in CC by mistake"
            bool isWord = text[at] == 'b' && text[at - 1] == ' ' && char.IsUpper(text[at - 2]) && variant.Length == 2 && version.Length == 0;
            if (!isWord && VariantOf(variant.ToString()) is { } known)
            {
                return (isCode ? "CC " : "") + known + version;
            }
        }

        return null;
    }

    private static bool BeginsWithCc(string text, int by)
    {
        int at = by - 1;
        while (at >= 0 && text[at] is ' ' or '-' or ':' or '\u00A0' or '(')
        {
            at--;
        }

        return at >= 1 && at < by - 1 && text.AsSpan(at - 1, 2).Equals("CC", StringComparison.OrdinalIgnoreCase) && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));
    }

    private static string? ReadPart(string text, ref int end)
    {
        if (end + 2 >= text.Length || text[end] is not (' ' or '-' or '/' or '–'))
        {
            return null;
        }

        string part = text.Substring(end + 1, 2).ToUpperInvariant();
        if (part is not ("NC" or "SA" or "ND") || (end + 3 < text.Length && char.IsLetterOrDigit(text[end + 3])))
        {
            return null;
        }

        end += 3;
        return part;
    }

    /// <summary>" 4.0", or " 3.0 DE", behind a code.</summary>
    private static string VersionAt(string text, int at)
    {
        if (at >= text.Length || text[at] is not (' ' or '-' or '/') || !IsVersionAt(text, at + 1))
        {
            return "";
        }

        string version = $" {text.AsSpan(at + 1, 3)}";
        int land = at + 5;
        bool hasLand = land + 1 < text.Length && text[at + 4] is ' ' or '-' && char.IsAsciiLetterUpper(text[land]) && char.IsAsciiLetterUpper(text[land + 1])
            && (land + 2 == text.Length || !char.IsLetterOrDigit(text[land + 2]));
        return hasLand ? $"{version} {text.AsSpan(land, 2)}" : version;
    }

    /// <summary>The version of a license that is named in words: the one number of that form.</summary>
    private static string VersionIn(string text)
    {
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (IsVersionAt(text, i) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])))
            {
                return $" {text.AsSpan(i, 3)}";
            }
        }

        return "";
    }

    private static bool IsVersionAt(string text, int at) =>
        at + 2 < text.Length && text[at] is >= '1' and <= '4' && text[at + 1] == '.' && text[at + 2] is '0' or '5' && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));

    private static bool IsVersion(string text) =>
        text.Length == 3 && text[1] == '.' && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    /// <summary>The variant by the letters of its parts, whatever their order.</summary>
    private static string? VariantOf(string code)
    {
        foreach (string variant in s_variants)
        {
            if (variant == code || (variant.Length == code.Length && code.StartsWith("BY", StringComparison.Ordinal) && variant.Split('-').All(part => code.Contains(part, StringComparison.Ordinal))))
            {
                return variant;
            }
        }

        return null;
    }
}
