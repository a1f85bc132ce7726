using AngleSharp.Dom;
using NewsParse.Cleaning.Selecting;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning;

/// <summary>Finds the blocks that stand in the elements a CSS selector matches.</summary>
internal sealed class SelectorIndex(Page page)
{
    private ElementIndex? _elements;
    private Dictionary<LightElement, PageElement>? _boxes;

    public Page Page { get; } = page;

    /// <summary>The positions of the blocks, ascending, each once.</summary>
    public IEnumerable<int> Select(CssSelector selector)
    {
        var positions = new SortedSet<int>();
        foreach (LightElement element in Elements(selector))
        {
            Add(element, positions);
        }

        return positions;
    }

    /// <summary>The elements of the page that the selector matches, in document order; none in a plain text.</summary>
    public IReadOnlyList<LightElement> Elements(CssSelector selector)
    {
        if (Page.Tree is not { } tree || Page.Document is not { } document)
        {
            return [];
        }

        document.ThrowIfDisposed();
        if (selector.Chains is { } chains)
        {
            return (_elements ??= new ElementIndex(tree)).Select(chains);
        }

        var found = new List<LightElement>();
        foreach (IElement element in document.Get().All)
        {
            if (selector.Full.Match(element, null) && document.Counterpart(element) is { } own)
            {
                found.Add(own);
            }
        }

        return found;
    }

    /// <summary>The positions of the blocks in an element, ascending; one within a line has the block that it is all of.</summary>
    public IReadOnlyCollection<int> BlocksOf(LightElement element)
    {
        var positions = new SortedSet<int>();
        Add(element, positions);
        return positions;
    }

    /// <summary>The value of an attribute, of those that the light tree drops too.</summary>
    public string? Attribute(LightElement element, string name)
    {
        if (KeptAttributes.Find(name) is { } kept && kept != "value")
        {
            return element.GetAttribute(kept);
        }

        return Page.Document?.Original(element)?.GetAttribute(name);
    }

    private void Add(LightElement element, SortedSet<int> positions)
    {
        _boxes ??= Boxes(Page);
        if (_boxes.TryGetValue(element, out PageElement? box))
        {
            for (int i = box.FirstBlock; i < box.EndBlock; i++)
            {
                positions.Add(i);
            }

            return;
        }

        // Within a line. Few of the elements there have marks, so it is the text that is compared.
        LightElement? outer = element.Parent;
        while (outer is not null && !_boxes.TryGetValue(outer, out box))
        {
            outer = outer.Parent;
        }

        if (box is null || Inked(element.TextContent()) is not { Length: > 0 } inside)
        {
            return;
        }

        for (int i = box.FirstBlock; i < box.EndBlock; i++)
        {
            PageBlock block = Page.Blocks[i];
            if (block.Parent == box && (CoversAll(block, element) ?? Inked(block.Text) == inside))
            {
                positions.Add(i);
            }
        }
    }

    /// <summary>Whether the element's mark is all of the block; null where it has none there.</summary>
    private bool? CoversAll(PageBlock block, LightElement element)
    {
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            if (Page.Marks[i].Node == element)
            {
                return Page.Marks[i].Length == block.Text.Length;
            }
        }

        return null;
    }

    private static string Inked(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<LightElement, PageElement> Boxes(Page page)
    {
        var boxes = new Dictionary<LightElement, PageElement>(page.Elements.Count, ReferenceEqualityComparer.Instance);
        foreach (PageElement element in page.Elements)
        {
            if (element.Node is { } node)
            {
                boxes[node] = element;
            }
        }

        return boxes;
    }
}
