namespace NewsParse.Testing;

/// <summary>What an expected file states.</summary>
internal sealed record ExpectedCase
{
    public Uri? Url { get; init; }

    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The fields that are stated, white space folded; no values where there must be none.</summary>
    public IReadOnlyList<(CaseField Field, IReadOnlyList<string> Values)> Fields { get; init; } = [];

    /// <summary>How the body has to begin.</summary>
    public string? BodyStart { get; init; }

    /// <summary>How the body has to end.</summary>
    public string? BodyEnd { get; init; }

    /// <summary>How blocks begin, and the role they must have.</summary>
    public IReadOnlyList<(string Start, BlockRole Role)> Roles { get; init; } = [];

    /// <summary>What the article must say.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>What the article must not say.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Whether no document could fail it.</summary>
    public bool IsVacuous => Fields.Count + Roles.Count + Present.Count + Absent.Count == 0 && BodyStart is null && BodyEnd is null;
}
