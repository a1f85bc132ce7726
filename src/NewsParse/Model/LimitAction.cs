namespace NewsParse;

/// <summary>What a parse does that reaches one of its <see cref="ParseLimits"/> of size.</summary>
public enum LimitAction
{
    /// <summary>It fails, with the code of the limit.</summary>
    Fail,

    /// <summary>
    /// It reads the source up to there and gives what that holds, marked by <see cref="ArticleDocument.IsPartial"/> and <see cref="DiagnosticCode.LimitReached"/>.
    /// A row of more than 32 <c>pre</c> elements cannot be cut and fails still.
    /// </summary>
    Truncate,
}
