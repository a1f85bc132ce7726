using NewsParse.Decoding;

namespace NewsParse.Formats;

internal static class CleanText
{
    /// <summary>The text with U+FFFD for what no text can hold: half surrogate pairs, and NUL, which HTML, YAML and Markdown forbid.</summary>
    public static string Of(string text) => WellFormed.Of(text).Replace('\0', '\uFFFD');
}
