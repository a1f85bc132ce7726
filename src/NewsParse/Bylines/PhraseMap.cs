namespace NewsParse.Bylines;

/// <summary>Phrases of one or more words, with what they stand for; the longest one is found.</summary>
internal sealed class PhraseMap<T>
{
    private readonly Dictionary<string, List<Entry>> _byFirst = [];

    public PhraseMap(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach ((string phrase, T value) in phrases)
        {
            bool needsColon = phrase.EndsWith(':');
            string[] words = phrase.TrimEnd(':').Split(' ');
            if (!_byFirst.TryGetValue(words[0], out List<Entry>? entries))
            {
                _byFirst[words[0]] = entries = [];
            }

            entries.Add(new Entry(words, needsColon, value));
        }

        foreach (List<Entry> entries in _byFirst.Values)
        {
            entries.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>Finds the longest phrase that begins at a word.</summary>
    public bool TryMatch(BylineWords words, int at, out int length, out T value)
    {
        length = 0;
        value = default!;
        if (at >= words.Count || !_byFirst.TryGetValue(words.Keys[at], out List<Entry>? entries))
        {
            return false;
        }

        foreach (Entry entry in entries)
        {
            int last = at + entry.Words.Length - 1;
            if (last < words.Count && words.Keys.AsSpan(at, entry.Words.Length).SequenceEqual(entry.Words) && (!entry.NeedsColon || words.HasColon(last)))
            {
                length = entry.Words.Length;
                value = entry.Value;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some phrase begins with the word.</summary>
    public bool HasFirst(string key) => _byFirst.ContainsKey(key);

    public bool Has(BylineWords words, int at) => TryMatch(words, at, out _, out _);

    private sealed record Entry(string[] Words, bool NeedsColon, T Value);
}
