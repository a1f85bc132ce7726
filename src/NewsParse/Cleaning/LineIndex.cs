using System.Text;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning;

/// <summary>Finds the blocks that an element within a line is all of: by its mark where it has one, else by what it says.</summary>
internal sealed class LineIndex(Page page)
{
    /// <summary>Longer ones are told by their marks alone: a line of this length in an element without a class is the article's.</summary>
    private const int MaxInk = 10_000;

    /// <summary>How many characters and nodes are gone through for that, or elements around much that shows nothing would each go through all of it.</summary>
    private const int MaxSteps = 4 * MaxInk;

    private Dictionary<LightElement, List<int>>? _marks;
    private Dictionary<(PageElement Box, string Ink), List<int>>? _lines;

    /// <param name="element">The element.</param>
    /// <param name="box">The nearest box around it.</param>
    /// <returns>The positions, ascending; one list for all elements of the box that say the same.</returns>
    public IReadOnlyList<int> BlocksOf(LightElement element, PageElement box)
    {
        if ((_marks ??= Marks()).TryGetValue(element, out List<int>? marks))
        {
            return marks.Where(mark => IsAllOf(page.Marks[mark], box)).Select(mark => page.Marks[mark].Block).Distinct().Order().ToList();
        }

        return Ink(element) is { Length: > 0 } ink ? (_lines ??= Lines()).GetValueOrDefault((box, ink)) ?? [] : [];
    }

    private bool IsAllOf(InlineMark mark, PageElement box)
    {
        PageBlock block = page.Blocks[mark.Block];
        return block.Parent == box && mark.Length == block.Text.Length;
    }

    private Dictionary<LightElement, List<int>> Marks()
    {
        var marks = new Dictionary<LightElement, List<int>>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < page.Marks.Count; i++)
        {
            LightElement node = page.Marks[i].Node;
            if (!marks.TryGetValue(node, out List<int>? own))
            {
                marks.Add(node, own = []);
            }

            own.Add(i);
        }

        return marks;
    }

    private Dictionary<(PageElement Box, string Ink), List<int>> Lines()
    {
        var lines = new Dictionary<(PageElement Box, string Ink), List<int>>();
        foreach (PageBlock block in page.Blocks.Where(static block => block.InkChars <= MaxInk))
        {
            (PageElement, string) key = (block.Parent, Inked(block.Text));
            if (!lines.TryGetValue(key, out List<int>? same))
            {
                lines.Add(key, same = []);
            }

            same.Add(block.Position);
        }

        return lines;
    }

    /// <summary>Null where it is too much.</summary>
    private static string? Ink(LightElement element)
    {
        var ink = new StringBuilder();
        int steps = 0;
        for (LightNode? node = element.FirstChild; node is not null; node = node.Following(element))
        {
            steps += node is LightText { Data.Length: var length } ? length : 1;
            if (steps > MaxSteps)
            {
                return null;
            }

            if (node is LightText text)
            {
                ink.Append(Inked(text.Data.ToString()));
                if (ink.Length > MaxInk)
                {
                    return null;
                }
            }
        }

        return ink.ToString();
    }

    private static string Inked(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
