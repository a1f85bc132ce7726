namespace NewsParse;

/// <summary>A heading within the article.</summary>
public sealed record Heading : Block
{
    /// <summary>Gets the heading's text, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the level: 1 to 6 as the page marked it.</summary>
    /// <value>0 where the page gave no level: a heading in a plain text, or a paragraph set in bold.</value>
    public int Level { get; init; }
}
