using Orleans;
using Orleans.Concurrency;

namespace NewsParse.Orleans;

/// <summary>What a silo made of a source: either a document or a failure.</summary>
[GenerateSerializer]
[Immutable]
[Alias("NewsParse.ParseReply")]
public sealed record ParseReply
{
    /// <summary>Gets the document.</summary>
    /// <value><see langword="null"/> where there is a <see cref="Failure"/>.</value>
    [Id(0)]
    public ArticleDocument? Document { get; init; }

    /// <summary>Gets why there is no document.</summary>
    /// <value><see langword="null"/> where there is a <see cref="Document"/>.</value>
    [Id(1)]
    public ParseFailure? Failure { get; init; }
}
