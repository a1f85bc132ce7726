using System.Buffers;
using System.Text;

namespace NewsParse.Reading.Tree;

/// <summary>
/// Writes a light tree as HTML, for a reader that wants a document of its own: without scripts, styles and drawings, which are most
/// of a page and nothing to such a reader, it is soon parsed.
/// </summary>
internal static class LightHtml
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create("&<\"");

    public static string Write(LightElement root)
    {
        var html = new StringBuilder();
        LightNode? node = root;
        while (node is not null)
        {
            if (node is LightElement element && !IsLeftOut(element.Name))
            {
                Open(element, html);
                if (element.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                Close(element, html);
            }
            else if (node is LightText text)
            {
                Append(text.Data.Span, html);
            }

            while (node != root && node.Next is null && node.Parent is { } parent)
            {
                Close(parent, html);
                node = parent;
            }

            node = node == root ? null : node.Next;
        }

        return html.ToString();
    }

    private static bool IsLeftOut(string name) => name is
        "script" or "style" or "noscript" or "template" or "svg" or "math" or "meta" or "link" or "iframe" or "noembed" or "noframes";

    private static void Open(LightElement element, StringBuilder html)
    {
        html.Append('<').Append(Name(element));
        foreach (LightAttribute attribute in element.Attributes)
        {
            html.Append(' ').Append(attribute.Name).Append("=\"");
            Append(attribute.Value.Span, html);
            html.Append('"');
        }

        html.Append('>');
    }

    private static void Close(LightElement element, StringBuilder html)
    {
        if ((element.Flags & AngleSharp.Dom.NodeFlags.SelfClosing) == 0)
        {
            html.Append("</").Append(Name(element)).Append('>');
        }
    }

    // What stands in these would not be read as the text and elements it is.
    private static string Name(LightElement element) => element.Name is "plaintext" or "xmp" or "listing" ? "pre" : element.Name;

    private static void Append(ReadOnlySpan<char> text, StringBuilder html)
    {
        int next;
        while ((next = text.IndexOfAny(s_escaped)) >= 0)
        {
            html.Append(text[..next]).Append(text[next] switch { '&' => "&amp;", '<' => "&lt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }

        html.Append(text);
    }
}
