using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace NewsParse.Orleans.Tests;

/// <summary>The parser of one silo, which keeps count and does what a test wants beforehand.</summary>
internal sealed class SiloParser(Action<ArticleSource, CancellationToken>? before = null) : IArticleParser
{
    private int _running;
    private int _most;

    /// <summary>The sources it was given.</summary>
    public ConcurrentQueue<ArticleSource> Given { get; } = [];

    /// <summary>How many it was at at a time, at most.</summary>
    public int MostAtATime => _most;

    public int Running => Volatile.Read(ref _running);

    public ArticleDocument Parse(ArticleSource source, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public bool TryParse(
        ArticleSource source, [NotNullWhen(true)] out ArticleDocument? document, [NotNullWhen(false)] out ParseFailure? failure, CancellationToken cancellationToken = default)
    {
        Given.Enqueue(source);
        int running = Interlocked.Increment(ref _running);
        lock (Given)
        {
            _most = Math.Max(_most, running);
        }

        try
        {
            before?.Invoke(source, cancellationToken);
            return ArticleParser.Default.TryParse(source, out document, out failure, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
