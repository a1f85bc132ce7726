namespace NewsParse.Cleaning;

/// <summary>Gathers the blocks of many elements, each once. Boxes that nest, or lines that read alike, are gone through once for all of them.</summary>
internal sealed class BlockSet(int blockCount)
{
    private readonly bool[] _has = new bool[blockCount];
    private readonly HashSet<IReadOnlyList<int>> _seen = new(ReferenceEqualityComparer.Instance);
    private int _first;
    private int _end;

    public void Add(ElementBlocks blocks)
    {
        if (blocks.Picked is { } picked)
        {
            if (picked.Count > 0 && _seen.Add(picked))
            {
                foreach (int position in picked)
                {
                    _has[position] = true;
                }
            }
        }
        // Elements come in document order: what lies within others follows them.
        else if (blocks.First < _first || blocks.End > _end)
        {
            _has.AsSpan(blocks.First, blocks.Count).Fill(true);
            (_first, _end) = (blocks.First, blocks.End);
        }
    }

    public List<int> ToList()
    {
        var positions = new List<int>();
        for (int i = 0; i < _has.Length; i++)
        {
            if (_has[i])
            {
                positions.Add(i);
            }
        }

        return positions;
    }
}
