namespace NewsParse.Metadata.Tags;

/// <summary>Parts a list of keywords that is written as one string.</summary>
internal static class TagLists
{
    private const int MaxTags = 60;
    private const int MaxChars = 100;

    public static IEnumerable<string> Split(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        char[] separators = text.Contains(';') ? [';'] : text.Contains('|') ? ['|'] : [',', '、', '،', '，'];
        return text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(static tag => tag.Length <= MaxChars)
            .Take(MaxTags);
    }
}
