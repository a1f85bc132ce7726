using System.Diagnostics.Metrics;

namespace NewsParse.Orleans;

/// <summary>The metrics of batches on a cluster, on a meter of the name that the library's has. Names never change.</summary>
internal sealed class ClusterMetrics
{
    /// <summary>The name of the meter, under which those of the parser stand as well.</summary>
    public const string Meter = "NewsParse";

    /// <summary>The name of the counter of retries.</summary>
    public const string Retries = "newsparse.cluster.retries";

    /// <summary>OpenTelemetry's name for why something failed.</summary>
    public const string ErrorType = "error.type";

    private static readonly ClusterMetrics s_shared = new(new Meter(Meter));

    private readonly Counter<long> _retries;

    private ClusterMetrics(Meter meter) => _retries = meter.CreateCounter<long>(Retries, "{retry}", "Sources that were sent again, by what became of the attempt before.");

    /// <summary>Gets the metrics of a host, or, where it makes no meters, those that are shared.</summary>
    public static ClusterMetrics Of(IMeterFactory? meters) => meters is null ? s_shared : new ClusterMetrics(meters.Create(new MeterOptions(Meter)));

    public void CountRetry(Exception error)
    {
        if (_retries.Enabled)
        {
            _retries.Add(1, new KeyValuePair<string, object?>(ErrorType, error.GetType().FullName));
        }
    }
}
