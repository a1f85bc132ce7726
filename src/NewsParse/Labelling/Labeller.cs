using NewsParse.Diagnostics;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Gives every block of a page its role.</summary>
internal static class Labeller
{
    public static PageLabels Label(Page page, PageMetadata metadata, ParseSession session)
    {
        var labels = new BlockLabel[page.Blocks.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            PageBlock block = page.Blocks[i];
            bool body = block.InkChars > 80 && block.LinkDensity < .3;
            labels[i] = new BlockLabel(body ? BlockRole.Body : BlockRole.Other, "label.length", .5);
        }

        return new PageLabels { Blocks = labels, Quality = .5 };
    }
}
