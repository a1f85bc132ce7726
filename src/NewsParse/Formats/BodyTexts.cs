namespace NewsParse.Formats;

/// <summary>The texts of the body that are words of the article: those <see cref="PlainTextWriter"/> writes, without its marks. Captions are none.</summary>
internal static class BodyTexts
{
    public static IEnumerable<string> Of(ArticleDocument document) => document.Body.SelectMany(Of).Select(CleanText.Of);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(static item => item.Text),
        Quote quote => quote.Paragraphs,
        Table table => table.Rows.SelectMany(static row => row),
        Code code => [code.Text],
        Embed { Text: { } text } => [text],
        _ => [],
    };
}
