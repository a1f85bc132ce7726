namespace NewsParse.Labelling;

/// <summary>The role of a block, and why.</summary>
/// <param name="Role">What the block is for.</param>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal readonly record struct BlockLabel(BlockRole Role, string Rule, double Confidence);
