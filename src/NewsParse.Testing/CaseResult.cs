using System.Collections.Immutable;

namespace NewsParse.Testing;

/// <summary>What came of one case.</summary>
public sealed class CaseResult
{
    internal CaseResult(string name, ArticleDocument? document, ImmutableArray<CaseDifference> differences) =>
        (Name, Document, Differences) = (name, document, differences);

    /// <summary>Gets the name: the path within the folder, with slashes and without the ending.</summary>
    public string Name { get; }

    /// <summary>Gets what the parser gave.</summary>
    /// <value><see langword="null"/> where it could not parse the input, or the case has mistakes.</value>
    public ArticleDocument? Document { get; }

    /// <summary>Gets what is not as expected; mistakes of the expected file stand here too.</summary>
    public ImmutableArray<CaseDifference> Differences { get; }

    /// <summary>Gets whether all is as expected.</summary>
    public bool IsPassed => Differences.IsEmpty;
}
