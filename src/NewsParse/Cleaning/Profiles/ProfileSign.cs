using System.Text.RegularExpressions;
using NewsParse.Cleaning.Selecting;

namespace NewsParse.Cleaning.Profiles;

/// <summary>What tells a site, a content system or a version of one; all that is stated has to hold.</summary>
internal sealed record ProfileSign
{
    /// <summary>A text in the source is looked for in so many characters from the top: what tells a content system stands in the head.</summary>
    public const int MaxSource = 64 * 1024;

    /// <summary>Each has to match something.</summary>
    public IReadOnlyList<CssSelector> Selectors { get; init; } = [];

    /// <summary>Each has to hold for some line.</summary>
    public IReadOnlyList<LinePattern> Lines { get; init; } = [];

    /// <summary>What the content of <c>meta name="generator"</c> begins with, whatever its case.</summary>
    public string? Generator { get; init; }

    /// <summary>What the source of the page has in it, to the letter.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it asks for something that no plain text has.</summary>
    public bool IsOfMarkup => Selectors.Count > 0 || Generator is not null || Source is not null;

    public bool Holds(SiteContext site) =>
        (!IsOfMarkup || site.Kind == ArticleSourceKind.Html)
        && (Generator is null || HasGenerator(site))
        && (Source is null || site.Page.Source.Span[..Math.Min(MaxSource, site.Page.Source.Length)].Contains(Source, StringComparison.Ordinal))
        && HasLines(site)
        && HasElements(site);

    private bool HasGenerator(SiteContext site)
    {
        foreach (Reading.MetaTag meta in site.Page.Head.Metas)
        {
            if (meta.Name == "generator" && meta.Content.StartsWith(Generator!, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLines(SiteContext site)
    {
        foreach (LinePattern line in Lines)
        {
            try
            {
                if (site.FindLine(line.Holds) < 0)
                {
                    return false;
                }
            }
            catch (RegexMatchTimeoutException)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasElements(SiteContext site)
    {
        foreach (CssSelector selector in Selectors)
        {
            if (site.Selectors.Elements(selector).Count == 0)
            {
                return false;
            }
        }

        return true;
    }
}
