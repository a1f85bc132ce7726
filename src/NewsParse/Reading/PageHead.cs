namespace NewsParse.Reading;

/// <summary>What the page says of itself, out of sight: collected in the one walk, wherever on the page it stands.</summary>
internal sealed class PageHead
{
    /// <summary>The text of the first <c>title</c> element, white space folded.</summary>
    public string? Title { get; set; }

    /// <summary>The <c>lang</c> of the <c>html</c> element.</summary>
    public string? Language { get; set; }

    /// <summary>The <c>href</c> of the first <c>base</c> element.</summary>
    public string? BaseHref { get; set; }

    /// <summary>The <c>itemtype</c> or <c>prefix</c> free text of <c>html</c> classes, for signs such as <c>translated-ltr</c>.</summary>
    public string HtmlClass { get; set; } = "";

    public List<MetaTag> Metas { get; } = [];

    public List<LinkTag> Links { get; } = [];

    /// <summary>The visible links that lead to a license, with words or with a badge alone, wherever on the page they stand.</summary>
    public List<LicenseLink> LicenseLinks { get; } = [];

    /// <summary>The text of each <c>application/ld+json</c> script.</summary>
    public List<string> JsonLd { get; } = [];
}

/// <summary>A <c>meta</c> element with a content: its <c>name</c>, <c>property</c>, <c>itemprop</c> or <c>http-equiv</c>, lower case.</summary>
/// <param name="Attribute">Which attribute the name was in.</param>
/// <param name="Name">The name, trimmed and lower case.</param>
/// <param name="Content">The content, trimmed.</param>
internal readonly record struct MetaTag(string Attribute, string Name, string Content);

/// <summary>A <c>link</c> element.</summary>
/// <param name="Rel">The relation, lower case.</param>
/// <param name="Href">The address as written.</param>
/// <param name="HrefLang">The language of what is linked, or null.</param>
internal readonly record struct LinkTag(string Rel, string Href, string? HrefLang);

/// <summary>A link to a license.</summary>
/// <param name="Block">The position of the block it stands in, or of the next one where it holds no text.</param>
/// <param name="Href">The address as written.</param>
/// <param name="IsMarked">Whether it is marked <c>rel="license"</c>.</param>
internal readonly record struct LicenseLink(int Block, string Href, bool IsMarked);
