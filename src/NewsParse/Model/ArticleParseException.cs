namespace NewsParse;

/// <summary>Thrown by <see cref="IArticleParser.Parse"/> where a source can't be parsed.</summary>
public sealed class ArticleParseException : FormatException
{
    internal ArticleParseException(ParseFailure failure, Exception? innerException = null)
        : base(failure.Message, innerException) => Failure = failure;

    /// <summary>Gets the coded reason.</summary>
    public ParseFailure Failure { get; }
}
