using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Concurrency;

namespace NewsParse.Orleans;

/// <summary>The grain that parses, with the parser that is registered on its silo.</summary>
[StatelessWorker]
internal sealed class ArticleParserGrain(IArticleParser parser, ParsePlaces places, ILogger<ArticleParserGrain> logger) : Grain, IArticleParserGrain
{
    public Task<ParseReply> ParseAsync(ArticleSource source, CancellationToken cancellationToken) =>
        places.RunAsync(() => Parse(source, cancellationToken), cancellationToken);

    private ParseReply Parse(ArticleSource source, CancellationToken cancellationToken)
    {
        try
        {
            return parser.TryParse(source, out ArticleDocument? document, out ParseFailure? failure, cancellationToken)
                ? new ParseReply { Document = document }
                : new ParseReply { Failure = failure };
        }
        // A parser of somebody else that breaks its promise. Thrown to the client it would look like a fault of the cluster, and be tried again;
        // a silo that ran out of memory over a page would take others with it, and the client would take it for its own.
        catch (Exception error)
        {
            logger.ParserThrew(source.Url?.Host, error);
            return new ParseReply { Failure = new ParseFailure(ParseFailureCode.Internal, $"The parser threw on this page: {error.GetType().Name}.") };
        }
    }
}
