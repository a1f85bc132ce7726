using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Assembling;

/// <summary>Says of each block of a page where it stands and why it has its role.</summary>
internal sealed class BlockTraces(Page page, PageLabels labels)
{
    private readonly BlockPath?[] _paths = PathsOf(page);

    public BlockTrace Of(int position)
    {
        BlockLabel label = labels.Blocks[position];
        return new BlockTrace(position, label.Role, label.Rule, label.Confidence) { Place = _paths[page.Blocks[position].Parent.Index] };
    }

    /// <summary>By <see cref="PageElement.Index"/>, for those with text inside; none for plain text.</summary>
    private static BlockPath?[] PathsOf(Page page)
    {
        var paths = new BlockPath?[page.Elements.Count];
        for (int i = 0; page.Kind == ArticleSourceKind.Html && i < paths.Length; i++)
        {
            PageElement element = page.Elements[i];
            if (element.BlockCount > 0)
            {
                // Nearly every path would begin with html.
                BlockPath? outer = element.Parent is { Kind: not TagKind.Html } parent ? paths[parent.Index] : null;
                paths[i] = new BlockPath(outer, element.Tag, element.Id, element.Class);
            }
        }

        return paths;
    }
}
