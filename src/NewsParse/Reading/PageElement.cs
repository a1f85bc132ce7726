using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>An element that holds blocks: a box of the page, as the labeller sees it. Plain text has one for the whole.</summary>
internal sealed class PageElement(PageElement? parent, int index, TagKind kind, string tag, LightElement? node)
{
    public PageElement? Parent { get; } = parent;

    /// <summary>The place in <see cref="Page.Elements"/>, which is document order.</summary>
    public int Index { get; } = index;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public TagKind Kind { get; } = kind;

    public string Tag { get; } = tag;

    public string Id { get; } = node?.Id ?? "";

    public string Class { get; } = node?.Class ?? "";

    public LightElement? Node { get; } = node;

    /// <summary>The first block inside, where there is one.</summary>
    public int FirstBlock { get; init; }

    /// <summary>One past the last block inside.</summary>
    public int EndBlock { get; set; }

    /// <summary>Whether a block, by its position, stands inside.</summary>
    public bool Holds(int block) => block >= FirstBlock && block < EndBlock;

    public int BlockCount => EndBlock - FirstBlock;

    public string? Attribute(string name) => Node?.GetAttribute(name);

    /// <summary>The nearest of this element and those around it that is of <paramref name="kind"/>.</summary>
    public PageElement? Nearest(TagKind kind)
    {
        PageElement? element = this;
        while (element is not null && element.Kind != kind)
        {
            element = element.Parent;
        }

        return element;
    }

    /// <summary>
    /// The outermost element here and around that is of one of two kinds, up to the article, main part or section: a page that is laid out as
    /// a list or a table is none of the article's.
    /// </summary>
    public PageElement? OutermostInSection(TagKind kind, TagKind otherKind)
    {
        PageElement? found = null;
        for (PageElement? box = this; box is not null && box.Kind is not (TagKind.Article or TagKind.Main or TagKind.Section); box = box.Parent)
        {
            if (box.Kind == kind || box.Kind == otherKind)
            {
                found = box;
            }
        }

        return found;
    }

    public bool IsInside(PageElement other)
    {
        PageElement? element = this;
        while (element is not null && element.Depth > other.Depth)
        {
            element = element.Parent;
        }

        return element == other;
    }
}
