using System.Collections.Immutable;

namespace NewsParse;

/// <summary>Thrown when a <see cref="SiteProfile"/> cannot be used as written. The message lists every mistake that was found, one a line.</summary>
public sealed class SiteProfileException : FormatException
{
    internal SiteProfileException(IEnumerable<ProfileProblem> problems)
        : this([.. problems])
    {
    }

    private SiteProfileException(ImmutableArray<ProfileProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Gets the mistakes, in the order of the file; at least one.</summary>
    public ImmutableArray<ProfileProblem> Problems { get; }
}
