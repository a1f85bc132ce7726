using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse;

/// <summary>A block of the page as an <see cref="ISiteCleaner"/> sees it. Its text is what the page has and cannot be changed.</summary>
public sealed class DraftBlock
{
    private readonly Page _page;
    private readonly PageBlock _block;

    internal DraftBlock(Page page, PageBlock block, BlockLabel label)
    {
        _page = page;
        _block = block;
        Label = label;
    }

    /// <summary>Gets the place in reading order, from 0, which is also its index in <see cref="ArticleDraft.Blocks"/>.</summary>
    public int Position => _block.Position;

    /// <summary>Gets the text, white space folded as a browser shows it; a line break is a line feed.</summary>
    public string Text => _block.Text;

    /// <summary>Gets the role it has so far; edits of this cleaner show at once.</summary>
    public BlockRole Role => Label.Role;

    /// <summary>Gets the rule that gave the role.</summary>
    public string Rule => Label.Rule;

    /// <summary>Gets how sure that rule is, 0 to 1.</summary>
    public double Confidence => Label.Confidence;

    /// <summary>Gets the elements the block stands in, outermost first, such as <c>body&gt;div#main&gt;p.teaser</c>.</summary>
    /// <value>Empty for plain text.</value>
    public string Path => _page.Paths[_block.Parent]?.ToString() ?? "";

    /// <summary>Gets the level of the heading element around it, 1 to 6.</summary>
    /// <value>0 outside headings and for plain text.</value>
    public int HeadingLevel => _block.HeadingLevel;

    /// <summary>Gets the share of its characters that stand in links, 0 to 1.</summary>
    public double LinkDensity => _block.LinkDensity;

    /// <summary>Gets how many blank lines stand before it in a plain text.</summary>
    /// <value>0 for a page.</value>
    public int BlankLinesBefore => _block.BlankLinesBefore;

    internal BlockLabel Label { get; set; }

    internal PageBlock Source => _block;

    /// <summary>Gives the role and the text.</summary>
    public override string ToString() => $"{Position} {Role}: {Text}";
}
