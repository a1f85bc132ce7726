using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Writes a document as CommonMark, with the pipe tables that most readers of it know.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    private bool _isAfterList;
    private bool _hasOtherMark;

    private MarkdownWriter()
    {
    }

    public static string Write(ArticleDocument document, MarkdownOptions options)
    {
        var writer = new MarkdownWriter();
        if (options.HasFrontMatter)
        {
            FrontMatter.Append(writer._text, document);
        }

        if (options.HasTitle && !string.IsNullOrWhiteSpace(document.Title))
        {
            writer.WriteHeading(document.Title, 1);
        }

        foreach (Block block in document.Body)
        {
            writer.WriteBlock(block);
        }

        return writer._text.ToString();
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading.Text, HeadingLevel.BelowTitle(heading));
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph.Text);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Quote quote:
                WriteQuote(quote.Paragraphs);
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case Table table:
                WriteTable(table);
                break;
            case Code code:
                WriteCode(code.Text);
                break;
            case Embed embed:
                WriteQuote(embed.Text?.Split("\n\n") ?? [], WebAddress.Of(embed.Url));
                break;
            default:
                break;
        }
    }

    private void WriteHeading(string text, int level)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            StartBlock();
            _text.Append('#', level).Append(' ');
            MarkdownText.AppendHeading(_text, text);
            _text.Append('\n');
        }
    }

    private void WriteParagraph(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            StartBlock();
            MarkdownText.AppendLines(_text, text, "");
            _text.Append('\n');
        }
    }

    private void WriteList(ListBlock list)
    {
        if (list.Items.IsEmpty)
        {
            return;
        }

        // Two lists with the same mark would be read as one.
        bool hasOtherMark = _isAfterList && !_hasOtherMark;
        StartBlock();
        var levels = new ListLevels();
        var indents = new List<string>();
        int number = 0;
        foreach (ListItem item in list.Items)
        {
            int level = levels.Next(item.Depth);
            // Only the outermost list is known to be numbered or not.
            string mark = level > 0 ? "-"
                : !list.IsOrdered ? (hasOtherMark ? "*" : "-")
                : (++number).ToString(CultureInfo.InvariantCulture) + (hasOtherMark ? ")" : ".");
            string indent = level == 0 ? "" : indents[level - 1];
            indents.RemoveRange(level, indents.Count - level);
            indents.Add(indent + new string(' ', mark.Length + 1));
            WriteItem(item.Text, indent + mark, indents[level]);
        }

        (_isAfterList, _hasOtherMark) = (true, hasOtherMark);
    }

    private void WriteItem(string text, string mark, string indent)
    {
        string[] paragraphs = [.. text.Split("\n\n").Where(static part => !string.IsNullOrWhiteSpace(part))];
        // A bare mark is read in more than one way: as a line below a heading, for one.
        _text.Append(mark).Append(paragraphs.Length > 0 ? " " : " &#32;\n");
        for (int i = 0; i < paragraphs.Length; i++)
        {
            _text.Append(i > 0 ? "\n" + indent : "");
            MarkdownText.AppendLines(_text, paragraphs[i], indent);
            _text.Append('\n');
        }
    }

    private void WriteQuote(IReadOnlyList<string> paragraphs, string? address = null)
    {
        string[] written = [.. paragraphs.Where(static part => !string.IsNullOrWhiteSpace(part))];
        if (written.Length == 0)
        {
            if (address is not null)
            {
                StartBlock();
                WriteLink(address);
            }

            return;
        }

        StartBlock();
        for (int i = 0; i < written.Length; i++)
        {
            _text.Append(i > 0 ? ">\n> " : "> ");
            MarkdownText.AppendLines(_text, written[i], "> ");
            _text.Append('\n');
        }

        if (address is not null)
        {
            _text.Append(">\n> ");
            WriteLink(address);
        }
    }

    private void WriteLink(string address)
    {
        _text.Append('[');
        MarkdownText.AppendInline(_text, address);
        _text.Append("](");
        MarkdownText.AppendDestination(_text, address);
        _text.Append(")\n");
    }

    private void WriteFigure(Figure figure)
    {
        string? address = WebAddress.Of(figure.Url);
        string? credit = string.IsNullOrWhiteSpace(figure.Credit) ? null : figure.Credit;
        string? caption = figure.Caption ?? (credit is null ? figure.Text : null);
        caption = string.IsNullOrWhiteSpace(caption) ? null : caption;
        if (address is null && caption is null && credit is null)
        {
            return;
        }

        StartBlock();
        if (address is not null)
        {
            _text.Append("![");
            MarkdownText.AppendInline(_text, figure.Alt ?? "");
            _text.Append("](");
            MarkdownText.AppendDestination(_text, address);
            _text.Append(caption is null && credit is null ? ")" : ")\\\n");
        }

        if (caption is not null)
        {
            _text.Append('*');
            // Emphasis can't begin or end with white space, not even with an escaped one.
            MarkdownText.AppendInline(_text, caption.Trim());
            _text.Append(credit is null ? "*" : "*\\\n");
        }

        if (credit is not null)
        {
            MarkdownText.AppendLines(_text, credit, "");
        }

        _text.Append('\n');
    }

    private void WriteTable(Table table)
    {
        int columns = table.Rows.IsEmpty ? 0 : table.Rows.Max(static row => row.Length);
        if (columns == 0)
        {
            return;
        }

        StartBlock();
        for (int i = 0; i < table.Rows.Length; i++)
        {
            foreach (string cell in table.Rows[i])
            {
                _text.Append("| ");
                MarkdownText.AppendCell(_text, cell);
                _text.Append(' ');
            }

            // The first row says how many columns there are; readers fill up the others themselves.
            _text.Insert(_text.Length, "| ", i == 0 ? columns - table.Rows[i].Length : 0).Append("|\n");
            if (i == 0)
            {
                _text.Insert(_text.Length, "| --- ", columns).Append("|\n");
            }
        }
    }

    private void WriteCode(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        StartBlock();
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', Math.Max(3, longest + 1));
        _text.Append(fence).Append('\n').Append(CleanText.Of(text).Replace("\r\n", "\n").Replace('\r', '\n')).Append('\n').Append(fence).Append('\n');
    }

    private void StartBlock()
    {
        _isAfterList = false;
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
