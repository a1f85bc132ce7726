using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsParse.Cleaning.Selecting;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning;

/// <summary>Finds the blocks that stand in the elements a CSS selector matches.</summary>
internal sealed class SelectorIndex(Page page, ParseSession session)
{
    /// <summary>On more, one look of AngleSharp's, whether an element has others in it, takes time that nobody can cut short.</summary>
    private const int FewNodes = 5_000;

    private ElementIndex? _elements;
    private LineIndex? _lines;
    private Dictionary<LightElement, PageElement>? _boxes;

    public Page Page { get; } = page;

    /// <summary>The positions of the blocks, ascending, each once.</summary>
    public IReadOnlyList<int> Select(CssSelector selector)
    {
        var positions = new BlockSet(Page.Blocks.Count);
        foreach (LightElement element in Elements(selector))
        {
            positions.Add(BlocksOf(element));
        }

        return positions.ToList();
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
            return (_elements ??= new ElementIndex(tree, session)).Select(chains);
        }

        IHtmlDocument full = document.Get();
        return tree.NodeCount < FewNodes ? Match(selector, full, document) : Patience.Await(() => Match(selector, full, document), "NewsParse selector", session);
    }

    private List<LightElement> Match(CssSelector selector, IHtmlDocument full, FullDocument document)
    {
        var found = new List<LightElement>();
        foreach (IElement element in full.All)
        {
            session.Tick();
            if (selector.Full.Match(element, null) && document.Counterpart(element) is { } own)
            {
                found.Add(own);
            }
        }

        return found;
    }

    /// <summary>The blocks in an element; one within a line has those that it is all of.</summary>
    public ElementBlocks BlocksOf(LightElement element)
    {
        session.Tick();
        _boxes ??= Boxes(Page);
        if (_boxes.TryGetValue(element, out PageElement? box))
        {
            return new ElementBlocks(box.FirstBlock, box.EndBlock, null);
        }

        LightElement? outer = element.Parent;
        while (outer is not null && !_boxes.TryGetValue(outer, out box))
        {
            outer = outer.Parent;
        }

        return box is null ? default : new ElementBlocks(0, 0, (_lines ??= new LineIndex(Page)).BlocksOf(element, box));
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
