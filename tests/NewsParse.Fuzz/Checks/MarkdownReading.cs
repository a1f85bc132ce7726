using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsParse.Fuzz.Checks;

/// <summary>What a reader of Markdown finds in a text: its blocks, a line each, such as <c>h2 Text</c>. Throws for what the writer never means.</summary>
internal static class MarkdownReading
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    /// <summary>As GitHub reads: bare addresses are links, tildes strike out, brackets are boxes to tick and footnotes.</summary>
    public static MarkdownPipeline GitHub { get; } = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().Build();

    /// <summary>With the marks within a line that other dialects know.</summary>
    public static MarkdownPipeline Extended { get; } = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseGenericAttributes().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseCitations().UseMathematics().Build();

    public static List<string> BlocksOf(string markdown) => BlocksOf(markdown, s_pipeline);

    public static List<string> BlocksOf(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            var blocks = new List<string>();
            foreach (Markdig.Syntax.Block block in Markdown.Parse(markdown, pipeline))
            {
                Add(blocks, block, 0);
            }

            return blocks;
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidOperationException($"{error.Message}\n{markdown}", error);
        }
    }

    public static string? YamlOf(string markdown) =>
        Markdown.Parse(markdown, s_pipeline).OfType<YamlFrontMatterBlock>().SingleOrDefault()?.Lines.ToString();

    private static void Add(List<string> blocks, Markdig.Syntax.Block block, int level)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock { IsSetext: false } heading:
                blocks.Add($"h{heading.Level} {TextOf(heading.Inline)}");
                break;
            case ParagraphBlock paragraph:
                blocks.Add($"p {TextOf(paragraph.Inline)}");
                break;
            case FencedCodeBlock code:
                blocks.Add($"code {code.Lines}");
                break;
            case Markdig.Syntax.ListBlock list:
                AddList(blocks, list, level);
                break;
            case QuoteBlock quote:
                blocks.Add("quote " + string.Join("\n\n", quote.Select(static part => TextOf(((ParagraphBlock)part).Inline))));
                break;
            case Markdig.Extensions.Tables.Table table:
                blocks.AddRange(table.Cast<TableRow>().Select(static row => "row " + string.Join(" | ", row.Cast<TableCell>().Select(static cell =>
                    string.Concat(cell.Select(static part => TextOf(((ParagraphBlock)part).Inline)))))));
                break;
            default:
                throw new InvalidOperationException($"The Markdown holds a {block.GetType().Name} at line {block.Line}.");
        }
    }

    private static void AddList(List<string> blocks, Markdig.Syntax.ListBlock list, int level)
    {
        blocks.Add($"{(list.IsOrdered ? "ol" : "ul")}{level}");
        foreach (ListItemBlock item in list.Cast<ListItemBlock>())
        {
            blocks.Add($"li{level} " + string.Join("\n\n", item.OfType<ParagraphBlock>().Select(static part => TextOf(part.Inline))));
            foreach (Markdig.Syntax.Block other in item.Where(static part => part is not ParagraphBlock))
            {
                Add(blocks, other, level + 1);
            }
        }
    }

    private static string TextOf(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(TextOf));

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: true } => "\n",
        LinkInline { IsImage: true } image => $"[{image.Url} {TextOf((ContainerInline)image)}]",
        LinkInline { IsAutoLink: false } link => $"<{link.Url} {TextOf((ContainerInline)link)}>",
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 1 } emphasis => $"_{TextOf((ContainerInline)emphasis)}_",
        _ => throw new InvalidOperationException($"The Markdown holds a {inline.GetType().Name}."),
    };
}
