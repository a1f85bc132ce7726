using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>The section the article stands in: what the page files it under, else the first step of the trail that leads to it.</summary>
internal static class SectionField
{
    private const int MaxChars = 60;

    // Keys (TextKey.OfLetters) of what is no section: the front page in trails, and what content systems file everything under.
    private static readonly FrozenSet<string> s_none = new[]
    {
        "home", "homepage", "start", "startseite", "startside", "startsida", "accueil", "inicio", "portada", "homepagina", "index", "frontpage", "forside", "forsiden", "etusivu", "strona główna",
        "stronagłówna", "stronaglowna", "uvod", "úvod", "anasayfa", "главная", "головна", "trangchủ", "trangchu", "beranda", "ホーム", "トップ", "首页", "首頁", "홈", "article", "articles", "artikel", "post",
        "posts", "story", "uncategorized", "unkategorisiert", "nocategory", "none", "null", "default", "general", "allgemein", "page", "blog", "tags", "tag", "category", "الرئيسية",
    }.Select(TextKey.OfLetters).ToFrozenSet();

    public static string? Choose(IEnumerable<FieldCandidate> candidates, string? title, SiteNames site, EvidenceLog log)
    {
        string titleKey = TextKey.OfLetters(title ?? "");
        string? section = null;
        foreach (FieldCandidate candidate in candidates.OrderByDescending(static candidate => candidate.Confidence))
        {
            bool isSection = candidate.Source == EvidenceSource.SiteRule || IsSection(candidate.Raw, titleKey, site);
            log.Add(candidate, candidate.Raw, isSection ? candidate.Confidence : 0, section is null && isSection);
            section ??= isSection ? FirstOf(candidate.Raw) : null;
        }

        return section;
    }

    /// <summary>"World,Europe" is a list; "Food, Drink" may be a name.</summary>
    private static string FirstOf(string text)
    {
        int comma = text.IndexOf(',');
        return comma > 0 && comma + 1 < text.Length && text[comma + 1] != ' ' ? text[..comma] : text;
    }

    private static bool IsSection(string text, string titleKey, SiteNames site)
    {
        string key = TextKey.OfLetters(text);
        return text.Length <= MaxChars && key.Length > 1 && key != titleKey && text.Any(char.IsLetter) && !s_none.Contains(key) && !site.Is(text)
            && !text.Contains("://", StringComparison.Ordinal) && !text.StartsWith('/') && !text.Contains('_');
    }
}
