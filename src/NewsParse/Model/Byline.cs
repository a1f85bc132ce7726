using System.Collections.Immutable;

namespace NewsParse;

/// <summary>Who wrote the article.</summary>
public sealed record Byline
{
    /// <summary>Gets the byline as the page has it.</summary>
    /// <value><see langword="null"/> where the authors are known from metadata only.</value>
    public string? Text { get; init; }

    /// <summary>Gets the authors in the order the page names them; each once.</summary>
    /// <value>Empty where none is known: a missing author is better than a wrong one.</value>
    public ImmutableArray<Author> Authors
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets those who worked on the article without being its authors: editors, translators, photographers.</summary>
    public ImmutableArray<Contributor> Contributors
    {
        get;
        init => field = value.OrEmpty();
    } = [];
}
