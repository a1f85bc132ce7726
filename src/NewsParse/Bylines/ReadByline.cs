namespace NewsParse.Bylines;

/// <summary>What the grammar makes of one line.</summary>
internal sealed class ReadByline
{
    public List<Author> Authors { get; } = [];

    public List<Contributor> Contributors { get; } = [];

    /// <summary>How many pieces of the line it could make nothing of.</summary>
    public int Unread { get; set; }

    /// <summary>Whether a word says that names follow.</summary>
    public bool HasIntro { get; set; }

    /// <summary>Whether a name is one that people are known to bear.</summary>
    public bool HasKnownName { get; set; }

    /// <summary>Whether something else that a byline holds stands beside the names: a job, a date, an address, an employer.</summary>
    public bool HasCompany { get; set; }

    public bool HasPerson => Authors.Exists(static author => author.Kind == AuthorKind.Person);

    /// <summary>Jobs named without a name.</summary>
    public string? LooseRole { get; set; }
}
