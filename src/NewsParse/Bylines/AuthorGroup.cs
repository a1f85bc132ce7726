using NewsParse.Metadata;

namespace NewsParse.Bylines;

/// <summary>The names one place of the page gives.</summary>
internal sealed class AuthorGroup
{
    public List<BylineName> Names { get; } = [];

    public List<FieldCandidate> Candidates { get; } = [];

    public double Trust { get; set; }

    public bool HasPerson => Names.Exists(static name => name.Kind == AuthorKind.Person);
}
