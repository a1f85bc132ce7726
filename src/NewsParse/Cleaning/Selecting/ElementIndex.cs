using System.Buffers;
using NewsParse.Diagnostics;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Selecting;

/// <summary>
/// The elements of a page by what selectors ask for first: a class, an id or a name. Built once a page that a rule applies to, so what it
/// costs is a few comparisons an element: words go by a key that others may share, and the selector decides.
/// </summary>
internal sealed class ElementIndex
{
    private const int Buckets = 1 << 11;

    /// <summary>Elements with more words in their class are asked one by one.</summary>
    private const int MaxClasses = 64;

    private static readonly SearchValues<char> s_space = SearchValues.Create(" \n\t\r\f");

    private readonly List<LightElement> _all = [];

    /// <summary>Of each bucket, the place behind its last entry; 0 where there is none.</summary>
    private readonly int[] _buckets = new int[Buckets];
    private readonly List<Entry> _entries = [];
    private readonly List<int> _ofManyClasses = [];
    private readonly ParseSession _session;
    private Dictionary<string, List<int>>? _byName;

    public ElementIndex(LightDocument tree, ParseSession session)
    {
        _session = session;
        if (tree.Root is not { } root)
        {
            return;
        }

        for (LightNode? node = root; node is not null; node = node.Following(root))
        {
            if (node is LightElement element)
            {
                AddClasses(element);
                if (element.TryGetAttribute("id", out ReadOnlySpan<char> id))
                {
                    Add(KeyOf(id, isId: true));
                }

                _all.Add(element);
            }
        }
    }

    /// <summary>The elements that the selector matches, in document order.</summary>
    public List<LightElement> Select(IReadOnlyList<SelectorChain> chains)
    {
        var places = new List<int>();
        foreach (SelectorChain chain in chains)
        {
            AddMatches(chain, places);
        }

        places.Sort();
        var found = new List<LightElement>(places.Count);
        for (int i = 0; i < places.Count; i++)
        {
            if (i == 0 || places[i] != places[i - 1])
            {
                found.Add(_all[places[i]]);
            }
        }

        return found;
    }

    private void AddMatches(SelectorChain chain, List<int> places)
    {
        ElementTest? byWord = null, byName = null;
        foreach (ElementTest test in chain.Last.Tests)
        {
            byWord = test is { Kind: ElementTestKind.Equals, Name: "id" } || (test is { Kind: ElementTestKind.HasWord, Name: "class" } && byWord?.Name != "id") ? test : byWord;
            byName = test.Kind == ElementTestKind.Type ? test : byName;
        }

        if (byWord is { } word)
        {
            int key = KeyOf(word.Value, isId: word.Name == "id"), last = -1;
            for (int at = _buckets[key & (Buckets - 1)]; at > 0; at = _entries[at - 1].Before)
            {
                // An element's entries stand together: a word that is repeated is looked at once.
                if (_entries[at - 1].Key == key && _entries[at - 1].Element != last)
                {
                    last = _entries[at - 1].Element;
                    AddMatch(chain, last, places);
                }
            }

            foreach (int element in _ofManyClasses)
            {
                AddMatch(chain, element, places);
            }
        }
        else if (byName is { } name)
        {
            foreach (int element in (_byName ??= ByName()).GetValueOrDefault(name.Name) ?? [])
            {
                AddMatch(chain, element, places);
            }
        }
        else
        {
            for (int i = 0; i < _all.Count; i++)
            {
                AddMatch(chain, i, places);
            }
        }
    }

    private void AddMatch(SelectorChain chain, int element, List<int> places)
    {
        _session.Tick();
        if (chain.Holds(_all[element]))
        {
            places.Add(element);
        }
    }

    private void AddClasses(LightElement element)
    {
        if (!element.TryGetAttribute("class", out ReadOnlySpan<char> rest) || rest.Length > ElementTest.MaxWords)
        {
            return;
        }

        if (HasManyWords(rest))
        {
            _ofManyClasses.Add(_all.Count);
            return;
        }

        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny(s_space);
            ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!word.IsEmpty)
            {
                Add(KeyOf(word, isId: false));
            }
        }
    }

    private static bool HasManyWords(ReadOnlySpan<char> text)
    {
        int spaces = 0;
        if (text.Length >= MaxClasses * 2)
        {
            foreach (char c in text)
            {
                spaces += s_space.Contains(c) ? 1 : 0;
            }
        }

        return spaces >= MaxClasses;
    }

    private void Add(int key)
    {
        ref int last = ref _buckets[key & (Buckets - 1)];
        _entries.Add(new Entry(key, _all.Count, last));
        last = _entries.Count;
    }

    /// <summary>From the length and a few of the characters: names of a page that differ seldom share all of them.</summary>
    private static int KeyOf(ReadOnlySpan<char> word, bool isId)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        uint key = (uint)word.Length + (isId ? 64u : 0);
        key = (key * 31) + word[0];
        key = (key * 31) + word[word.Length / 2];
        key = (key * 31) + word[word.Length * 3 / 4];
        key = (key * 31) + word[^1];
        return (int)(key ^ (key >> 11));
    }

    private Dictionary<string, List<int>> ByName()
    {
        var byName = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _all.Count; i++)
        {
            if (!byName.TryGetValue(_all[i].Name, out List<int>? elements))
            {
                byName.Add(_all[i].Name, elements = []);
            }

            elements.Add(i);
        }

        return byName;
    }

    /// <param name="Key">The key of a class or an id.</param>
    /// <param name="Element">The place of the element that has it.</param>
    /// <param name="Before">The place behind the entry before it in the bucket; 0 for none.</param>
    private readonly record struct Entry(int Key, int Element, int Before);
}
