using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>Reads a plain text: its lines are its blocks.</summary>
internal static class PlainTextReader
{
    public static Page Read(string text, ParseSession session)
    {
        session.Checkpoint();
        var root = new PageElement(null, 0, TagKind.Body, "body", null);
        var blocks = new List<PageBlock>();
        int blank = 0;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.Length == 0)
            {
                blank++;
                continue;
            }

            blocks.Add(new PageBlock { Position = blocks.Count, Text = trimmed, Parent = root, InkChars = trimmed.Length, BlankLinesBefore = blank });
            blank = 0;
        }

        root.EndBlock = blocks.Count;
        return new Page { Kind = ArticleSourceKind.Text, Blocks = blocks, Elements = [root] };
    }
}
