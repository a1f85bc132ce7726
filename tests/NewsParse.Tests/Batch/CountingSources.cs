using System.Globalization;

namespace NewsParse.Tests.Batch;

/// <summary>A stream of sources that knows how many were taken of it, and whether it was disposed of.</summary>
internal sealed class CountingSources(long count, Action<long>? beforeEach = null, Exception? onDisposal = null) : IAsyncEnumerable<ArticleSource>, IAsyncEnumerator<ArticleSource>
{
    private long _asked;

    /// <summary>How many sources were asked for.</summary>
    public long Asked => Volatile.Read(ref _asked);

    public bool IsDisposed { get; private set; }

    public ArticleSource Current { get; private set; } = null!;

    public static ArticleSource Source(long index) => ArticleSource.FromText(index.ToString(CultureInfo.InvariantCulture));

    public IAsyncEnumerator<ArticleSource> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

    public async ValueTask<bool> MoveNextAsync()
    {
        IsDisposed.Should().BeFalse();
        await Task.Yield();
        long index = Interlocked.Increment(ref _asked) - 1;
        beforeEach?.Invoke(index);
        Current = index < count ? Source(index) : null!;
        return index < count;
    }

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return onDisposal is null ? ValueTask.CompletedTask : ValueTask.FromException(onDisposal);
    }
}
