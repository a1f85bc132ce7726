using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Hosting;
using Orleans.Messaging;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace NewsParse.Orleans.Tests;

/// <summary>A cluster of silos that send each other messages as over a network, and a client outside of it.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const string Key = "NewsParse:Cluster";

    // A configurator is made by the test host, so what it needs is found by a key of the configuration.
    private static readonly ConcurrentDictionary<string, Cluster> s_clusters = [];

    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly ConcurrentQueue<IArticleParser> _parsers = [];
    private readonly Action<ISiloBuilder> _configureSilo;
    private readonly Action<Cluster, IClientBuilder> _configureClient;
    private readonly TestCluster _cluster;

    private Cluster(IArticleParser[] parsers, Action<ISiloBuilder>? configureSilo, Action<Cluster, IClientBuilder>? configureClient)
    {
        _configureSilo = configureSilo ?? (static _ => { });
        _configureClient = configureClient ?? (static (_, _) => { });
        foreach (IArticleParser parser in parsers)
        {
            _parsers.Enqueue(parser);
        }

        s_clusters[_key] = this;
        var builder = new TestClusterBuilder((short)parsers.Length);
        builder.Properties[Key] = _key;
        builder.AddSiloBuilderConfigurator<Configurator>();
        builder.AddClientBuilderConfigurator<Configurator>();
        _cluster = builder.Build();
    }

    public IClusterClient Client => (IClusterClient)_cluster.Client;

    /// <summary>Gets how a client hears of all silos there are; by itself that of a test knows those that were there at the start.</summary>
    public IGatewayListProvider Gateways => new LiveSilos(_cluster);

    /// <summary>Starts a silo for each parser.</summary>
    public static Task<Cluster> StartAsync(params IArticleParser[] parsers) => StartAsync(parsers, null);

    public static async Task<Cluster> StartAsync(IArticleParser[] parsers, Action<ISiloBuilder>? configureSilo, Action<Cluster, IClientBuilder>? configureClient = null)
    {
        var cluster = new Cluster(parsers, configureSilo, configureClient);
        await cluster._cluster.DeployAsync();
        return cluster;
    }

    /// <summary>Starts one more silo.</summary>
    public Task JoinAsync(IArticleParser parser)
    {
        _parsers.Enqueue(parser);
        return _cluster.StartAdditionalSiloAsync();
    }

    /// <summary>Ends the silo of this parser as a crash would: what it is at is lost.</summary>
    public Task KillAsync(IArticleParser parser) =>
        _cluster.KillSiloAsync(_cluster.Silos.Single(silo => _cluster.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<IArticleParser>() == parser));

    /// <summary>Stops the client, as its host does when it ends.</summary>
    public Task StopClientAsync() => ((IHostedService)Client).StopAsync(CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        s_clusters.TryRemove(_key, out _);
        return _cluster.DisposeAsync();
    }

    private sealed class Configurator : ISiloConfigurator, IClientBuilderConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            Cluster cluster = s_clusters[siloBuilder.Configuration[Key]!];
            siloBuilder.AddNewsParse();
            siloBuilder.Services.AddLogging(static logging => logging.ClearProviders());
            cluster._parsers.TryDequeue(out IArticleParser? parser).Should().BeTrue();
            siloBuilder.Services.AddSingleton(parser!);
            cluster._configureSilo(siloBuilder);
        }

        public void Configure(IConfiguration configuration, IClientBuilder clientBuilder)
        {
            Cluster cluster = s_clusters[configuration[Key]!];
            cluster._configureClient(cluster, clientBuilder);
        }
    }

    private sealed class LiveSilos(TestCluster cluster) : IGatewayListProvider
    {
        public TimeSpan MaxStaleness => TimeSpan.FromMilliseconds(200);

        public bool IsUpdatable => true;

        public Task InitializeGatewayListProvider() => Task.CompletedTask;

        public Task<IList<Uri>> GetGateways() => Task.FromResult<IList<Uri>>([.. cluster.Silos.Select(static silo => silo.GatewayAddress.ToGatewayUri())]);
    }
}
