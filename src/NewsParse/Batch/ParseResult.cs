using System.Diagnostics.CodeAnalysis;

namespace NewsParse;

/// <summary>What became of one source of a batch: a document or the reason why there is none. Immutable.</summary>
public sealed record ParseResult
{
    /// <summary>Makes the result of a source that was parsed.</summary>
    /// <param name="index">The place of the source in the batch, from 0.</param>
    /// <param name="source">The source.</param>
    /// <param name="document">What was made of it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public ParseResult(long index, ArticleSource source, ArticleDocument document)
        : this(index, source)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>Makes the result of a source that could not be parsed.</summary>
    /// <param name="index">The place of the source in the batch, from 0.</param>
    /// <param name="source">The source.</param>
    /// <param name="failure">Why there is no document.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public ParseResult(long index, ArticleSource source, ParseFailure failure)
        : this(index, source)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Failure = failure;
    }

    private ParseResult(long index, ArticleSource source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentNullException.ThrowIfNull(source);
        Index = index;
        Source = source;
    }

    /// <summary>Gets the place of the source in the batch, from 0, whatever the order of the results.</summary>
    public long Index { get; }

    /// <summary>Gets the source itself, so that a result can be told by its URL, or parsed again.</summary>
    public ArticleSource Source { get; }

    /// <summary>Gets the document.</summary>
    /// <value><see langword="null"/> where there is a <see cref="Failure"/>.</value>
    public ArticleDocument? Document { get; }

    /// <summary>Gets why there is no document.</summary>
    /// <value><see langword="null"/> where there is a <see cref="Document"/>.</value>
    public ParseFailure? Failure { get; }

    /// <summary>Gets what was thrown where that, and nothing about the page, is why there is no document: by a parser of somebody else, or on the way to a silo.</summary>
    /// <value><see langword="null"/> otherwise, also where <see cref="ArticleParser"/> fails: it logs what it met itself.</value>
    public Exception? Exception { get; init; }

    /// <summary>Gets whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsParsed => Document is not null;
}
