using NewsParse.Batch;

namespace NewsParse;

/// <summary>Parses many sources at a time.</summary>
public static class ArticleParserExtensions
{
    /// <summary>
    /// Parses a stream of sources on all cores, and gives one result for each: what can't be parsed is a result as well, and never the end.
    /// Sources are read as places become free, so memory stays bounded however many there are.
    /// </summary>
    /// <param name="parser">The parser.</param>
    /// <param name="sources">
    /// The sources. Read from one thread at a time, and disposed of when the enumeration ends, also when it is abandoned. Where reading them fails, or one is
    /// null, the results of those before come first; then the exception is thrown. So is what their disposal throws, at the end or where the enumeration is abandoned.
    /// </param>
    /// <param name="options">How many at a time, and in which order; without them the defaults of <see cref="BatchOptions"/>.</param>
    /// <param name="cancellationToken">
    /// Ends the enumeration with an <see cref="OperationCanceledException"/>; results that were not handed out yet are dropped. Both this and an abandoned enumeration
    /// wait for the pages that are being parsed to stop, and up to a second for a source that is asked for its next page and does not heed its token; such a one is disposed of
    /// when it answers.
    /// </param>
    /// <returns>The results; each enumeration reads the sources and parses them anew.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> or <paramref name="sources"/> is null.</exception>
    public static IAsyncEnumerable<ParseResult> ParseManyAsync(
        this IArticleParser parser, IAsyncEnumerable<ArticleSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(sources);
        return BatchPump.RunAsync(
            sources, (index, source, stopped) => ValueTask.FromResult(Parse(parser, index, source, stopped)), options ?? new BatchOptions(), cancellationToken);
    }

    /// <inheritdoc cref="ParseManyAsync(IArticleParser, IAsyncEnumerable{ArticleSource}, BatchOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<ParseResult> ParseManyAsync(
        this IArticleParser parser, IEnumerable<ArticleSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(sources);
        return parser.ParseManyAsync(SourceStream.Of(sources, cancellationToken), options, cancellationToken);
    }

    private static ParseResult Parse(IArticleParser parser, long index, ArticleSource source, CancellationToken stopped)
    {
        try
        {
            return parser.TryParse(source, out ArticleDocument? document, out ParseFailure? failure, stopped)
                ? new ParseResult(index, source, document)
                : new ParseResult(index, source, failure);
        }
        // A parser of somebody else that breaks its promise; as with ours, a page must not take down the run.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new ParseResult(index, source, new ParseFailure(ParseFailureCode.Internal, $"The parser threw on this page: {error.GetType().Name}.")) { Exception = error };
        }
    }
}
