using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>Describes each block of a page by numbers: its text, its place, its neighbours, and what the page claims.</summary>
internal static class BlockFeatures
{
    /// <summary>What the names of the columns begin with that tell of class words.</summary>
    public const string ClassPrefix = "class-";

    private const int Neighbours = 3;

    private static readonly int[] s_windows = [2, 5, 12];

    private static readonly TagKind[] s_boxKinds =
    [
        TagKind.Paragraph, TagKind.Div, TagKind.ListItem, TagKind.Heading, TagKind.Cell, TagKind.Caption, TagKind.Quote, TagKind.Button,
        TagKind.Link, TagKind.Inline, TagKind.Section, TagKind.Custom,
    ];

    private static readonly TagKind[] s_aroundKinds =
    [
        TagKind.List, TagKind.Table, TagKind.Quote, TagKind.Figure, TagKind.Nav, TagKind.Aside, TagKind.Footer, TagKind.Header,
        TagKind.Form, TagKind.Article, TagKind.Main, TagKind.Section, TagKind.Link,
    ];

    private static readonly Lazy<IReadOnlyList<string>> s_names = new(CollectNames);

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Names => s_names.Value;

    public static FeatureMatrix Read(PageView view)
    {
        var matrix = new FeatureMatrix(view.Page.Blocks.Count, Names.Count);
        Span<int> words = stackalloc int[LabelWords.Count];
        for (int i = 0; i < matrix.Rows; i++)
        {
            var row = new FeatureRow(matrix[i], null);
            Describe(view, i, words, ref row);
        }

        return matrix;
    }

    private static List<string> CollectNames()
    {
        var names = new List<string>();
        var row = new FeatureRow(new float[StandIn.MaxColumns], names);
        Describe(StandIn.View(), 0, stackalloc int[LabelWords.Count], ref row);
        return names;
    }

    private static void Describe(PageView view, int at, scoped Span<int> words, ref FeatureRow row)
    {
        PageBlock block = view.Page.Blocks[at];
        AddText(view, block, ref row);
        AddLabelWords(view, block, words, ref row);
        AddClaims(view, block, ref row);
        AddPlace(view, block, ref row);
        AddBoxes(view, block, ref row);
        AddNeighbours(view, block, ref row);
        AddWindows(view, block, ref row);
        AddPage(view, ref row);
    }

    private static void AddText(PageView view, PageBlock block, ref FeatureRow row)
    {
        ref readonly TextStats text = ref view.Texts[block.Position];
        double words = text.WordCount;
        double perWord = 1 / Math.Max(1, words);
        row.Add("words", view.LogWords[block.Position]);
        row.Add("link-density", block.LinkDensity);
        row.Add("links", Logs.Of(1 + block.LinkCount));
        row.Add("bold-share", Share(block.BoldChars, block.InkChars));
        row.Add("italic-share", Share(block.ItalicChars, block.InkChars));
        row.Add("word-length", text.Words == 0 ? 0 : (double)text.WordLetters / text.Words);
        row.Add("ends-sentence", text.EndsSentence);
        row.Add("ends-colon", text.Last is ':' or '：');
        row.Add("ends-question", text.Last is '?' or '？');
        row.Add("ends-ellipsis", text.Last == '…' || block.Text.EndsWith("...", StringComparison.Ordinal));
        row.Add("commas", text.Commas * perWord);
        row.Add("sentences", Logs.Of(1 + text.SentenceEnds));
        row.Add("starts-lower", char.IsLower(text.First));
        row.Add("starts-digit", char.IsDigit(text.First));
        row.Add("starts-quote", text.First is '"' or '“' or '„' or '«' or '‘' or '「');
        row.Add("starts-mark", text.First is '(' or '[' or '*' or '-' or '–' or '•' or '#' or '©' or '@' or '→' or '►' or '>');
        row.Add("digits", Share(text.Digits, block.InkChars));
        row.Add("upper", Share(text.Upper, text.Letters));
        row.Add("capital-words", Share(text.CapitalWords, text.Words));
        row.Add("function-words", text.Cjk > text.Letters / 2 ? Share(text.Hiragana, text.Cjk) : text.FunctionWordCount * perWord);
        row.Add("quotes", text.Quotes * perWord);
        row.Add("separators", text.Separators * perWord);
        row.Add("line-breaks", Logs.Of(1 + text.LineBreaks));
        row.Add("cjk", Share(text.Cjk, text.Letters));
        row.Add("same-text", Math.Min(5, view.SameText[block.Position]));
        row.Add("blank-before", Math.Min(4, block.BlankLinesBefore));
        row.Add("hidden", block.IsHidden);
        row.Add("has-address", block.Text.AsSpan().IndexOf('@') >= 0 || block.Text.Contains("http", StringComparison.Ordinal) || block.Text.Contains("www.", StringComparison.Ordinal));
    }

    private static void AddLabelWords(PageView view, PageBlock block, scoped Span<int> words, ref FeatureRow row)
    {
        // Labels are short; in a long text the same words say nothing.
        ReadOnlySpan<char> text = block.Text;
        LabelWords.CountWords(text.Length > 300 ? text[..300] : text, words);
        double perWord = 1 / Math.Max(1, Math.Min(50, view.Texts[block.Position].WordCount));
        for (int i = 0; i < words.Length; i++)
        {
            row.Add("label-", LabelWords.Names[i], words[i] * perWord);
        }
    }

    private static void AddClaims(PageView view, PageBlock block, ref FeatureRow row)
    {
        ref readonly PageView.Claim claim = ref view.Claims[block.Position];
        row.Add("title-share", claim.TitleShare);
        row.Add("title-cover", claim.TitleCover);
        row.Add("summary-share", claim.SummaryShare);
        row.Add("article-body-share", claim.BodyShare);
        row.Add("blocks-from-title", view.Headline < 0 ? -100 : Math.Clamp(block.Position - view.Headline, -100, 200));
        row.Add("is-headline", view.Headline == block.Position);
        row.Add("article-of-headline", view.ArticleOfHeadline(block));
        row.Add("top-headings-since", Math.Min(5, view.TopHeadings[block.Position]));
        row.Add("in-article-body", view.IsInArticleBody(block));
    }

    private static void AddPlace(PageView view, PageBlock block, ref FeatureRow row)
    {
        PageElement parent = block.Parent;
        row.Add("heading-level", block.HeadingLevel);
        foreach (TagKind kind in s_boxKinds)
        {
            row.Add("is-", kind, parent.Kind == kind);
        }

        foreach (TagKind kind in s_aroundKinds)
        {
            row.Add("in-", kind, view.IsInside(parent, kind));
        }

        ReadOnlySpan<byte> distances = view.Boxes.WordDistances(parent.Index);
        row.Add(ClassPrefix, ClassWords.Names, distances);

        row.Add("depth", parent.Depth);
        row.Add("position", (double)block.Position / view.Page.Blocks.Count);
        row.Add("ink-before", view.InkBefore[block.Position] / view.Boxes.TotalInk);
        row.Add("good-before", view.GoodBefore[block.Position] / view.Boxes.TotalGoodInk);
        PageView.Shape shape = view.ShapesLike(block);
        row.Add("same-shape", Logs.Of(1 + shape.Blocks));
        row.Add("same-shape-good", (double)shape.Good / shape.Blocks);
        row.Add("same-shape-good-ink", shape.GoodInk / view.Boxes.TotalGoodInk);
        row.Add("image-before", view.MediaBefore[block.Position]);
        row.Add("image-after", view.MediaBefore[block.Position + 1]);
    }

    private static void AddBoxes(PageView view, PageBlock block, ref FeatureRow row)
    {
        PageElement? box = block.Parent;
        BoxStats stats = view.Boxes;
        for (int level = 0; level < 5; level++)
        {
            BoxStats.Box values = box is null ? default : stats.Boxes[box.Index];
            row.Add("box-ink-", level, values.Ink / stats.TotalInk);
            row.Add("box-good-", level, values.GoodInk / stats.TotalGoodInk);
            row.Add("box-link-density-", level, values.LinkDensity);
            row.Add("box-images-", level, Logs.Of(1 + values.Images));
            row.Add("box-blocks-", level, Logs.Of(1 + values.Blocks));
            row.Add("box-good-share-", level, values.Blocks == 0 ? 0 : (double)values.GoodBlocks / values.Blocks);
            row.Add("box-score-", level, stats.BestScore == 0 ? 0 : values.Score / stats.BestScore);
            box = box?.Parent;
        }

        PageElement best = view.Page.Elements[stats.BestBox];
        row.Add("in-best-box", block.Parent.IsInside(best));
        row.Add("levels-below-best", block.Parent.IsInside(best) ? block.Parent.Depth - best.Depth : -1);
        row.Add("blocks-from-best", block.Position < best.FirstBlock ? block.Position - best.FirstBlock
            : block.Position >= best.EndBlock ? block.Position - best.EndBlock + 1 : 0);
    }

    private static void AddNeighbours(PageView view, PageBlock block, ref FeatureRow row)
    {
        for (int step = -Neighbours; step <= Neighbours; step++)
        {
            if (step == 0)
            {
                continue;
            }

            int at = block.Position + step;
            bool exists = at >= 0 && at < view.Page.Blocks.Count;
            PageBlock other = exists ? view.Page.Blocks[at] : block;
            ref readonly TextStats text = ref view.Texts[exists ? at : block.Position];
            row.Add("words-", step, exists ? view.LogWords[at] : -1);
            row.Add("link-density-", step, exists ? other.LinkDensity : -1);
            row.Add("ends-sentence-", step, exists && text.EndsSentence ? 1 : 0);
            row.Add("heading-level-", step, exists ? other.HeadingLevel : -1);
            row.Add("same-parent-", step, exists && other.Parent == block.Parent ? 1 : 0);
            row.Add("same-grandparent-", step, exists && other.Parent.Parent == block.Parent.Parent ? 1 : 0);
            row.Add("same-shape-", step, exists && view.Boxes.Boxes[other.Parent.Index].Shape == view.Boxes.Boxes[block.Parent.Index].Shape ? 1 : 0);
            row.Add("function-words-", step, exists ? Share(text.FunctionWordCount, text.Words) : -1);
        }
    }

    private static void AddWindows(PageView view, PageBlock block, ref FeatureRow row)
    {
        int count = view.Page.Blocks.Count;
        foreach (int width in s_windows)
        {
            int from = Math.Max(0, block.Position - width);
            int to = Math.Min(count, block.Position + 1 + width);
            double before = view.GoodBefore[block.Position] - view.GoodBefore[from];
            double after = view.GoodBefore[to] - view.GoodBefore[block.Position + 1];
            row.Add("good-words-before-", width, Logs.Of(1 + before));
            row.Add("good-words-after-", width, Logs.Of(1 + after));
            row.Add("ink-around-", width, Logs.Of(1 + view.InkBefore[to] - view.InkBefore[from]));
        }
    }

    private static void AddPage(PageView view, ref FeatureRow row)
    {
        row.Add("page-blocks", Logs.Of(1 + view.Page.Blocks.Count));
        row.Add("page-good-ink", Math.Log(view.Boxes.TotalGoodInk));
        row.Add("page-good-share", view.Boxes.TotalGoodInk / view.Boxes.TotalInk);
    }

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
