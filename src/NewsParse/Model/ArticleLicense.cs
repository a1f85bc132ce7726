namespace NewsParse;

/// <summary>The license the page says the article stands under.</summary>
public sealed record ArticleLicense
{
    /// <summary>Gets the sort of license.</summary>
    public required LicenseKind Kind { get; init; }

    /// <summary>
    /// Gets the short name: for Creative Commons that of the license deed, such as <c>CC BY-SA 4.0</c>, with no version where the page states none, or
    /// <c>Creative Commons</c> where it names no variant; <c>All rights reserved</c>; else as the page has it.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Gets the absolute address of the license.</summary>
    /// <value><see langword="null"/> where the page gives none.</value>
    public Uri? Url { get; init; }
}
