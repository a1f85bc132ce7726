using System.Collections.Immutable;

namespace NewsParse.Formats;

/// <summary>Puts the blocks of a document back into the order of the page.</summary>
internal static class XRayBlocks
{
    public static IReadOnlyList<XRayBlock> Of(ArticleDocument document)
    {
        var placed = new List<(int Position, XRayBlock Block)>();
        int last = -1;
        foreach (Block block in document.Body)
        {
            foreach (XRayBlock part in PartsOf(block))
            {
                // A picture without words has no place of its own: it stays behind what it follows.
                last = part.Traces.IsEmpty ? last : part.Traces[0].Position;
                placed.Add((last, part));
            }
        }

        placed.AddRange(document.Header.Select(static block => (block.Trace.Position, Of(block, XRayState.Field))));
        placed.AddRange(document.Removed.Select(static block => (block.Trace.Position, Of(block, XRayState.Removed))));
        // The order of what stands at the same position is kept.
        return [.. placed.OrderBy(static entry => entry.Position).Select(static entry => entry.Block)];
    }

    private static XRayBlock Of(TracedBlock block, XRayState state) => new([block.Trace], block.Text, state, "") { Language = block.Language };

    /// <summary>The blocks of the page that a part of the body was made of, one by one where it can be told which text is whose.</summary>
    private static IEnumerable<XRayBlock> PartsOf(Block block)
    {
        (string sort, string[] texts) = Read(block);
        if (texts.Length == block.Traces.Length && texts.Length > 1)
        {
            return texts.Zip(block.Traces, (text, trace) => new XRayBlock([trace], text, XRayState.Kept, sort) { Language = block.Language });
        }

        return [new XRayBlock(block.Traces, string.Join('\n', texts), XRayState.Kept, sort) { Language = block.Language }];
    }

    private static (string Sort, string[] Texts) Read(Block block) => block switch
    {
        Heading heading => (heading.Level > 0 ? $"heading {heading.Level}" : "heading", [heading.Text]),
        Paragraph paragraph => ("paragraph", [paragraph.Text]),
        ListBlock list => ("list item", [.. list.Items.SelectMany(static item => item.Text.Split("\n\n"))]),
        Quote quote => ("quote", [.. quote.Paragraphs]),
        Table table => ("table cell", [.. table.Rows.SelectMany(static row => row).SelectMany(static cell => cell.Split('\n')).Where(static text => text.Length > 0)]),
        Code code => ("code", [code.Text]),
        Figure figure => ("figure", [figure.Text ?? AddressText.Shown(figure.Url) ?? ""]),
        Embed embed => ("embed", embed.Text?.Split("\n\n") ?? [AddressText.Shown(embed.Url) ?? ""]),
        _ => ("", []),
    };
}
