// What stands between "// sample: name" and "// end" is in the documents word for word; DocumentTests holds the two together.
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace NewsParse.Orleans.Tests.Docs;

public sealed class ClusterSamples
{
    [Fact]
    public async Task SiloAndClient_AsTheDocumentShows_ParseThePages()
    {
        (int siloPort, int gatewayPort) = (FreePort.Next(), FreePort.Next());
        using var stopping = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Task silo = RunSilo(siloPort, gatewayPort, stopping.Token);
        await WaitForAsync(gatewayPort, stopping.Token);
        using var output = new StringWriter();

        await RunClient(gatewayPort, [ArticleSource.FromText("The council met on Monday."), ArticleSource.FromText(" ")], output);
        await stopping.CancelAsync();
        await silo;

        output.ToString().Should().Contain("The council met on Monday.").And.Contain("Empty");
    }

    private static async Task RunSilo(int siloPort, int gatewayPort, CancellationToken stopping)
    {
        // sample: silo
        HostApplicationBuilder host = Host.CreateApplicationBuilder();
        host.UseOrleans(silo => silo
            .UseLocalhostClustering(siloPort, gatewayPort)
            .AddNewsParse(parser => parser.WithLimits(new ParseLimits { MaxInputBytes = 4 << 20 })));
        await host.Build().RunAsync(stopping);
        // end
    }

    private static async Task RunClient(int gatewayPort, IEnumerable<ArticleSource> sources, TextWriter output)
    {
        // sample: client
        HostApplicationBuilder host = Host.CreateApplicationBuilder();
        host.UseOrleansClient(client => client.UseLocalhostClustering(gatewayPort));
        using IHost running = host.Build();
        await running.StartAsync();
        var cluster = running.Services.GetRequiredService<IClusterClient>();

        var options = new ClusterBatchOptions { MaxDegreeOfParallelism = 32 };
        await foreach (ParseResult result in cluster.ParseManyAsync(sources, options))
        {
            output.WriteLine(result.IsParsed ? result.Document.ToJson() : $"{result.Source.Url}: {result.Failure.Code}");
        }

        await running.StopAsync();
        // end
    }

    private static async Task WaitForAsync(int port, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }
}
