using System.Diagnostics.CodeAnalysis;

namespace NewsParse.Orleans;

/// <summary>The cores of a silo, one for each parse at a time: the grains of all keys share them.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A call that waits while the silo goes down would wait for ever, and the silo for it.")]
internal sealed class ParsePlaces
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    public async Task<T> RunAsync<T>(Func<T> parse, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // On the pool, as a long page would hold up the turns of the silo's scheduler.
            return await Task.Run(parse, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }
}
