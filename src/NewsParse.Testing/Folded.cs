namespace NewsParse.Testing;

/// <summary>Texts with white space folded: what was copied by hand has other spaces than the page, and no test is about them.</summary>
internal static class Folded
{
    /// <summary>On one line.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Line by line, without empty ones.</summary>
    public static string Lines(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(Line).Where(static line => line.Length > 0)) : Line(text);
}
