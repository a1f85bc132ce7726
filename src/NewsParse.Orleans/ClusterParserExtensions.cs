using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Batch;
using Orleans;

namespace NewsParse.Orleans;

/// <summary>Parses many sources on a cluster.</summary>
public static class ClusterParserExtensions
{
    /// <summary>How many keys on the next attempt goes: no multiple of a likely number of silos.</summary>
    private const int OtherWay = 7;

    /// <summary>
    /// Parses a stream of sources on the silos of a cluster and gives exactly one result for each, as <see cref="ArticleParserExtensions"/> do on one machine.
    /// Where a silo is lost, what it was at is sent to another; a source may be parsed more than once then, but has one result still.
    /// </summary>
    /// <param name="grains">
    /// The client of the cluster, which goes around all its silos; the loggers and meters among its services are told of retries. In a process that is a silo itself, its grain factory
    /// and its <see cref="IClusterClient"/> send everything to that silo alone.
    /// </param>
    /// <param name="sources">
    /// The sources. Read from one thread at a time, and disposed of when the enumeration ends, also when it is abandoned. Where reading them fails, or one is
    /// null, the results of those before come first; then the exception is thrown.
    /// </param>
    /// <param name="options">How many at a time, in which order, and how often; without them the defaults of <see cref="ClusterBatchOptions"/>.</param>
    /// <param name="cancellationToken">
    /// Ends the enumeration with an <see cref="OperationCanceledException"/>; results that were not handed out yet are dropped.
    /// Pages that silos have already are not waited for; they may parse them to the end.
    /// </param>
    /// <returns>
    /// The results; each enumeration reads the sources and parses them anew. It ends with an <see cref="InvalidOperationException"/> where nothing can be sent at all, as the client was stopped
    /// or never started, or no silo of the cluster has <c>AddNewsParse</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="grains"/> or <paramref name="sources"/> is null.</exception>
    public static IAsyncEnumerable<ParseResult> ParseManyAsync(
        this IGrainFactory grains, IAsyncEnumerable<ArticleSource> sources, ClusterBatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(grains);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= new ClusterBatchOptions();
        IServiceProvider? services = (grains as IClusterClient)?.ServiceProvider;
        var keys = new GrainKeys(Random.Shared.NextInt64());
        var retries = new Retries(
            // A silo that is stuck would get its pages again and again: each attempt goes another way.
            (index, attempt, source, stopped) => grains.GetGrain<IArticleParserGrain>(keys[index + ((attempt - 1) * OtherWay)]).ParseAsync(source, stopped),
            options,
            services?.GetService<ILoggerFactory>()?.CreateLogger<IArticleParserGrain>() ?? NullLogger<IArticleParserGrain>.Instance,
            ClusterMetrics.Of(services?.GetService<IMeterFactory>()));
        var batch = new BatchOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, MaxHeld = options.MaxHeld, KeepOrder = options.KeepOrder, Progress = options.Progress };
        return BatchPump.RunAsync(sources, retries.ParseAsync, batch, cancellationToken);
    }

    /// <inheritdoc cref="ParseManyAsync(IGrainFactory, IAsyncEnumerable{ArticleSource}, ClusterBatchOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<ParseResult> ParseManyAsync(
        this IGrainFactory grains, IEnumerable<ArticleSource> sources, ClusterBatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(grains);
        ArgumentNullException.ThrowIfNull(sources);
        return grains.ParseManyAsync(SourceStream.Of(sources, cancellationToken), options, cancellationToken);
    }
}
