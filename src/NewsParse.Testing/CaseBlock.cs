namespace NewsParse.Testing;

/// <summary>A block of a document wherever it went.</summary>
/// <param name="Text">Its text on one line.</param>
/// <param name="Trace">Its role, and the rule that gave it.</param>
internal readonly record struct CaseBlock(string Text, BlockTrace Trace)
{
    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<CaseBlock> Of(ArticleDocument document) =>
    [
        .. document.Header.Concat(document.Removed).Select(static block => new CaseBlock(Folded.Line(block.Text), block.Trace))
            .Concat(document.Body.SelectMany(OfBody))
            .OrderBy(static block => block.Trace.Position),
    ];

    private static IEnumerable<CaseBlock> OfBody(Block block)
    {
        string[] texts = [.. TextsOf(block).Select(Folded.Line)];
        for (int i = 0; i < texts.Length && !block.Traces.IsEmpty; i++)
        {
            // Where a part is not of one block of the page, all of it has the role of its first.
            yield return new CaseBlock(texts[i], block.Traces[texts.Length == block.Traces.Length ? i : 0]);
        }
    }

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(static item => item.Text),
        Quote quote => quote.Paragraphs,
        Table table => table.Rows.SelectMany(static row => row),
        Code code => [code.Text],
        Figure { Text: { } text } => [text],
        Embed { Text: { } text } => [text],
        _ => [],
    };
}
