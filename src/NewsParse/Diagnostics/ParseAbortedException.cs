namespace NewsParse.Diagnostics;

/// <summary>Carries a <see cref="ParseFailure"/> from where a limit was met to the parser's edge; never leaves it.</summary>
internal sealed class ParseAbortedException(ParseFailureCode code, string message) : Exception(message)
{
    public ParseFailure Failure { get; } = new(code, message);
}
