namespace NewsParse;

/// <summary>Text whose white space matters, such as program code.</summary>
public sealed record Code : Block
{
    /// <summary>Gets the text as the page has it, line breaks and indents kept.</summary>
    public required string Text { get; init; }
}
