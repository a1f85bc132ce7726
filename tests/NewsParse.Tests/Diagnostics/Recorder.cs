using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace NewsParse.Tests.Diagnostics;

/// <summary>A meter factory of its own, and what was measured on its meters.</summary>
internal sealed class Recorder : IMeterFactory
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, Meter> _meters = [];

    public Recorder(bool isListening = true)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.GetValueOrDefault(instrument.Meter.Name) == instrument.Meter)
            {
                Instruments.Add(instrument);
                if (isListening)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public ConcurrentBag<Instrument> Instruments { get; } = [];

    /// <summary>Each measurement: the instrument, the value, and the tags as <c>name=value</c>.</summary>
    public ConcurrentQueue<(string Instrument, double Value, string Tags)> Measured { get; } = [];

    public IEnumerable<(double Value, string Tags)> Of(string instrument) => Measured.Where(one => one.Instrument == instrument).Select(static one => (one.Value, one.Tags));

    // It is known before its first instrument is published.
    public Meter Create(MeterOptions options) => _meters.GetOrAdd(options.Name, static (_, options) => new Meter(options), options);

    public void Dispose()
    {
        _listener.Dispose();
        foreach (Meter meter in _meters.Values)
        {
            meter.Dispose();
        }
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measured.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"))));
}
