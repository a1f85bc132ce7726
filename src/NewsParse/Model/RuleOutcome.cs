namespace NewsParse;

/// <summary>How a rule of a <see cref="SiteProfile"/> fared on a page.</summary>
public enum RuleOutcome
{
    /// <summary>It found what it looks for.</summary>
    Matched,

    /// <summary>It found nothing. A field is then found the general way.</summary>
    Empty,

    /// <summary>It found several values for a field that takes one; the first was taken.</summary>
    Ambiguous,

    /// <summary>
    /// What it found could not be used, and nothing was done: a value that cannot be read, an expression that took too long, or a role that would
    /// have left no article. A field is then found the general way.
    /// </summary>
    Failed,
}
