using System.Runtime.Intrinsics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>What each box of a page holds, summed over the blocks inside, and what its names say. By element index.</summary>
internal sealed class BoxStats
{
    /// <summary>Beyond this many levels up a class word says nothing any more.</summary>
    public const byte Far = 12;

    /// <summary>Another attribute than the class says nothing where it is as long as this.</summary>
    private const int MaxNames = 100;

    private readonly byte[] _wordDistance;

    private BoxStats(int elements)
    {
        Boxes = new Box[elements];
        _wordDistance = new byte[elements * ClassWords.Count];
    }

    public Box[] Boxes { get; }

    public double TotalInk { get; private set; }

    public double TotalGoodInk { get; private set; }

    public double BestScore { get; private set; }

    /// <summary>The box whose paragraphs weigh most, near ones more: where Readability would look for the article.</summary>
    public int BestBox { get; private set; }

    /// <summary>The text of that box, or of the one around it, links aside.</summary>
    public double BestInk { get; private set; }

    /// <summary>By element: how many levels up, from 0, the nearest element stands whose names have each category's words.</summary>
    public ReadOnlySpan<byte> WordDistances(int element) => _wordDistance.AsSpan(element * ClassWords.Count, ClassWords.Count);

    public static BoxStats Of(Page page, TextStats[] texts)
    {
        var stats = new BoxStats(page.Elements.Count);
        stats.ReadNames(page);
        stats.SumBlocks(page, texts);
        return stats;
    }

    /// <summary>Whether a block reads like a paragraph of running text: enough words, few of them links, an end like a sentence's.</summary>
    public static bool IsGood(PageBlock block, in TextStats text) =>
        block.LinkDensity < .35 && text.WordCount >= 8 && (text.EndsSentence || text.WordCount >= 25);

    private void ReadNames(Page page)
    {
        var known = new Dictionary<string, Name>();
        _wordDistance.AsSpan(0, ClassWords.Count).Fill(Far);
        for (int i = 0; i < page.Elements.Count; i++)
        {
            PageElement element = page.Elements[i];
            Span<byte> own = _wordDistance.AsSpan(i * ClassWords.Count, ClassWords.Count);
            if (element.Parent is { } parent)
            {
                ReadOnlySpan<byte> outer = WordDistances(parent.Index);
                Vector256.Min(Vector256.Create(outer) + Vector256<byte>.One, Vector256.Create(Far)).CopyTo(own);
            }

            ref Box box = ref Boxes[i];
            Name classes = Read(element.Class, known);
            uint categories = classes.Categories | Read(element.Id, known).Categories | ReadAttributes(element, known, ref box);
            box.Shape = ((int)element.Kind * 397) ^ (element.Class.Length == 0 ? (int)WordHash.Of(element.Tag) : classes.Hash);
            for (int category = 0; categories != 0; category++, categories >>= 1)
            {
                if ((categories & 1) != 0)
                {
                    own[category] = 0;
                }
            }
        }
    }

    /// <summary>Where classes are made up by a build, other attributes still say what an element is for.</summary>
    private static uint ReadAttributes(PageElement element, Dictionary<string, Name> known, ref Box box)
    {
        if (element.Node is not { } node)
        {
            return 0;
        }

        uint categories = 0;
        foreach (LightAttribute attribute in node.Attributes)
        {
            if (!IsNaming(attribute.Name) || node.GetAttribute(attribute.Name) is not { } names)
            {
                continue;
            }

            categories |= names.Length < MaxNames ? Read(names, known).Categories : 0;
            box.IsArticleBody |= attribute.Name == "itemprop" && names.Contains("articleBody", StringComparison.OrdinalIgnoreCase);
        }

        return categories;
    }

    private static bool IsNaming(string attribute) => attribute is
        "role" or "itemprop" or "data-testid" or "data-component" or "data-type" or "data-module" or "data-qa" or "aria-label" or "name";

    private static Name Read(string names, Dictionary<string, Name> known)
    {
        if (names.Length == 0)
        {
            return default;
        }

        // Most elements share their names with others of the page.
        if (!known.TryGetValue(names, out Name name))
        {
            name = new Name(ClassWords.Categories(names), (int)WordHash.Of(names));
            known.Add(names, name);
        }

        return name;
    }

    private void SumBlocks(Page page, TextStats[] texts)
    {
        foreach (PageBlock block in page.Blocks)
        {
            ref TextStats text = ref texts[block.Position];
            ref Box box = ref Boxes[block.Parent.Index];
            box.Blocks++;
            box.Ink += block.InkChars;
            box.LinkInk += block.LinkChars;
            if (!IsGood(block, text))
            {
                continue;
            }

            box.GoodBlocks++;
            box.GoodInk += block.InkChars;
            double weight = 1 + text.Commas + Math.Min(3, text.WordCount / 18);
            PageElement? element = block.Parent;
            for (int level = 0; element is not null && level < 5; level++, element = element.Parent)
            {
                Boxes[element.Index].Score += (float)(weight / (level <= 1 ? level + 1 : level * 3));
            }
        }

        foreach (PageMedia media in page.Media)
        {
            Boxes[media.Parent.Index].Images += media.IsImage ? 1 : 0;
        }

        // Children stand behind their parents, so one pass from the back adds every box to the one around it.
        for (int i = page.Elements.Count - 1; i > 0; i--)
        {
            ref Box box = ref Boxes[i];
            ref Box outer = ref Boxes[page.Elements[i].Parent!.Index];
            outer.Blocks += box.Blocks;
            outer.GoodBlocks += box.GoodBlocks;
            outer.Images += box.Images;
            outer.Ink += box.Ink;
            outer.LinkInk += box.LinkInk;
            outer.GoodInk += box.GoodInk;
            box.Score *= 1 - box.LinkDensity;
            if (box.Score > BestScore)
            {
                BestScore = box.Score;
                BestBox = i;
            }
        }

        int around = page.Elements[BestBox].Parent?.Index ?? BestBox;
        BestInk = Math.Max(Boxes[BestBox].Ink - Boxes[BestBox].LinkInk, Boxes[around].Ink - Boxes[around].LinkInk);
        TotalInk = Math.Max(1, Boxes[0].Ink);
        TotalGoodInk = Math.Max(1, Boxes[0].GoodInk);
    }

    private readonly record struct Name(uint Categories, int Hash);

    public struct Box
    {
        public int Blocks;
        public int GoodBlocks;
        public int Images;
        public float Ink;
        public float LinkInk;
        public float GoodInk;
        public float Score;
        public bool IsArticleBody;

        /// <summary>Equal for boxes of the same name and classes.</summary>
        public int Shape;

        public readonly float LinkDensity => Ink == 0 ? 0 : LinkInk / Ink;
    }
}
