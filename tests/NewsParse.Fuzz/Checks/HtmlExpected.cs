using NewsParse.Formats;

namespace NewsParse.Fuzz.Checks;

/// <summary>The texts that must be seen in the HTML of a document, in order; worked out from the document alone.</summary>
internal static class HtmlExpected
{
    public static List<string> TextsOf(ArticleDocument document)
    {
        List<string?> texts = [document.Kicker, document.Title, document.Subtitle, document.Standfirst == document.Lede ? null : document.Standfirst];
        texts.AddRange(document.Byline.Authors.Select(static author => author.Name));
        texts.Add(document.Byline.Authors.All(static author => string.IsNullOrWhiteSpace(author.Name)) ? document.Byline.Text : null);
        texts.AddRange([DateText.Of(document.Published), document.Modified == document.Published ? null : DateText.Of(document.Modified)]);
        texts.AddRange(document.Body.SelectMany(TextsOf));
        return [.. texts.Where(static text => !string.IsNullOrWhiteSpace(text)).Select(static text => Clean(text!))];
    }

    /// <summary>White space aside, as that between the elements is the writer's.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string?> TextsOf(Block block)
    {
        string?[] texts = block switch
        {
            Heading heading => [heading.Text],
            Paragraph paragraph => [paragraph.Text],
            ListBlock list => [.. list.Items.Select(static item => item.Text)],
            Quote quote => [.. quote.Paragraphs],
            Figure figure => [figure.Caption ?? (figure.Credit is null ? figure.Text : null), figure.Credit],
            Table table => [.. table.Rows.SelectMany(static row => row)],
            Code code => [code.Text],
            Embed embed => [embed.Text, WebAddress.Of(embed.Url)],
            _ => [],
        };
        return texts;
    }

    private static string Clean(string text) => HtmlReading.WithoutEnd(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD'));
}
