using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Whether a byline names a news agency: in any case and spelling, with a desk's word behind it, or as agencies in general.</summary>
internal static class Agencies
{
    // As TextKey.OfLetters makes them.
    private static readonly FrozenSet<string> s_keys = NewsAgencies.All.Select(TextKey.OfLetters).Concat(
        ("yonhapnews panews reutersstaff afpnews apnews agerpress rbc tnn ppa cihan demirorenhaberajansi demiroren ihlashaberajansi nyhetsbyrantt tidningarnastelegrambyra "
        + "anadoluajansi associatedpressap gettyimages agencias agences agenturen agencies").Split(' ')).ToFrozenSet();

    public static bool Contains(string text)
    {
        // Codes of two letters are words of many languages, unless in capitals.
        string key = TextKey.OfLetters(text);
        // The key takes Korean letters apart.
        return (s_keys.Contains(key) && (key.Length > 4 || IsCode(text, key))) || (Scripts.HasCjk(text) && s_keys.Contains(text));
    }

    private static bool IsCode(string text, string key) =>
        string.Equals(text, text.ToUpperInvariant(), StringComparison.Ordinal) || (string.Equals(text, key, StringComparison.Ordinal) && key.Length is 3 or 4);
}
