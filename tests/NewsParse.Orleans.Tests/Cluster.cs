using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace NewsParse.Orleans.Tests;

/// <summary>A cluster of silos that send each other messages as over a network, and a client outside of it.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;

    private Cluster(InProcessTestCluster cluster) => _cluster = cluster;

    public IClusterClient Client => _cluster.Client;

    /// <summary>Starts a silo for each parser.</summary>
    public static async Task<Cluster> StartAsync(params IArticleParser[] parsers)
    {
        var builder = new InProcessTestClusterBuilder((short)parsers.Length);
        int next = -1;
        builder.ConfigureHost(static host => host.Logging.ClearProviders());
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddNewsParse();
            silo.Services.AddSingleton(parsers[Interlocked.Increment(ref next)]);
        });
        var cluster = new Cluster(builder.Build());
        await cluster._cluster.DeployAsync();
        return cluster;
    }

    /// <summary>Ends the silo of this parser as a crash would: what it is at is lost.</summary>
    public Task KillAsync(IArticleParser parser) =>
        _cluster.KillSiloAsync(_cluster.Silos.Single(silo => silo.ServiceProvider.GetRequiredService<IArticleParser>() == parser));

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}
