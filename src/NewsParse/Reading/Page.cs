using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>A page or a plain text as the later stages see it: blocks in reading order, and the boxes they stand in.</summary>
internal sealed class Page : IDisposable
{
    public required ArticleSourceKind Kind { get; init; }

    public required IReadOnlyList<PageBlock> Blocks { get; init; }

    /// <summary>Every box that was walked, in document order; the first is the root.</summary>
    public required IReadOnlyList<PageElement> Elements { get; init; }

    /// <summary>Inline elements of interest, by block.</summary>
    public IReadOnlyList<InlineMark> Marks { get; init; } = [];

    public IReadOnlyList<PageMedia> Media { get; init; } = [];

    public PageHead Head { get; init; } = new();

    /// <summary>How many elements were skipped as scripts, styles, templates, form fields and drawings.</summary>
    public int SkippedElements { get; init; }

    /// <summary>How many elements were skipped because the page does not show them.</summary>
    public int HiddenElements { get; init; }

    /// <summary>The tree that the elements are of; null for plain text.</summary>
    public LightDocument? Tree { get; init; }

    /// <summary>The page as AngleSharp's own document, made when first asked for; null for plain text.</summary>
    public FullDocument? Document { get; init; }

    /// <summary>Where the boxes stand, written as text.</summary>
    public PagePaths Paths => field ??= new PagePaths(this);

    /// <summary>The characters of the page; empty for plain text.</summary>
    public ReadOnlyMemory<char> Source => Document?.Html ?? default;

    public void Dispose()
    {
        Document?.Dispose();
        Tree?.Dispose();
    }
}
