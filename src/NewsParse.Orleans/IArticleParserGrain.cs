using Orleans;
using Orleans.Concurrency;

namespace NewsParse.Orleans;

/// <summary>
/// Parses on a silo, as many sources at a time as the silo has cores; further calls wait there. The key means nothing but the way a call takes: a client outside the
/// cluster sends those of one key to one silo, so it spreads its calls by using many keys. A caller within a silo parses on that silo whatever the key.
/// </summary>
[Alias("NewsParse.IArticleParserGrain")]
public interface IArticleParserGrain : IGrainWithIntegerKey
{
    /// <summary>Parses a source with the parser of the silo.</summary>
    /// <param name="source">The source; its content is not copied where caller and silo are one process, so do not change it meanwhile.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>; the silo may still parse to the end.</param>
    /// <returns>The document or the failure. A call itself fails only where the silo or the way to it does.</returns>
    [Alias("ParseAsync")]
    // A page may take all of ParseLimits.MaxDuration, and wait for others before.
    [ResponseTimeout("00:02:00")]
    Task<ParseReply> ParseAsync([Immutable] ArticleSource source, CancellationToken cancellationToken = default);
}
