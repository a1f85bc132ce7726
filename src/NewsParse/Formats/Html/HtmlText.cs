using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Writes text into HTML, so that it is the same text again for whoever reads the page, in elements and in quoted attributes.</summary>
internal static class HtmlText
{
    public static StringBuilder AppendEscaped(this StringBuilder target, string text)
    {
        foreach (char c in CleanText.Of(text))
        {
            switch (c)
            {
                case '&':
                    target.Append("&amp;");
                    break;
                case '<':
                    target.Append("&lt;");
                    break;
                case '>':
                    target.Append("&gt;");
                    break;
                case '"':
                    target.Append("&quot;");
                    break;
                case '\'':
                    target.Append("&#39;");
                    break;
                // HTML takes it for the end of a line.
                case '\r':
                    target.Append("&#13;");
                    break;
                default:
                    target.Append(c);
                    break;
            }
        }

        return target;
    }

    /// <summary>Appends text whose line breaks are to be seen.</summary>
    public static StringBuilder AppendLines(this StringBuilder target, string text)
    {
        int start = 0;
        int end;
        while ((end = text.IndexOf('\n', start)) >= 0)
        {
            target.AppendEscaped(text[start..end]).Append("<br>");
            start = end + 1;
        }

        return target.AppendEscaped(start == 0 ? text : text[start..]);
    }

    /// <summary>Appends an attribute; nothing where it has no value.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder target, string name, string? value) =>
        value is null ? target : target.Append(CultureInfo.InvariantCulture, $" {name}=\"").AppendEscaped(value).Append('"');

    /// <summary>Appends the language of a text, and the direction that follows from it; nothing where it is that of the text around it.</summary>
    public static StringBuilder AppendLanguage(this StringBuilder target, string? language) =>
        LanguageName.Of(language) is { } name ? target.AppendAttribute("lang", name).AppendAttribute("dir", TextDirection.Of(name)) : target;
}
