using System.Diagnostics.CodeAnalysis;

namespace NewsParse.Tests.Batch;

/// <summary>A parser whose work on a source a test sets.</summary>
internal sealed class StubParser(Action<ArticleSource, CancellationToken> work) : IArticleParser
{
    private int _running;
    private int _parsed;
    private int _most;

    /// <summary>How many sources were worked on at a time, at most.</summary>
    public int MostAtATime => _most;

    /// <summary>How many are worked on now.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>How many have been worked on.</summary>
    public int Parsed => Volatile.Read(ref _parsed);

    public ArticleDocument Parse(ArticleSource source, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public bool TryParse(
        ArticleSource source, [NotNullWhen(true)] out ArticleDocument? document, [NotNullWhen(false)] out ParseFailure? failure, CancellationToken cancellationToken = default)
    {
        document = new ArticleDocument { Title = source.Text };
        failure = null;
        int running = Interlocked.Increment(ref _running);
        for (int most = _most; running > most; most = _most)
        {
            Interlocked.CompareExchange(ref _most, running, most);
        }

        try
        {
            work(source, cancellationToken);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
            Interlocked.Increment(ref _parsed);
        }
    }
}
