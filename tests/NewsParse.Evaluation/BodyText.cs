using System.Text;

namespace NewsParse.Evaluation;

/// <summary>Writes the body of a document as the scorer reads it: blocks with an empty line between, no captions, no embedded posts.</summary>
internal static class BodyText
{
    public static string Of(ArticleDocument document)
    {
        var text = new StringBuilder();
        foreach (string part in document.Body.SelectMany(Parts))
        {
            if (string.IsNullOrWhiteSpace(part))
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            text.Append(part);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Parts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(static item => item.Text),
        Quote quote => quote.Paragraphs,
        Table table => table.Rows.Select(static row => string.Join(' ', row.Where(static cell => cell.Length > 0))),
        Code code => [code.Text],
        _ => [],
    };
}
