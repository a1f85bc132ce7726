namespace NewsParse.Text;

/// <summary>
/// Words and the categories they belong to, as bits, asked by <see cref="WordHash"/>; built once, read by any thread.
/// </summary>
internal sealed class WordMap
{
    private readonly ulong[] _hashes;
    private readonly uint[] _categories;

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
        // Three words of four are in no map: where most places are free, that is seen at the first look.
        while (size < categories.Count * 4)
        {
            size *= 2;
        }

        _hashes = new ulong[size];
        _categories = new uint[size];
        foreach ((ulong hash, uint category) in categories)
        {
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
}
