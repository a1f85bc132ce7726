using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Selecting;

/// <summary>The elements of a page by what selectors ask for first: their classes, id or name.</summary>
internal sealed class ElementIndex
{
    private readonly List<LightElement> _all = [];
    private readonly Dictionary<LightElement, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<LightElement>> _byClasses = [];
    private readonly Dictionary<string, List<LightElement>> _byId = [];
    private readonly Dictionary<string, List<LightElement>> _byName = new(StringComparer.OrdinalIgnoreCase);

    public ElementIndex(LightDocument tree)
    {
        if (tree.Root is not { } root)
        {
            return;
        }

        for (LightNode? node = root; node is not null; node = node.Following(root))
        {
            if (node is LightElement element)
            {
                _order.Add(element, _all.Count);
                _all.Add(element);
                Add(_byName, element.Name, element);
                Add(_byClasses, element.Class, element);
                Add(_byId, element.Id, element);
            }
        }
    }

    /// <summary>The elements that the selector matches, in document order.</summary>
    public List<LightElement> Select(IReadOnlyList<SelectorChain> chains)
    {
        var found = new List<LightElement>();
        foreach (SelectorChain chain in chains)
        {
            AddMatches(chain, found);
        }

        found.Sort((a, b) => _order[a].CompareTo(_order[b]));
        return [.. found.Distinct()];
    }

    private void AddMatches(SelectorChain chain, List<LightElement> found)
    {
        ElementTest? byClass = null, byName = null;
        foreach (ElementTest test in chain.Last.Tests)
        {
            if (test is { Kind: ElementTestKind.Equals, Name: "id" })
            {
                AddMatches(chain, _byId.GetValueOrDefault(test.Value), found);
                return;
            }

            byClass = test is { Kind: ElementTestKind.HasWord, Name: "class" } ? test : byClass;
            byName = test.Kind == ElementTestKind.Type ? test : byName;
        }

        if (byClass is { } word)
        {
            // A page has far fewer values of the class attribute than elements.
            foreach ((string classes, List<LightElement> elements) in _byClasses)
            {
                if (word.Holds(classes))
                {
                    AddMatches(chain, elements, found);
                }
            }

            return;
        }

        AddMatches(chain, byName is { } name ? _byName.GetValueOrDefault(name.Name) : _all, found);
    }

    private static void AddMatches(SelectorChain chain, List<LightElement>? elements, List<LightElement> found)
    {
        foreach (LightElement element in elements ?? [])
        {
            if (chain.Holds(element))
            {
                found.Add(element);
            }
        }
    }

    private static void Add(Dictionary<string, List<LightElement>> index, string key, LightElement element)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(key, out List<LightElement>? elements))
        {
            index.Add(key, elements = []);
        }

        elements.Add(element);
    }
}
