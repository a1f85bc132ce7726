namespace NewsParse.Bylines.Datelines;

/// <summary>
/// Papers and portals that sign the opening of a report as an agency does: the site itself, another by its address beside a place, and in Vietnamese and
/// Indonesian, where this is the custom, by an address or a code alone.
/// </summary>
internal static class PressSigns
{
    private const int MaxName = 32;
    private const int MaxCode = 5;

    /// <summary>How much of <paramref name="text"/>, from its beginning, is such a sign before a dash or a comma; 0 where it begins with none.</summary>
    /// <param name="text">The rest of the opening.</param>
    /// <param name="isOwnName">Whether a string is the name or the host of the page's own site.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="isBehindPlace">Whether a known place stands before it.</param>
    public static int LengthAtStart(ReadOnlySpan<char> text, Func<string, bool> isOwnName, string? language, bool isBehindPlace)
    {
        int length = 0;
        while (length < Math.Min(MaxName, text.Length) && !IsEnd(text, length))
        {
            length++;
        }

        ReadOnlySpan<char> name = text[..length].TrimEnd();
        if (name.Length < 2 || length == text.Length || text[length] is '(' or '.')
        {
            return name.Length >= 2 && length < text.Length && char.IsUpper(name[0]) && isOwnName(name.ToString()) ? name.Length : 0;
        }

        bool isVietnamese = language is not null && (language == "vi" || language.StartsWith("vi-", StringComparison.Ordinal));
        bool isCustom = isVietnamese || (language is not null && (language == "id" || language.StartsWith("id-", StringComparison.Ordinal)));
        bool isBySign = IsAddress(name) ? isCustom || isBehindPlace || IsBeforePlace(text, length)
            : IsCode(name) && ((isVietnamese && text[length] != ',') || (isCustom && IsBeforePlace(text, length)));
        return isBySign || (char.IsUpper(name[0]) && isOwnName(name.ToString())) ? name.Length : 0;
    }

    /// <summary>Such as <c>Herald.com</c>, <c>HERALD.CO.ID</c>; not an abbreviation such as <c>U.S.</c></summary>
    private static bool IsAddress(ReadOnlySpan<char> name)
    {
        int dot = name.IndexOf('.');
        if (dot < 2 || name.Length - name.LastIndexOf('.') < 3)
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(name[^1]);
    }

    private static bool IsCode(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        string code = name.ToString();
        return name.Length is >= 2 and <= MaxCode && !DatelineNoise.IsNoise(code) && !DatelinePlaces.IsCapitalCity(code) && !DatelinePlaces.IsRegion(code);
    }

    private static bool IsBeforePlace(ReadOnlySpan<char> text, int comma)
    {
        if (text[comma] != ',')
        {
            return false;
        }

        string rest = text[(comma + 1)..].TrimStart().ToString();
        return PlaceRun.Read(rest, 0) is { IsKnown: true };
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '—' or '–' or '(' || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ') || (text[at] == '-' && (at == 0 || text[at - 1] == ' ' || (at + 1 < text.Length && text[at + 1] is ' ' or '-')));
}
