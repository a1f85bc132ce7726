using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>
/// Writes a document as plain text. Its marks are those people use in plain text: <c>-</c> and <c>1.</c> before the items of a
/// list, <c>&gt;</c> before a quotation, a tab between the cells of a table.
/// </summary>
internal sealed class PlainTextWriter
{
    private const int IndentWidth = 2;

    private readonly StringBuilder _text = new();

    private PlainTextWriter()
    {
    }

    public static string Write(ArticleDocument document)
    {
        var writer = new PlainTextWriter();
        writer.WriteHeader(document);
        writer.WriteBlocks(document);
        return CleanText.Of(writer._text.ToString());
    }

    /// <summary>Writes the body without what stands above it.</summary>
    public static string WriteBody(ArticleDocument document)
    {
        var writer = new PlainTextWriter();
        writer.WriteBlocks(document);
        return CleanText.Of(writer._text.ToString());
    }

    private void WriteBlocks(ArticleDocument document)
    {
        foreach (Block block in document.Body)
        {
            WriteBlock(block);
        }
    }

    private void WriteHeader(ArticleDocument document)
    {
        if (!string.IsNullOrWhiteSpace(document.Title))
        {
            StartPart();
            _text.Append(document.Title);
        }

        string[] signature = [.. new[] { Names.Of(document.Byline), DateText.Of(document.Published) }.OfType<string>()];
        if (signature.Length > 0)
        {
            StartPart();
            _text.AppendJoin('\n', signature);
        }
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteText(heading.Text);
                break;
            case Paragraph paragraph:
                WriteText(paragraph.Text);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Quote quote:
                WriteQuote(quote);
                break;
            case Table table:
                WriteTable(table);
                break;
            case Code code:
                WriteText(code.Text);
                break;
            case Embed { Text: { } text }:
                WriteText(text);
                break;
            // A figure says nothing without its image, and its caption would read as a sentence of the article.
            default:
                break;
        }
    }

    private void WriteText(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            StartPart();
            _text.Append(text);
        }
    }

    private void WriteList(ListBlock list)
    {
        if (list.Items.IsEmpty)
        {
            return;
        }

        StartPart();
        var levels = new ListLevels();
        int number = 0;
        for (int i = 0; i < list.Items.Length; i++)
        {
            ListItem item = list.Items[i];
            int level = levels.Next(item.Depth);
            // Only the outermost list is known to be numbered or not.
            string mark = list.IsOrdered && level == 0 ? (++number).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            string indent = new(' ', level * IndentWidth);
            if (i > 0)
            {
                _text.Append('\n');
            }

            WriteLines(item.Text, indent + mark, new string(' ', indent.Length + mark.Length));
        }
    }

    private void WriteQuote(Quote quote)
    {
        if (!quote.Paragraphs.All(string.IsNullOrWhiteSpace))
        {
            StartPart();
            WriteLines(string.Join("\n\n", quote.Paragraphs), "> ", "> ");
        }
    }

    private void WriteTable(Table table)
    {
        if (!table.Rows.All(static row => row.All(string.IsNullOrWhiteSpace)))
        {
            StartPart();
            _text.AppendJoin('\n', table.Rows.Select(static row => string.Join('\t', row.Select(OneCell))));
        }
    }

    /// <summary>Writes text whose lines stand behind a mark; an empty line gets the mark without its trailing space.</summary>
    private void WriteLines(string text, string firstMark, string mark)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                _text.Append('\n');
            }

            string before = i == 0 ? firstMark : mark;
            _text.Append(lines[i].Length == 0 ? before.TrimEnd() : before).Append(lines[i]);
        }
    }

    private void StartPart()
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }
    }

    // A line end or a tab within a cell would make another row or cell of it.
    private static string OneCell(string cell) => cell.Replace('\n', ' ').Replace('\t', ' ');
}
