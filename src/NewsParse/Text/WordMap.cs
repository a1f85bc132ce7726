namespace NewsParse.Text;

/// <summary>
/// Words and the categories they belong to, as bits, asked by <see cref="WordHash"/>; built once, read by any thread.
/// </summary>
internal sealed class WordMap
{
    private readonly ulong[] _hashes;
    private readonly uint[] _categories;
    // Most words asked for are in no map. A bit tells so of nearly all, from memory small enough to stay near.
    private readonly ulong[] _present;

    /// <param name="entries">For each category bit, words parted by single spaces. A word may stand in several.</param>
    public WordMap(params (uint Category, string Words)[] entries)
    {
        var categories = new Dictionary<ulong, uint>();
        foreach ((uint category, string words) in entries)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                ulong hash = WordHash.Of(word);
                categories[hash] = categories.GetValueOrDefault(hash) | category;
            }
        }

        int size = 16;
        while (size < categories.Count * 2)
        {
            size *= 2;
        }

        _hashes = new ulong[size];
        _categories = new uint[size];
        _present = new ulong[size * 8 / 64];
        foreach ((ulong hash, uint category) in categories)
        {
            _present[Bit(hash) >> 6] |= 1UL << Bit(hash);
            int slot = (int)hash & (size - 1);
            while (_hashes[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _hashes[slot] = hash;
            _categories[slot] = category;
        }
    }

    /// <summary>The categories of a word; 0 where it is not in the map.</summary>
    public uint this[ulong wordHash]
    {
        get
        {
            int bit = Bit(wordHash);
            if ((_present[bit >> 6] >> bit & 1) == 0)
            {
                return 0;
            }

            ulong[] hashes = _hashes;
            int slot = (int)wordHash & (hashes.Length - 1);
            ulong found;
            while ((found = hashes[slot]) != 0)
            {
                if (found == wordHash)
                {
                    return _categories[slot];
                }

                slot = (slot + 1) & (hashes.Length - 1);
            }

            return 0;
        }
    }

    // By other bits of the hash than the place in the table.
    private int Bit(ulong wordHash) => (int)(wordHash >> 32) & ((_present.Length * 64) - 1);
}
