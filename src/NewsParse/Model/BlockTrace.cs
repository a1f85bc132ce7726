namespace NewsParse;

/// <summary>Where a part of the document came from: which block of the page, and why it has its role.</summary>
/// <param name="Position">The block's place in reading order, from 0.</param>
/// <param name="Role">The role the block was given.</param>
/// <param name="Rule">The name of the rule that gave it, such as <c>label.body</c> or a site cleaner's own.</param>
/// <param name="Confidence">How sure the rule is, 0 to 1.</param>
public sealed record BlockTrace(int Position, BlockRole Role, string Rule, double Confidence)
{
    // Null for the empty path.
    private readonly BlockPath? _path;

    /// <summary>Gets the elements the block stands in, outermost first, such as <c>body&gt;div#main&gt;p.teaser</c>.</summary>
    /// <value>Empty for plain text.</value>
    public string Path
    {
        get => _path?.ToString() ?? "";
        init => _path = string.IsNullOrEmpty(value) ? null : new BlockPath(value);
    }

    internal BlockPath? Place
    {
        init => _path = value;
    }
}
