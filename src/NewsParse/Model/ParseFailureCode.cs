namespace NewsParse;

/// <summary>The reasons a parse can fail. New ones are added at the end.</summary>
public enum ParseFailureCode
{
    /// <summary>The source holds nothing but white space.</summary>
    Empty,

    /// <summary>The source is not text: a PDF, an archive, an image, a program.</summary>
    NotText,

    /// <summary>
    /// The source is larger than <see cref="ParseLimits.MaxInputBytes"/>, or a single tag or text of it is longer than four million characters. On a cluster
    /// also: it, or its document, is larger than a message may be.
    /// </summary>
    TooLarge,

    /// <summary>The page nests deeper than <see cref="ParseLimits.MaxDepth"/>, or begins more than 32 <c>pre</c> elements in a row.</summary>
    TooDeep,

    /// <summary>The page has more elements and texts, or the plain text more lines, than <see cref="ParseLimits.MaxNodes"/>; or more tags than may stand as deep as they do.</summary>
    TooManyNodes,

    /// <summary>The parse took longer than <see cref="ParseLimits.MaxDuration"/>.</summary>
    TimedOut,

    /// <summary>The caller's cancellation token was cancelled. Batches end with an <see cref="OperationCanceledException"/> instead.</summary>
    Canceled,

    /// <summary>The parser itself failed; please report the page.</summary>
    Internal,

    /// <summary>No machine of a cluster gave an answer for the source that can be used, however often it was asked; the source itself may be sound.</summary>
    Unavailable,

    /// <summary>The page has more attributes than <see cref="ParseLimits.MaxAttributes"/>.</summary>
    TooManyAttributes,

    /// <summary>The source has more blocks than <see cref="ParseLimits.MaxBlocks"/>.</summary>
    TooManyBlocks,

    /// <summary>The source has more text than <see cref="ParseLimits.MaxTextLength"/>.</summary>
    TooMuchText,
}
