using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Fuzz.Checks;

/// <summary>The law of conservation: every block that was read stands in exactly one place of the document, with its text, or with what the repairs that are listed made of it.</summary>
internal static class Conservation
{
    /// <summary>Parses a source and says what is wrong with the outcome.</summary>
    /// <returns>The first breach; null where the law holds, or the parse failed as it may.</returns>
    public static string? Breach(ArticleSource source)
    {
        if (!ArticleParser.Default.TryParse(source, out ArticleDocument? document, out ParseFailure? failure))
        {
            return failure.Code == ParseFailureCode.Internal ? failure.Message : null;
        }

        return Breach(document, Blocks(source, new ParseLimits()));
    }

    /// <summary>Says what is wrong with a document that was made of a source.</summary>
    public static string? Breach(ArticleDocument document, ArticleSource source, ParseLimits limits) => Breach(document, Blocks(source, limits));

    private static string? Breach(ArticleDocument document, IReadOnlyList<PageBlock> blocks)
    {
        if (document.BlockCount != blocks.Count)
        {
            return $"{blocks.Count} blocks were read, and {document.BlockCount} counted.";
        }

        int[] positions =
        [
            .. document.Header.Concat(document.Removed).Select(static block => block.Trace.Position)
                .Concat(document.Body.SelectMany(static block => block.Traces).Select(static trace => trace.Position))
                .Order(),
        ];
        if (!positions.SequenceEqual(Enumerable.Range(0, blocks.Count)))
        {
            return $"The traces are no count from 0 to {blocks.Count - 1}: {string.Join(' ', positions)}.";
        }

        foreach (TracedBlock block in document.Header.Concat(document.Removed))
        {
            if (Ink(block.Text).Length == 0 || Ink(block.Text) != Ink(blocks[block.Trace.Position].Text))
            {
                return $"Block {block.Trace.Position} was read as '{blocks[block.Trace.Position].Text}' and kept as '{block.Text}'.";
            }

            if (block.Trace.Rule.Length == 0)
            {
                return $"Block {block.Trace.Position} has no rule.";
            }
        }

        foreach (Block block in document.Body)
        {
            string read = Ink(string.Concat(block.Traces.Select(trace => Repaired(document, blocks[trace.Position]))));
            if (block.Traces.Length > 0 && Ink(Text(block)) != read)
            {
                return $"A {block.GetType().Name} of '{read}' was kept as '{Ink(Text(block))}'.";
            }
        }

        return null;
    }

    /// <summary>The text of a block with the edits that the document says were made.</summary>
    private static string Repaired(ArticleDocument document, PageBlock block)
    {
        string text = block.Text;
        foreach (BlockRepair repair in document.Repairs.Where(repair => repair.Block == block.Position && repair.Field is null).OrderByDescending(static repair => repair.Start))
        {
            if (text.Substring(repair.Start, repair.Length) != repair.Before)
            {
                return $"{text}, which does not say '{repair.Before}' at {repair.Start}";
            }

            text = text.Remove(repair.Start, repair.Length).Insert(repair.Start, repair.After);
        }

        return text;
    }

    /// <summary>The blocks of a source, read once more.</summary>
    private static IReadOnlyList<PageBlock> Blocks(ArticleSource source, ParseLimits limits)
    {
        var session = new ParseSession(source.Url, source.FetchedAt, limits, NullLogger.Instance, CancellationToken.None);
        using DecodedText content = TextDecoder.Decode(source, session);
        using Page page = source.Kind == ArticleSourceKind.Html ? HtmlReader.Read(content.Chars, session) : PlainTextReader.Read(content.ToString(), session);
        return page.Blocks;
    }

    private static string Text(Block block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        ListBlock list => string.Concat(list.Items.Select(static item => item.Text)),
        Quote quote => string.Concat(quote.Paragraphs),
        Figure figure => figure.Text ?? "",
        Table table => string.Concat(table.Rows.SelectMany(static row => row)),
        Code code => code.Text,
        Embed embed => embed.Text ?? "",
        _ => throw new InvalidOperationException($"A new kind of block: {block.GetType().Name}."),
    };

    // White space may be folded again where blocks are put together; nothing else may change.
    private static string Ink(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));
}
