namespace NewsParse.Tests.Labelling;

/// <summary>The lines of a plain text with the roles a document gives them.</summary>
internal static class TextRoleList
{
    public static List<(int Number, BlockRole Role, string Text)> Of(ArticleDocument document, string text)
    {
        var roles = document.Body.SelectMany(static block => block switch
        {
            Heading heading => heading.Traces,
            Paragraph paragraph => paragraph.Traces,
            Figure figure => figure.Traces,
            _ => [],
        }).Concat(document.Header.Concat(document.Removed).Select(static block => block.Trace)).ToDictionary(static trace => trace.Position, static trace => trace.Role);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        var list = new List<(int, BlockRole, string)>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                list.Add((i + 1, roles[list.Count], lines[i].Trim()));
            }
        }

        return list;
    }
}
