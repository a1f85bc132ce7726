using System.Collections.Immutable;

namespace NewsParse;

/// <summary>A list, ordered or not. Nested lists keep their depth in <see cref="ListItem.Depth"/>.</summary>
public sealed record ListBlock : Block
{
    /// <summary>Gets whether the outermost list is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Gets the items in order.</summary>
    public required ImmutableArray<ListItem> Items
    {
        get;
        init => field = value.OrEmpty();
    }
}
