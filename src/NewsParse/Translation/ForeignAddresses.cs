using System.Collections.Frozen;

namespace NewsParse.Translation;

/// <summary>The language that a paper of a country is likely written in, by its address.</summary>
internal static class ForeignAddresses
{
    private static readonly FrozenDictionary<string, string> s_countries = (
        "vn:vi jp:ja kr:ko cn:zh tw:zh de:de at:de fr:fr es:es it:it pt:pt br:pt ru:ru by:ru ua:uk pl:pl cz:cs sk:sk hu:hu ro:ro bg:bg gr:el tr:tr ir:fa id:id th:th nl:nl se:sv no:nb dk:da fi:fi is:is "
        + "il:he ar:es mx:es cl:es pe:es ve:es uy:es rs:sr hr:hr si:sl ee:et lv:lv lt:lt ge:ka am:hy az:az kz:kk uz:uz mn:mn kh:km la:lo mm:my np:ne bd:bn al:sq mk:mk sa:ar eg:ar ma:ar dz:ar tn:ar iq:ar")
        .Split(' ').Select(static entry => entry.Split(':')).ToFrozenDictionary(static parts => parts[0], static parts => parts[1]);

    /// <summary>Null where the address names no country of one language, or says that it is another's edition.</summary>
    public static string? LanguageOf(Uri url)
    {
        string host = url.Host;
        string country = host[(host.LastIndexOf('.') + 1)..].ToLowerInvariant();
        bool isEdition = host.StartsWith("en.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("english.", StringComparison.OrdinalIgnoreCase)
            || url.AbsolutePath.Contains("/en/", StringComparison.OrdinalIgnoreCase) || url.AbsolutePath.Contains("/english/", StringComparison.OrdinalIgnoreCase);
        return isEdition ? null : s_countries.GetValueOrDefault(country);
    }
}
