using System.Text.RegularExpressions;

namespace NewsParse.Cleaning.Profiles;

/// <summary>A pattern of URL paths: <c>*</c> stands for any characters within a segment, <c>**</c> for any at all.</summary>
internal sealed class PathPattern(string text)
{
    /// <summary>Longer paths match no pattern.</summary>
    private const int MaxPath = 4_096;

    private readonly Regex _expression = new(
        $"^{Regex.Escape(text).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <param name="path">The path as in the URL, from its first slash, without query and fragment; compared whatever its case.</param>
    public bool Holds(string path) => path.Length <= MaxPath && _expression.IsMatch(path);
}
