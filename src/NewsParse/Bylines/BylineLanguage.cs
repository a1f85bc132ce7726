namespace NewsParse.Bylines;

/// <summary>
/// What one language adds to the byline grammar; all strings lower case. The core joins them all: a page in one language signs in another.
/// A phrase that ends in a colon counts only where the page has one too, or a sign that stands for it.
/// </summary>
internal sealed record BylineLanguage
{
    /// <summary>What stands before an author's name: <c>by</c>, <c>written by</c>.</summary>
    public IReadOnlyList<string> Intros { get; init; } = [];

    /// <summary>Those of <see cref="Intros"/> that names hold as well, so that they count only where people read them: <c>von</c>.</summary>
    public IReadOnlyList<string> ParticleIntros { get; init; } = [];

    /// <summary>Words between two names.</summary>
    public IReadOnlyList<string> Joiners { get; init; } = [];

    /// <summary>Words before one who supplied material: <c>with AFP</c>.</summary>
    public IReadOnlyList<string> Suppliers { get; init; } = [];

    /// <summary>Words of a job title.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>Words that go before a job: <c>senior</c>, <c>political</c>.</summary>
    public IReadOnlyList<string> Qualifiers { get; init; } = [];

    /// <summary>Words of a newsroom, desk or agency: a name that has one is an organization's.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Words that tell a line is no byline, or where the names in it end.</summary>
    public IReadOnlyList<string> Stops { get; init; } = [];

    /// <summary>Words that are capitalized as a name is, and are part of none.</summary>
    public IReadOnlyList<string> NotNames { get; init; } = [];

    /// <summary>Words between a name and its place: <c>in</c>.</summary>
    public IReadOnlyList<string> Locators { get; init; } = [];

    /// <summary>Words between a name and its employer: <c>for</c>.</summary>
    public IReadOnlyList<string> Employers { get; init; } = [];

    /// <summary>What stands before the name of one who is no author, by what they did.</summary>
    public IReadOnlyList<Credit> Credits { get; init; } = [];

    /// <summary>What stands behind the names of those who helped: <c>contributed to this report</c>.</summary>
    public IReadOnlyList<string> Contributions { get; init; } = [];

    /// <summary>What stands between a name and what its bearer is: <c>is a</c>.</summary>
    public IReadOnlyList<string> Copulas { get; init; } = [];

    /// <summary>What tells that a program wrote the article.</summary>
    public IReadOnlyList<string> Bots { get; init; } = [];
}
