using System.Text.RegularExpressions;

namespace NewsParse.Evaluation.Peers;

/// <summary>The names of a byline: without a leading "By", apart at commas, semicolons, bars, "and" and "&amp;".</summary>
/// <remarks>As <c>tests/peers/fields.mjs</c>: change both.</remarks>
internal static partial class PeerByline
{
    public static IEnumerable<string> Names(string? byline)
    {
        string text = string.Join(' ', (byline ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Between().Split(By().Replace(text, "")).Where(static name => name.Length > 0);
    }

    [GeneratedRegex("^by:? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex By();

    [GeneratedRegex(" ?[,;|&] ?| and ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Between();
}
