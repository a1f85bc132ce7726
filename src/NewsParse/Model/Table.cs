using System.Collections.Immutable;

namespace NewsParse;

/// <summary>A table of the article.</summary>
public sealed record Table : Block
{
    /// <summary>Gets the rows, each with its cells' texts in order; empty cells are empty strings.</summary>
    public required ImmutableArray<ImmutableArray<string>> Rows
    {
        get;
        // A row that was never made would throw in every writer.
        init => field = value.OrEmpty().Any(static row => row.IsDefault) ? [.. value.Select(static row => row.OrEmpty())] : value.OrEmpty();
    }
}
