using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>Picks up what the page says of itself as the walk passes it: pages put these elements anywhere.</summary>
internal static class HeadReader
{
    /// <summary>A longer one would make each address of the page as long.</summary>
    private const int MaxBase = 2_000;

    public static void ReadRoot(LightElement html, PageHead head)
    {
        head.Language = Trimmed(html.GetAttribute("lang") ?? html.GetAttribute("xml:lang"));
        head.HtmlClass = html.Class;
    }

    public static bool IsRead(string name) => name is "meta" or "link" or "title" or "base" or "script" or "body";

    /// <summary>Reads <paramref name="element"/> where it is one of the head's; says whether it was.</summary>
    public static bool Read(LightElement element, PageHead head)
    {
        // Asked for every element there is.
        if (!element.IsOfHead)
        {
            return false;
        }

        switch (element.Name)
        {
            case "meta":
                ReadMeta(element, head);
                return true;
            case "link":
                if (Trimmed(element.GetAttribute("rel")) is { } rel && Trimmed(element.GetAttribute("href")) is { } href)
                {
                    head.Links.Add(new LinkTag(rel.ToLowerInvariant(), href, Trimmed(element.GetAttribute("hreflang"))));
                }

                return true;
            case "title":
                // An SVG drawing has titles too, but the walk does not enter drawings.
                head.Title ??= Fold(element.TextContent());
                return true;
            case "base":
                head.BaseHref ??= Trimmed(element.GetAttribute("href")) is { Length: <= MaxBase } address ? address : null;
                return true;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                {
                    head.JsonLd.Add(element.TextContent());
                }

                return false;
            case "body":
                head.Language ??= Trimmed(element.GetAttribute("lang"));
                return false;
            default:
                return false;
        }
    }

    /// <summary>Remembers a link to a license, the only trace of which may be a badge.</summary>
    /// <param name="link">A link of the page.</param>
    /// <param name="head">Takes it.</param>
    /// <param name="block">How many blocks stand before it.</param>
    public static void ReadLicense(LightElement link, PageHead head, int block)
    {
        const int maxLinks = 64;
        if (!link.TryGetAttribute("href", out ReadOnlySpan<char> href) || head.LicenseLinks.Count >= maxLinks)
        {
            return;
        }

        bool isMarked = link.TryGetAttribute("rel", out ReadOnlySpan<char> rel) && rel.Contains("license", StringComparison.OrdinalIgnoreCase);
        if (isMarked || href.Contains("creativecommons.org/", StringComparison.OrdinalIgnoreCase))
        {
            head.LicenseLinks.Add(new LicenseLink(block, href.ToString(), isMarked));
        }
    }

    private static void ReadMeta(LightElement element, PageHead head)
    {
        // Some generators and hand-written pages write "value", as form fields do.
        if (Trimmed(element.GetAttribute("content") ?? element.GetAttribute("value")) is not { } content)
        {
            return;
        }

        // One element may carry several names, such as name and property both; each is a candidate of its own.
        Add("property");
        Add("name");
        Add("itemprop");
        Add("http-equiv");

        void Add(string attribute)
        {
            if (Trimmed(element.GetAttribute(attribute)) is { } value)
            {
                head.Metas.Add(new MetaTag(attribute, value.ToLowerInvariant(), content));
            }
        }
    }

    private static string? Trimmed(string? value)
    {
        value = value?.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private static string? Fold(string text)
    {
        var run = new TextRun();
        run.Append(text, false, false, false);
        return run.HasInk ? run.Take(preformatted: false) : null;
    }
}
