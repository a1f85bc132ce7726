using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>
/// Writes a document as a piece of HTML. Nothing of the page's own markup is in it: all elements and attributes are written here, and all text is
/// escaped.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();

    private HtmlWriter()
    {
    }

    public static string Write(ArticleDocument document)
    {
        var writer = new HtmlWriter();
        writer._text.Append("<article").AppendAttribute("lang", document.Language).AppendAttribute("dir", TextDirection.Of(document.Language)).Append(">\n");
        writer.WriteHeader(document);
        foreach (Block block in document.Body)
        {
            writer.WriteBlock(block);
        }

        return writer._text.Append("</article>").ToString();
    }

    private void WriteHeader(ArticleDocument document)
    {
        _text.Append("<header>\n");
        WriteLine("p", "kicker", document.Kicker);
        WriteLine("h1", null, document.Title);
        WriteLine("p", "subtitle", document.Subtitle);
        WriteLine("p", "standfirst", document.Standfirst);
        WriteByline(document.Byline);
        WriteDate("published", document.Published);
        // A page that only says when it was changed has that date for both.
        WriteDate("modified", document.Modified == document.Published ? null : document.Modified);
        _text.Append("</header>\n");
    }

    private void WriteByline(Byline byline)
    {
        if (byline.Authors.IsEmpty)
        {
            WriteLine("p", "byline", byline.Text);
            return;
        }

        _text.Append("<p class=\"byline\">");
        for (int i = 0; i < byline.Authors.Length; i++)
        {
            Author author = byline.Authors[i];
            string? address = WebAddress.OfLink(author.Url);
            _text.Append(i > 0 ? ", " : "").Append(address is null ? "<span" : "<a").AppendAttribute("href", address)
                .AppendAttribute("rel", address is null ? null : "author").Append('>')
                .AppendEscaped(author.Name).Append(address is null ? "</span>" : "</a>");
        }

        _text.Append("</p>\n");
    }

    private void WriteDate(string name, ArticleDate? date)
    {
        if (date?.ToString() is { } text)
        {
            _text.Append("<p").AppendAttribute("class", name).Append("><time").AppendAttribute("datetime", text).Append('>').AppendEscaped(text).Append("</time></p>\n");
        }
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteLine("h" + HeadingLevel.BelowTitle(heading).ToString(CultureInfo.InvariantCulture), null, heading.Text, heading.Language);
                break;
            case Paragraph paragraph:
                WriteLine("p", null, paragraph.Text, paragraph.Language);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Quote quote:
                Open("blockquote", quote.Language).Append('\n');
                WriteParagraphs(quote.Paragraphs);
                _text.Append("</blockquote>\n");
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case Table table:
                WriteTable(table);
                break;
            case Code code:
                _text.Append("<pre><code>").AppendEscaped(code.Text).Append("</code></pre>\n");
                break;
            case Embed embed:
                WriteEmbed(embed);
                break;
            default:
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        var levels = new ListLevels();
        var open = new Stack<string>();
        foreach (ListItem item in list.Items)
        {
            int level = levels.Next(item.Depth);
            while (open.Count > level + 1)
            {
                CloseList(open);
            }

            if (open.Count > level)
            {
                _text.Append("</li>\n");
            }
            else
            {
                // Only the outermost list is known to be numbered or not.
                open.Push(level == 0 && list.IsOrdered ? "ol" : "ul");
                _text.Append(level > 0 ? "\n" : "");
                Open(open.Peek(), level == 0 ? list.Language : null).Append('\n');
            }

            _text.Append("<li>");
            WriteItem(item.Text);
        }

        while (open.Count > 0)
        {
            CloseList(open);
        }
    }

    private void CloseList(Stack<string> open) => _text.Append("</li>\n</").Append(open.Pop()).Append(">\n");

    private void WriteItem(string text)
    {
        if (text.Contains("\n\n", StringComparison.Ordinal))
        {
            WriteParagraphs(text.Split("\n\n"));
        }
        else
        {
            _text.AppendLines(text);
        }
    }

    private void WriteParagraphs(IEnumerable<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            WriteLine("p", null, paragraph);
        }
    }

    private void WriteFigure(Figure figure)
    {
        string? address = WebAddress.Of(figure.Url);
        string? caption = figure.Caption ?? (figure.Credit is null ? figure.Text : null);
        if (address is null && caption is null && figure.Credit is null)
        {
            return;
        }

        Open("figure", figure.Language);
        if (address is not null)
        {
            _text.Append("<img").AppendAttribute("src", address).AppendAttribute("alt", figure.Alt ?? "").Append('>');
        }

        if (caption is not null || figure.Credit is not null)
        {
            _text.Append("<figcaption>").AppendLines(caption ?? "");
            if (figure.Credit is not null)
            {
                _text.Append(caption is null ? "" : " ").Append("<span class=\"credit\">").AppendLines(figure.Credit).Append("</span>");
            }

            _text.Append("</figcaption>");
        }

        _text.Append("</figure>\n");
    }

    private void WriteTable(Table table)
    {
        if (table.Rows.IsEmpty)
        {
            return;
        }

        Open("table", table.Language).Append("\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            _text.Append("<tr>");
            foreach (string cell in row)
            {
                _text.Append("<td>").AppendLines(cell).Append("</td>");
            }

            _text.Append("</tr>\n");
        }

        _text.Append("</tbody>\n</table>\n");
    }

    private void WriteEmbed(Embed embed)
    {
        string? address = WebAddress.Of(embed.Url);
        if (address is null && embed.Text is null)
        {
            return;
        }

        Open("figure", embed.Language, "embed").Append('\n');
        if (embed.Text is not null)
        {
            _text.Append("<blockquote>\n");
            WriteParagraphs(embed.Text.Split("\n\n"));
            _text.Append("</blockquote>\n");
        }

        if (address is not null)
        {
            _text.Append("<a").AppendAttribute("href", address).Append('>').AppendEscaped(address).Append("</a>");
        }

        _text.Append("</figure>\n");
    }

    private void WriteLine(string tag, string? name, string? text, string? language = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Open(tag, language, name).AppendLines(text).Append("</").Append(tag).Append(">\n");
        }
    }

    private StringBuilder Open(string tag, string? language, string? name = null) =>
        _text.Append('<').Append(tag).AppendAttribute("class", name).AppendLanguage(language).Append('>');
}
