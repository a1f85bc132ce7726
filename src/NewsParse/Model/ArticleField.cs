namespace NewsParse;

/// <summary>A field of <see cref="ArticleDocument"/> that <see cref="FieldEvidence"/> is kept for.</summary>
public enum ArticleField
{
    /// <summary><see cref="ArticleDocument.Title"/>.</summary>
    Title,

    /// <summary>One of the authors in <see cref="ArticleDocument.Byline"/>.</summary>
    Author,

    /// <summary><see cref="ArticleDocument.Published"/>.</summary>
    Published,

    /// <summary><see cref="ArticleDocument.Modified"/>.</summary>
    Modified,

    /// <summary><see cref="ArticleSite.Name"/>.</summary>
    SiteName,

    /// <summary><see cref="ArticleDocument.Language"/>.</summary>
    Language,

    /// <summary><see cref="ArticleDocument.CanonicalUrl"/>.</summary>
    CanonicalUrl,

    /// <summary><see cref="ArticleDocument.Summary"/>.</summary>
    Summary,

    /// <summary><see cref="ArticleDocument.Section"/>.</summary>
    Section,

    /// <summary>One of <see cref="ArticleDocument.Tags"/>.</summary>
    Tag,

    /// <summary>The lead image, first of <see cref="ArticleDocument.Images"/>.</summary>
    Image,

    /// <summary><see cref="ArticleDocument.Kicker"/>.</summary>
    Kicker,

    /// <summary><see cref="ArticleDocument.Subtitle"/>.</summary>
    Subtitle,

    /// <summary><see cref="ArticleDocument.Standfirst"/>.</summary>
    Standfirst,

    /// <summary><see cref="ArticleDocument.Dateline"/>.</summary>
    Dateline,

    /// <summary><see cref="ArticleDocument.Origin"/>.</summary>
    Origin,

    /// <summary><see cref="ArticleDocument.License"/>.</summary>
    License,

    /// <summary><see cref="ArticleDocument.Access"/>.</summary>
    Access,

    /// <summary>One of <see cref="Byline.Contributors"/>.</summary>
    Contributor,
}
