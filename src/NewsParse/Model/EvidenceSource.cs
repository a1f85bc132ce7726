namespace NewsParse;

/// <summary>Where the value of a field was found.</summary>
public enum EvidenceSource
{
    /// <summary>A site cleaner set it.</summary>
    SiteRule,

    /// <summary>A schema.org object in a <c>application/ld+json</c> script.</summary>
    JsonLd,

    /// <summary>A <c>property="og:…"</c> or <c>article:…</c> meta tag (the Open Graph protocol).</summary>
    OpenGraph,

    /// <summary>A <c>name="dc.…"</c> or <c>dcterms.…</c> meta tag (Dublin Core).</summary>
    DublinCore,

    /// <summary>Another meta tag, <c>title</c> or <c>link</c> element of the head.</summary>
    Meta,

    /// <summary>An <c>itemprop</c> attribute (HTML microdata) or RDFa <c>property</c> in the body.</summary>
    Microdata,

    /// <summary>An element of the page by its name, class or place.</summary>
    Dom,

    /// <summary>The visible text.</summary>
    Text,

    /// <summary>The address of the page.</summary>
    Url,
}
