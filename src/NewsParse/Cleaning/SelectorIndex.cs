using AngleSharp.Dom;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning;

/// <summary>Finds the blocks that stand in the elements a CSS selector matches.</summary>
internal sealed class SelectorIndex(Page page)
{
    private Dictionary<LightElement, PageElement>? _boxes;

    public Page Page { get; } = page;

    /// <summary>The positions of the blocks, ascending, each once.</summary>
    public IEnumerable<int> Select(string selector)
    {
        if (Page.Document is not { } document)
        {
            return [];
        }

        IHtmlCollection<IElement> matches;
        try
        {
            matches = document.Get().QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            throw new ArgumentException($"'{selector}' is no valid CSS selector.", nameof(selector));
        }

        var positions = new SortedSet<int>();
        foreach (IElement element in matches)
        {
            if (document.Counterpart(element) is { } own)
            {
                Add(own, positions);
            }
        }

        return positions;
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
