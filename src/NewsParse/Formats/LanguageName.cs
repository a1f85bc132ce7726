using NewsParse.Metadata;

namespace NewsParse.Formats;

/// <summary>Writes languages as BCP 47 asks. A document that somebody else made may have other names for them.</summary>
internal static class LanguageName
{
    private const int MaxPart = 8;

    /// <summary>The tag, with hyphens and with the code of two letters where a language has one; null for what is none.</summary>
    public static string? Of(string? language)
    {
        if (string.IsNullOrWhiteSpace(language))
        {
            return null;
        }

        string[] parts = language.Trim().Replace('_', '-').Split('-');
        // No language has a name of more letters; x is for private ones.
        bool isTag = (parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)) || (parts.Length > 1 && parts[0] is "x" or "X");
        if (!isTag || !parts.All(static part => part.Length is > 0 and <= MaxPart && part.All(char.IsAsciiLetterOrDigit)))
        {
            return null;
        }

        parts[0] = parts[0].Length == 3 && LanguageTag.Read(parts[0]) is { Length: 2 } shorter ? shorter : parts[0];
        return string.Join('-', parts);
    }
}
