using System.Runtime.CompilerServices;

namespace NewsParse.Batch;

/// <summary>Sources that are at hand, or are made as they are asked for, as a stream.</summary>
internal static class SourceStream
{
    public static async IAsyncEnumerable<ArticleSource> Of(IEnumerable<ArticleSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (ArticleSource source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return source;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
