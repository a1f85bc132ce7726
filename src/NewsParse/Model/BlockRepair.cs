namespace NewsParse;

/// <summary>A place that was repaired in the document. What was removed, and the blocks of the header, keep the text the page has.</summary>
public sealed record BlockRepair
{
    /// <summary>Gets the position of the block in reading order, from 0.</summary>
    /// <value><see langword="null"/> for a field that the page says out of sight, such as a title in a meta tag.</value>
    public int? Block { get; init; }

    /// <summary>Gets the field whose text was repaired.</summary>
    /// <value><see langword="null"/> for a block of the body.</value>
    public ArticleField? Field { get; init; }

    /// <summary>Gets the rule that made the edit; several where one rule's repair was repaired by another.</summary>
    public required RepairRules Rules { get; init; }

    /// <summary>Gets where it begins in the text as the page has it, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the length of what was replaced, in UTF-16 units.</summary>
    /// <value>0 where something was only added.</value>
    public int Length => Before.Length;

    /// <summary>Gets what stood there.</summary>
    public required string Before { get; init; }

    /// <summary>Gets what stands there now.</summary>
    public required string After { get; init; }
}
