using NewsParse.Metadata;

namespace NewsParse.Bylines;

/// <summary>What one place of the page gives.</summary>
internal sealed class AuthorGroup
{
    public List<Author> Authors { get; } = [];

    public List<Contributor> Contributors { get; } = [];

    public List<FieldCandidate> Candidates { get; } = [];

    /// <summary>What each of <see cref="Candidates"/> was read as.</summary>
    public List<ReadByline> Reads { get; } = [];

    public double Trust { get; set; }

    public bool HasPerson => Authors.Exists(static author => author.Kind == AuthorKind.Person);
}
