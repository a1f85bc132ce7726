using NewsParse.Cleaning.Selecting;

namespace NewsParse.Cleaning.Profiles;

/// <summary>One thing that a profile says of its site: how something is found, and what it is.</summary>
internal sealed record ProfileRule
{
    public required string Name { get; init; }

    /// <summary>Selectors, where the rule goes by them: for a role all count, for a field the first that finds something.</summary>
    public IReadOnlyList<CssSelector> Selectors { get; init; } = [];

    /// <summary>The line, where the rule goes by one.</summary>
    public LinePattern? Line { get; init; }

    public ProfileReach Reach { get; init; }

    /// <summary>For <see cref="ProfileReach.Onward"/> and <see cref="ProfileReach.Between"/>: the line to stop before; null for the end of the page.</summary>
    public LinePattern? Until { get; init; }

    public BlockRole? Role { get; init; }

    public ArticleField? Field { get; init; }

    /// <summary>The attribute that holds the value; null for the text.</summary>
    public string? Attribute { get; init; }

    /// <summary>For a date: the forms it is written in, as .NET names them; none for any that the library reads.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Whether no block that the rule does not find has its role.</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether every page should have it, so that to find nothing is worth a diagnostic.</summary>
    public bool IsExpected { get; init; }
}
