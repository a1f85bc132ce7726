namespace NewsParse.Reading;

/// <summary>
/// Where each box of a page stands. Their length is bounded over all blocks together: fifty thousand blocks in a thousand boxes with long names
/// would have paths of gigabytes, which everyone who writes the document would pay for.
/// </summary>
internal sealed class PagePaths(Page page)
{
    /// <summary>The paths of the blocks of a news page have a hundredth of it.</summary>
    public const long MaxChars = 20_000_000;

    private readonly BlockPath?[] _paths = Of(page);

    /// <summary>The path of a box with text inside; null for plain text.</summary>
    public BlockPath? this[PageElement box] => _paths[box.Index];

    /// <summary>By <see cref="PageElement.Index"/>, for those with text inside; none for plain text.</summary>
    private static BlockPath?[] Of(Page page)
    {
        if (page.Kind != ArticleSourceKind.Html)
        {
            return new BlockPath?[page.Elements.Count];
        }

        BlockPath?[] paths = Of(page, int.MaxValue);
        long chars = 0;
        foreach (PageBlock block in page.Blocks)
        {
            chars += paths[block.Parent.Index]!.Length;
        }

        return chars <= MaxChars ? paths : Of(page, (int)(MaxChars / page.Blocks.Count));
    }

    private static BlockPath?[] Of(Page page, int room)
    {
        var paths = new BlockPath?[page.Elements.Count];
        for (int i = 0; i < paths.Length; i++)
        {
            PageElement element = page.Elements[i];
            if (element.BlockCount > 0)
            {
                // Nearly every path would begin with html.
                BlockPath? outer = element.Parent is { Kind: not TagKind.Html } parent ? paths[parent.Index] : null;
                paths[i] = BlockPath.Within(outer, element.Tag, element.Id, element.Class, room);
            }
        }

        return paths;
    }
}
