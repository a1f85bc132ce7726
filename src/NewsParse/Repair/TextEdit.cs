namespace NewsParse;

/// <summary>One place that was repaired.</summary>
public sealed record TextEdit
{
    /// <summary>Gets the rule that made the edit; several where one rule's repair was repaired by another.</summary>
    public required RepairRules Rules { get; init; }

    /// <summary>Gets where it begins in the text as it was, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the length of what was replaced, in UTF-16 units.</summary>
    /// <value>0 where something was only added.</value>
    public int Length => Before.Length;

    /// <summary>Gets what stood there.</summary>
    public required string Before { get; init; }

    /// <summary>Gets what stands there now.</summary>
    public required string After { get; init; }
}
