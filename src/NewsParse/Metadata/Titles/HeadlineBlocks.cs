using NewsParse.Reading;

namespace NewsParse.Metadata.Titles;

/// <summary>The blocks that show the headline: one, or a few where its element breaks it into lines.</summary>
/// <param name="First">The position of the first.</param>
/// <param name="End">One past the last.</param>
/// <param name="Box">The heading element, or what is around the one block.</param>
internal readonly record struct HeadlineBlocks(int First, int End, PageElement Box)
{
    private const int MaxLines = 4;

    public static HeadlineBlocks Of(Page page, int block)
    {
        PageElement parent = page.Blocks[block].Parent;
        return parent.Nearest(TagKind.Heading) is { BlockCount: <= MaxLines } heading
            ? new HeadlineBlocks(heading.FirstBlock, heading.EndBlock, heading)
            : new HeadlineBlocks(block, block + 1, parent);
    }
}
