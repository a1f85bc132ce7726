using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Writes what became of a page, as a page that loads nothing: its fields with their rivals, and all of its blocks in order.</summary>
internal sealed class XRayWriter
{
    private readonly ArticleDocument _document;
    private readonly StringBuilder _text = new();

    private XRayWriter(ArticleDocument document) => _document = document;

    public static string Write(ArticleDocument document)
    {
        var writer = new XRayWriter(document);
        writer.WriteHead();
        writer.WriteTop();
        IReadOnlyList<XRayBlock> blocks = XRayBlocks.Of(document);
        writer.WriteLegend(blocks);
        new XRayBlockWriter(document, writer._text).Write(blocks);
        return writer._text.Append("</main>\n<script>").Append(XRayResources.Script).Append("</script>\n</body>\n</html>\n").ToString();
    }

    private void WriteHead() => _text.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        .AppendAttribute("content", XRayResources.Policy)
        .Append(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>X-ray: ")
        .AppendEscaped(_document.Title ?? "no title").Append("</title>\n<style>").Append(XRayResources.Style).Append("</style>\n</head>\n<body>\n");

    private void WriteTop()
    {
        _text.Append("<header class=\"top\">\n<h1 dir=\"auto\"").AppendAttribute("lang", LanguageName.Of(_document.Language)).Append('>')
            .AppendEscaped(_document.Title ?? "No title").Append("</h1>\n<p class=\"facts\">");
        WriteFact("Kind", _document.Kind.ToString());
        WriteFact("Quality", Number(_document.Quality));
        WriteFact("Host", _document.Site.Host ?? "unknown");
        WriteFact("Repairs", _document.Repairs.Length.ToString(CultureInfo.InvariantCulture));
        WriteFact("Translation", Number(_document.Translation.Score) + (_document.Translation.SourceLanguage is { } language ? " from " + language : ""));
        WriteFact("Parser", _document.ParserVersion.Split('+')[0]);
        WriteFact("Rules", _document.RuleSetVersion);
        _text.Append("</p>\n</header>\n<main>\n");
        XRayTables.Write(_text, _document);
    }

    private void WriteFact(string name, string value) => _text.Append("<span>").Append(name).Append(" <b>").AppendEscaped(value).Append("</b></span>");

    private void WriteLegend(IReadOnlyList<XRayBlock> blocks)
    {
        _text.Append("<nav class=\"legend\" aria-label=\"Filter the blocks\"><div>\n<button type=\"button\" class=\"all\">All</button>\n");
        foreach (var group in blocks.GroupBy(static block => block.State).OrderBy(static group => group.Key))
        {
            WriteFilter("state", EnumName.Of(group.Key), null, group.Count());
        }

        foreach (var group in blocks.Where(static block => !block.Traces.IsEmpty).GroupBy(static block => block.Traces[0].Role).OrderByDescending(static group => group.Count()))
        {
            WriteFilter("role", group.Key.ToString(), "r-" + group.Key, group.Count());
        }

        string count = blocks.Count.ToString(CultureInfo.InvariantCulture);
        _text.Append("<span class=\"shown\" role=\"status\">").Append(count).Append(" of ").Append(count).Append("</span>\n</div></nav>\n");
    }

    private void WriteFilter(string key, string name, string? look, int count) => _text.Append("<button type=\"button\" aria-pressed=\"false\"")
        .AppendAttribute("class", look).AppendAttribute("data-" + key, name).Append('>').Append(name).Append(CultureInfo.InvariantCulture, $" <span class=\"num\">{count}</span></button>\n");

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
