using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace NewsParse.Orleans.Tests;

/// <summary>A cluster of silos that send each other messages as over a network, and a client outside of it.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const string ParsersKey = "NewsParse:Parsers";

    // A configurator is made by the test host, so what it needs is found by a key of the configuration.
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<IArticleParser>> s_parsers = [];

    private readonly TestCluster _cluster;

    private Cluster(TestCluster cluster) => _cluster = cluster;

    public IClusterClient Client => (IClusterClient)_cluster.Client;

    /// <summary>Starts a silo for each parser.</summary>
    public static async Task<Cluster> StartAsync(params IArticleParser[] parsers)
    {
        string key = Guid.NewGuid().ToString("N");
        s_parsers[key] = new ConcurrentQueue<IArticleParser>(parsers);
        var builder = new TestClusterBuilder((short)parsers.Length);
        builder.Properties[ParsersKey] = key;
        builder.AddSiloBuilderConfigurator<Configurator>();
        var cluster = new Cluster(builder.Build());
        await cluster._cluster.DeployAsync();
        return cluster;
    }

    /// <summary>Ends the silo of this parser as a crash would: what it is at is lost.</summary>
    public Task KillAsync(IArticleParser parser) =>
        _cluster.KillSiloAsync(_cluster.Silos.Single(silo => _cluster.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<IArticleParser>() == parser));

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private sealed class Configurator : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            siloBuilder.AddNewsParse();
            siloBuilder.Services.AddLogging(static logging => logging.ClearProviders());
            s_parsers[siloBuilder.Configuration[ParsersKey]!].TryDequeue(out IArticleParser? parser).Should().BeTrue();
            siloBuilder.Services.AddSingleton(parser!);
        }
    }
}
