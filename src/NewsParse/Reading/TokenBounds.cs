namespace NewsParse.Reading;

/// <summary>How long what the tokenizer reads in one go may be, in characters.</summary>
/// <param name="Token">A tag or a text; and what stands between two tags.</param>
/// <param name="Text">A script or a style.</param>
/// <param name="Value">A value in quotation marks, or a comment.</param>
internal readonly record struct TokenBounds(int Token, int Text, int Value)
{
    /// <summary>About 20 milliseconds of tokenizer. The longest in 1,500 news pages, a script, was a third of this.</summary>
    public static TokenBounds Default { get; } = new(4_000_000, 4_000_000, 1_000_000);
}
