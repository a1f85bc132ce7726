namespace NewsParse.Labelling;

/// <summary>The role of a block, and why.</summary>
/// <param name="Role">What the block is for.</param>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal readonly record struct BlockLabel(BlockRole Role, string Rule, double Confidence)
{
    /// <summary>Whether the block's text is part of the article itself, captions aside.</summary>
    public bool IsBody => Role is BlockRole.Body or BlockRole.Lede or BlockRole.Heading;

    /// <summary>Whether the general rules gave it, and no site's own.</summary>
    public bool IsGeneral => Rule.StartsWith("label.", StringComparison.Ordinal);
}
