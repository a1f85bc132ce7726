using System.Runtime.InteropServices;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>What the labeller computes once for a page, and its stages share.</summary>
internal sealed class PageView
{
    public const byte Image = 1, Other = 2;

    private const int PictureLevels = 4;

    /// <summary>Captions have seldom more words.</summary>
    private const double CaptionWords = 60;

    private readonly Dictionary<int, Shape> _shapes = [];
    private readonly uint[] _around;
    private readonly bool[] _inArticleBody;
    private readonly PageElement? _headlineArticle;

    public PageView(Page page, PageMetadata metadata)
    {
        Page = page;
        int count = page.Blocks.Count;
        Texts = new TextStats[count];
        LogWords = new double[count];
        Claims = new Claim[count];
        SameText = new int[count];
        InkBefore = new double[count + 1];
        GoodBefore = new double[count + 1];
        // By text, the first block that has it; a look-up reads the whole text, so there is one for each block.
        var seen = new Dictionary<string, int>(count);
        var firsts = new int[count];
        var words = new List<ulong>();
        PageEvidence evidence = PageEvidence.Of(page, metadata);
        for (int i = 0; i < count; i++)
        {
            PageBlock block = page.Blocks[i];
            Texts[i] = TextStats.Of(block.Text, words);
            LogWords[i] = Logs.Of(1 + Texts[i].WordCount);
            bool good = BoxStats.IsGood(block, Texts[i]);
            InkBefore[i + 1] = InkBefore[i] + block.InkChars;
            GoodBefore[i + 1] = GoodBefore[i] + (good ? block.InkChars : 0);
            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, block.Text, out bool isKnown);
            first = isKnown ? first : i;
            firsts[i] = first;
            SameText[first]++;
            evidence.Read(words);
            Claims[i] = new Claim(evidence.TitleShare, evidence.TitleCover, evidence.SummaryShare, evidence.BodyShare);
        }

        Boxes = BoxStats.Of(page, Texts);
        for (int i = 0; i < count; i++)
        {
            SameText[i] = SameText[firsts[i]];
            ref Shape shape = ref CollectionsMarshal.GetValueRefOrAddDefault(_shapes, ShapeOf(page.Blocks[i]), out _);
            bool good = BoxStats.IsGood(page.Blocks[i], Texts[i]);
            shape = new Shape(shape.Blocks + 1, shape.Good + (good ? 1 : 0), shape.GoodInk + (good ? page.Blocks[i].InkChars : 0));
        }

        MediaBefore = new byte[count + 1];
        foreach (PageMedia media in page.Media)
        {
            MediaBefore[media.NextBlock] |= media.IsImage ? Image : Other;
        }

        _around = new uint[page.Elements.Count];
        for (int i = 0; i < _around.Length; i++)
        {
            PageElement element = page.Elements[i];
            _around[i] = Bit(element.Kind) | (element.Parent is { } parent ? _around[parent.Index] : 0);
        }

        Headline = FindHeadline();
        (_headlineArticle, TopHeadings) = ReadHeadings();
        _inArticleBody = new bool[page.Elements.Count];
        for (int i = 0; i < _inArticleBody.Length; i++)
        {
            _inArticleBody[i] = Boxes.Boxes[i].IsArticleBody || (page.Elements[i].Parent is { } parent && _inArticleBody[parent.Index]);
        }
    }

    public Page Page { get; }

    public TextStats[] Texts { get; }

    /// <summary>The logarithm of one more than the words of each block: its neighbours ask for it as often as itself.</summary>
    public double[] LogWords { get; }

    public BoxStats Boxes { get; }

    public Claim[] Claims { get; }

    /// <summary>What stands right before each block: an <see cref="Image"/>, something else embedded, or both; one longer than the page has blocks.</summary>
    public byte[] MediaBefore { get; }

    /// <summary>How often the block's text stands on the page.</summary>
    public int[] SameText { get; }

    /// <summary>Characters in front of each block; one longer than the page has blocks.</summary>
    public double[] InkBefore { get; }

    /// <summary>Characters of good paragraphs in front of each block; one longer than the page has blocks.</summary>
    public double[] GoodBefore { get; }

    /// <summary>The position of the block that is the headline as far as the titles out of sight say; -1 where none is.</summary>
    public int Headline { get; }

    /// <summary>How many level-1 headings stand between the headline and each block: another one begins another story.</summary>
    public int[] TopHeadings { get; }

    /// <summary>Whether the block lies in an element marked <c>itemprop="articleBody"</c>.</summary>
    public bool IsInArticleBody(PageBlock block) => _inArticleBody[block.Parent.Index];

    /// <summary>1 in the same <c>article</c> element as the headline, -1 in another one, 0 where either is in none.</summary>
    public int ArticleOfHeadline(PageBlock block) =>
        _headlineArticle is null || block.Parent.Nearest(TagKind.Article) is not { } article ? 0 : block.Parent.IsInside(_headlineArticle) ? 1 : -1;

    /// <summary>The characters of the blocks that are in <paramref name="body"/>.</summary>
    public double InkOf(bool[] body) => InkOf(body, 0, body.Length);

    /// <summary>The characters of those from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public double InkOf(bool[] body, int first, int end)
    {
        double ink = 0;
        for (int i = first; i < end; i++)
        {
            ink += body[i] ? Page.Blocks[i].InkChars : 0;
        }

        return ink;
    }

    /// <summary>
    /// Whether a picture and this block have a box to themselves, or share it with one block more: a caption and a credit, or a teaser.
    /// A paragraph with a picture among its words has not.
    /// </summary>
    public bool IsWithPicture(PageBlock block)
    {
        if (Texts[block.Position].WordCount > CaptionWords || Boxes.Boxes[block.Parent.Index].Images > 0)
        {
            return false;
        }

        PageElement? box = block.Parent.Parent;
        for (int level = 1; level < PictureLevels && box is not null; level++, box = box.Parent)
        {
            ref readonly BoxStats.Box values = ref Boxes.Boxes[box.Index];
            if (values.Images > 0)
            {
                return values.Blocks <= 2;
            }
        }

        return false;
    }

    public bool IsInside(PageElement element, TagKind kind) => (_around[element.Index] & Bit(kind)) != 0;

    /// <summary>What the page has of blocks that stand in boxes like this one's.</summary>
    public Shape ShapesLike(PageBlock block) => _shapes[ShapeOf(block)];

    // Kinds fit a word: there are fewer than 64, and those that are asked for are boxes.
    private static uint Bit(TagKind kind) => kind == TagKind.Link ? 1u : kind >= TagKind.Html ? 1u << (kind - TagKind.Html + 1) : 0;

    /// <summary>Equal for blocks whose two nearest boxes have the same names and classes.</summary>
    public int ShapeOf(PageBlock block)
    {
        int shape = Boxes.Boxes[block.Parent.Index].Shape;
        return block.Parent.Parent is { } outer ? (shape * 31) + Boxes.Boxes[outer.Index].Shape : shape;
    }

    private (PageElement? Article, int[] TopHeadings) ReadHeadings()
    {
        var counts = new int[Page.Blocks.Count];
        int seen = 0;
        for (int i = Math.Max(1, Headline + 1); i < counts.Length; i++)
        {
            seen += Page.Blocks[i].HeadingLevel == 1 && Page.Blocks[i - 1].HeadingLevel != 1 ? 1 : 0;
            counts[i] = seen;
        }

        return (Headline < 0 ? null : Page.Blocks[Headline].Parent.Nearest(TagKind.Article), counts);
    }

    private int FindHeadline()
    {
        int best = -1;
        double bestScore = .6;
        for (int i = 0; i < Claims.Length; i++)
        {
            PageBlock block = Page.Blocks[i];
            if (Texts[i].WordCount is < 2 or > 40)
            {
                continue;
            }

            double score = Claims[i].TitleShare * (.5 + (.5 * Claims[i].TitleCover))
                + (block.HeadingLevel == 1 ? .3 : block.HeadingLevel > 1 ? .1 : 0)
                - (block.LinkDensity > .5 ? .3 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    public readonly record struct Shape(int Blocks, int Good, double GoodInk);

    public readonly record struct Claim(double TitleShare, double TitleCover, double SummaryShare, double BodyShare);
}
