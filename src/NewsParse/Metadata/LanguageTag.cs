namespace NewsParse.Metadata;

/// <summary>Brings what pages write for a language to BCP 47 form: <c>en_US</c> is <c>en-US</c>.</summary>
internal static class LanguageTag
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["italian"] = "it",
        ["portuguese"] = "pt",
        ["dutch"] = "nl",
        ["japanese"] = "ja",
        ["chinese"] = "zh",
        ["korean"] = "ko",
        ["russian"] = "ru",
        ["vietnamese"] = "vi",
        ["turkish"] = "tr",
        ["polish"] = "pl",
        ["eng"] = "en",
        ["deu"] = "de",
        ["ger"] = "de",
        ["fra"] = "fr",
        ["spa"] = "es",
    };

    public static string? Read(string raw)
    {
        string text = raw.Split(',', ';')[0].Trim().Replace('_', '-');
        if (s_names.TryGetValue(text, out string? named))
        {
            return named;
        }

        string[] parts = text.Split('-');
        if (parts[0].Length is not (2 or 3) || !IsLetters(parts[0]) || parts[0].Equals("und", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var tag = new List<string> { parts[0].ToLowerInvariant() };
        foreach (string part in parts.Skip(1))
        {
            switch (part.Length)
            {
                case 4 when IsLetters(part):
                    tag.Add(char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant());
                    break;
                case 2 when IsLetters(part):
                    tag.Add(part.ToUpperInvariant());
                    break;
                case 3 when part.All(char.IsAsciiDigit):
                    tag.Add(part);
                    break;
                default:
                    return string.Join('-', tag);
            }
        }

        return string.Join('-', tag);
    }

    private static bool IsLetters(string part) => part.All(char.IsAsciiLetter);
}
