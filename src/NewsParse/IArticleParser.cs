using System.Diagnostics.CodeAnalysis;

namespace NewsParse;

/// <summary>Turns a page or a plain text into an <see cref="ArticleDocument"/>.</summary>
/// <remarks>Implementations are thread-safe, ask no clock and do no I/O: the same source gives the same document.</remarks>
public interface IArticleParser
{
    /// <summary>Parses <paramref name="source"/>, recovering from broken markup.</summary>
    /// <param name="source">The page or text, with its URL where known: the URL chooses site cleaners.</param>
    /// <param name="cancellationToken">
    /// Looked at within all stages, at least every 50 ms of the thread. A cancelled parse is an <see cref="ArticleParseException"/> with the code
    /// <see cref="ParseFailureCode.Canceled"/>, no <see cref="OperationCanceledException"/>.
    /// </param>
    /// <returns>The document; what was worked around is in its diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArticleParseException">
    /// The source is empty, not text, over a limit, or the parse was cancelled; <see cref="ArticleParseException.Failure"/> says which.
    /// </exception>
    ArticleDocument Parse(ArticleSource source, CancellationToken cancellationToken = default);

    /// <summary>Parses <paramref name="source"/> without an exception for content that can't be parsed.</summary>
    /// <param name="source">The page or text, with its URL where known.</param>
    /// <param name="document">The document, or null where this returns false.</param>
    /// <param name="failure">The reason where this returns false, else null.</param>
    /// <param name="cancellationToken">Looked at within all stages, at least every 50 ms of the thread; a cancelled parse is a failure here, not an exception.</param>
    /// <returns>Whether there is a document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    bool TryParse(
        ArticleSource source,
        [NotNullWhen(true)] out ArticleDocument? document,
        [NotNullWhen(false)] out ParseFailure? failure,
        CancellationToken cancellationToken = default);
}
