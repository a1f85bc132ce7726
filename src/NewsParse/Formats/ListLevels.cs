namespace NewsParse.Formats;

/// <summary>
/// Makes levels of nesting of the depths of a list's items: the first item is at level 0, and none is more than one level below the item before
/// it. Depths may begin at any number and leave some out, as a page's items do where others of the list were removed.
/// </summary>
internal sealed class ListLevels
{
    /// <summary>Items that nest deeper stay at the last level: no article means them, and browsers and Markdown readers stop somewhere too.</summary>
    private const int MaxLevels = 16;

    private readonly List<int> _depths = [];

    public int Next(int depth)
    {
        while (_depths.Count > 0 && _depths[^1] > depth)
        {
            _depths.RemoveAt(_depths.Count - 1);
        }

        if (_depths.Count == 0 || (_depths[^1] < depth && _depths.Count < MaxLevels))
        {
            _depths.Add(depth);
        }

        return _depths.Count - 1;
    }
}
