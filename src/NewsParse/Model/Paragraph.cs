namespace NewsParse;

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph : Block
{
    /// <summary>Gets the text; a line break within the paragraph is a line feed.</summary>
    public required string Text { get; init; }
}
