using NewsParse.Formats;

namespace NewsParse.Fuzz.Checks;

/// <summary>What a reader of Markdown must find of a document, in the form of <see cref="MarkdownReading"/>; worked out from the document alone.</summary>
internal static class MarkdownExpected
{
    public static List<string> BlocksOf(ArticleDocument document)
    {
        var blocks = new List<string>();
        if (!string.IsNullOrWhiteSpace(document.Title))
        {
            blocks.Add("h1 " + Clean(document.Title));
        }

        foreach (Block block in document.Body)
        {
            Add(blocks, block);
        }

        return blocks;
    }

    private static void Add(List<string> blocks, Block block)
    {
        switch (block)
        {
            case Heading heading when !string.IsNullOrWhiteSpace(heading.Text):
                blocks.Add($"h{(heading.Level < 2 ? 2 : Math.Min(heading.Level, 6))} {Clean(heading.Text)}");
                break;
            case Paragraph paragraph when !string.IsNullOrWhiteSpace(paragraph.Text):
                blocks.Add("p " + Clean(paragraph.Text));
                break;
            case Code code when !string.IsNullOrWhiteSpace(code.Text):
                blocks.Add("code " + Clean(code.Text).Replace("\r\n", "\n").Replace('\r', '\n'));
                break;
            case Quote quote when Written(quote.Paragraphs) is { Length: > 0 } text:
                blocks.Add("quote " + text);
                break;
            case ListBlock { Items.IsEmpty: false } list:
                AddList(blocks, list);
                break;
            case Table table when table.Rows.Any(static row => row.Length > 0):
                int columns = table.Rows.Max(static row => row.Length);
                blocks.AddRange(table.Rows.Select(row => "row " + string.Join(" | ", row.Select(Clean).Concat(Enumerable.Repeat("", columns - row.Length)))));
                break;
            case Figure figure:
                AddFigure(blocks, figure);
                break;
            case Embed embed:
                string? link = WebAddress.Of(embed.Url) is { } address ? $"<{address} {address}>" : null;
                string words = Written(embed.Text?.Split("\n\n") ?? []);
                blocks.AddRange(words.Length == 0 ? link is null ? [] : ["p " + link] : ["quote " + words + (link is null ? "" : "\n\n" + link)]);
                break;
            default:
                break;
        }
    }

    private static void AddList(List<string> blocks, ListBlock list)
    {
        var above = new Stack<int>();
        int open = 0;
        foreach (ListItem item in list.Items)
        {
            while (above.Count > 0 && above.Peek() > item.Depth)
            {
                above.Pop();
            }

            if ((above.Count == 0 || above.Peek() < item.Depth) && above.Count < 16)
            {
                above.Push(item.Depth);
            }

            if (above.Count > open)
            {
                blocks.Add($"{(above.Count == 1 && list.IsOrdered ? "ol" : "ul")}{above.Count - 1}");
            }

            open = above.Count;

            // An item without text holds a space.
            blocks.Add($"li{above.Count - 1} " + (Written(item.Text.Split("\n\n")) is { Length: > 0 } text ? text : " "));
        }
    }

    private static void AddFigure(List<string> blocks, Figure figure)
    {
        string? image = WebAddress.Of(figure.Url) is { } address ? $"[{address} {Clean(figure.Alt ?? "")}]" : null;
        string? caption = figure.Caption ?? (string.IsNullOrWhiteSpace(figure.Credit) ? figure.Text : null);
        string[] lines =
        [
            .. new[] { image, string.IsNullOrWhiteSpace(caption) ? null : $"_{Clean(caption.Trim())}_", string.IsNullOrWhiteSpace(figure.Credit) ? null : Clean(figure.Credit) }.OfType<string>(),
        ];
        if (lines.Length > 0)
        {
            blocks.Add("p " + string.Join('\n', lines));
        }
    }

    private static string Written(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs.Where(static part => !string.IsNullOrWhiteSpace(part)).Select(Clean));

    /// <summary>No text can hold half a pair of surrogates, and Markdown has no NUL.</summary>
    private static string Clean(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
