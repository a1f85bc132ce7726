namespace NewsParse.Reading;

/// <summary>A run of text that a browser shows as lines of their own: the unit that gets a role.</summary>
internal sealed class PageBlock
{
    /// <summary>The place in <see cref="Page.Blocks"/>, which is reading order.</summary>
    public required int Position { get; init; }

    /// <summary>White space folded as a browser shows it; a line break is a line feed. Never empty.</summary>
    public required string Text { get; init; }

    /// <summary>The nearest box around the text.</summary>
    public required PageElement Parent { get; init; }

    /// <summary>1 to 6 inside a heading element, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Characters other than white space.</summary>
    public int InkChars { get; init; }

    /// <summary>Of <see cref="InkChars"/>, those inside links.</summary>
    public int LinkChars { get; init; }

    /// <summary>Of <see cref="InkChars"/>, those in bold or strong.</summary>
    public int BoldChars { get; init; }

    /// <summary>Of <see cref="InkChars"/>, those in italics or emphasised.</summary>
    public int ItalicChars { get; init; }

    /// <summary>How many links the block holds, or lies in.</summary>
    public int LinkCount { get; init; }

    /// <summary>Whether the text stood in a part of the page that is not shown; such parts are read only where nothing else is.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The index of the first of its marks in <see cref="Page.Marks"/>.</summary>
    public int FirstMark { get; init; }

    /// <summary>One past its last mark.</summary>
    public int EndMark { get; init; }

    /// <summary>For a plain text: how many empty lines stand before this one. For a page 0.</summary>
    public int BlankLinesBefore { get; init; }

    public double LinkDensity => InkChars == 0 ? 0 : (double)LinkChars / InkChars;
}
