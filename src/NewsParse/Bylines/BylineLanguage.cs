namespace NewsParse.Bylines;

/// <summary>What one language adds to the byline grammar; all strings lower case. The core joins them all: a page in one language signs in another.</summary>
internal sealed record BylineLanguage
{
    /// <summary>Words that stand before a name, longest forms included: <c>by</c>, <c>written by</c>.</summary>
    public IReadOnlyList<string> Intros { get; init; } = [];

    /// <summary>Words between two names.</summary>
    public IReadOnlyList<string> Joiners { get; init; } = [];

    /// <summary>Words of a job title: a part that has one and no name beside it is no author.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>Words of a newsroom, desk or agency: a name that has one is an organization.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Words that tell a line is no byline, or where the names in it end.</summary>
    public IReadOnlyList<string> Stops { get; init; } = [];
}
