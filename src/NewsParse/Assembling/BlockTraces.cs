using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Assembling;

/// <summary>Says of each block of a page where it stands and why it has its role.</summary>
internal sealed class BlockTraces(Page page, PageLabels labels)
{
    public BlockTrace Of(int position)
    {
        BlockLabel label = labels.Blocks[position];
        return new BlockTrace(position, label.Role, label.Rule, label.Confidence) { Place = page.Paths[page.Blocks[position].Parent] };
    }
}
