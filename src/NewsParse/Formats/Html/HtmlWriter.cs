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
        string? language = LanguageName.Of(document.Language);
        writer._text.Append("<article").AppendAttribute("lang", language).AppendAttribute("dir", TextDirection.Of(language)).Append(">\n");
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
        // A standfirst that opens the body stands there.
        WriteLine("p", "standfirst", document.Standfirst == document.Lede ? null : document.Standfirst);
        WriteByline(document.Byline);
        WriteDate("published", document.Published);
        // A page that only says when it was changed has that date for both.
        WriteDate("modified", document.Modified == document.Published ? null : document.Modified);
        _text.Append("</header>\n");
    }

    private void WriteByline(Byline byline)
    {
        Author[] authors = [.. byline.Authors.Where(static author => !string.IsNullOrWhiteSpace(author.Name))];
        if (authors.Length == 0)
        {
            WriteLine("p", "byline", byline.Text);
            return;
        }

        _text.Append("<p class=\"byline\">");
        for (int i = 0; i < authors.Length; i++)
        {
            Author author = authors[i];
            string? address = WebAddress.OfLink(author.Url);
            _text.Append(i > 0 ? ", " : "").Append(address is null ? "<span" : "<a").AppendAttribute("href", address)
                .AppendAttribute("rel", address is null ? null : "author").Append('>')
                .AppendEscaped(author.Name).Append(address is null ? "</span>" : "</a>");
        }

        _text.Append("</p>\n");
    }

    private void WriteDate(string name, ArticleDate? date)
    {
        if (DateText.Of(date) is { } text)
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
            case Quote quote when HasText(quote.Paragraphs):
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
            case Code code when HasText([code.Text]):
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
        string? credit = HasText([figure.Credit]) ? figure.Credit : null;
        string? caption = figure.Caption ?? (credit is null ? figure.Text : null);
        caption = HasText([caption]) ? caption : null;
        if (address is null && caption is null && credit is null)
        {
            return;
        }

        Open("figure", figure.Language);
        if (address is not null)
        {
            _text.Append("<img").AppendAttribute("src", address).AppendAttribute("alt", figure.Alt ?? "").Append('>');
        }

        if (caption is not null || credit is not null)
        {
            _text.Append("<figcaption>").AppendLines(caption ?? "");
            if (credit is not null)
            {
                _text.Append(caption is null ? "" : " ").Append("<span class=\"credit\">").AppendLines(credit).Append("</span>");
            }

            _text.Append("</figcaption>");
        }

        _text.Append("</figure>\n");
    }

    private void WriteTable(Table table)
    {
        if (table.Rows.All(static row => row.IsEmpty))
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
        string[] paragraphs = embed.Text?.Split("\n\n") ?? [];
        if (address is null && !HasText(paragraphs))
        {
            return;
        }

        Open("figure", embed.Language, "embed").Append('\n');
        if (HasText(paragraphs))
        {
            _text.Append("<blockquote>\n");
            WriteParagraphs(paragraphs);
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

    private static bool HasText(IEnumerable<string?> texts) => texts.Any(static text => !string.IsNullOrWhiteSpace(text));

    private StringBuilder Open(string tag, string? language, string? name = null) =>
        _text.Append('<').Append(tag).AppendAttribute("class", name).AppendLanguage(language).Append('>');
}
