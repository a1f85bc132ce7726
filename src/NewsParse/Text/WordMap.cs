namespace NewsParse.Text;

/// <summary>
/// Words and the categories they belong to, as bits, asked by <see cref="WordHash"/>; built once, read by any thread.
/// </summary>
internal sealed class WordMap
{
    private readonly ulong[] _hashes;
    private readonly uint[] _categories;
    private readonly int _mask;

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
        _mask = size - 1;
        foreach ((ulong hash, uint category) in categories)
        {
            int slot = (int)hash & _mask;
            while (_hashes[slot] != 0)
            {
                slot = (slot + 1) & _mask;
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
            int slot = (int)wordHash & _mask;
            while (_hashes[slot] != 0)
            {
                if (_hashes[slot] == wordHash)
                {
                    return _categories[slot];
                }

                slot = (slot + 1) & _mask;
            }

            return 0;
        }
    }
}
