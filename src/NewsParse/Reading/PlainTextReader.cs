using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>
/// Reads a plain text: its lines are its blocks, but for a text that was wrapped to a fixed width, whose paragraphs are put
/// together again.
/// </summary>
internal static class PlainTextReader
{
    public static Page Read(string text, ParseSession session)
    {
        session.Checkpoint();
        List<TextLine> lines = TextLine.All(text, session);
        HardWrap? wrap = HardWrap.Of(text, lines);
        // Without a name, so that the path of a block is empty: a text has no elements.
        var root = new PageElement(null, 0, TagKind.Body, "", null);
        var blocks = new List<PageBlock>(lines.Count);
        var run = new TextRun();
        int blank = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            blank += line.BlankBefore;
            run.Append(line.Of(text), inLink: false, inBold: false, inItalic: false);
            while (wrap is not null && i + 1 < lines.Count && wrap.Continues(lines[i], lines[i + 1]))
            {
                i++;
                run.Append(" ", inLink: false, inBold: false, inItalic: false);
                run.Append(lines[i].Of(text), inLink: false, inBold: false, inItalic: false);
            }

            session.Tick();

            int ink = run.InkChars;
            if (ink == 0)
            {
                // Nothing but characters of no width: as empty as a line can look.
                run.Clear();
                blank++;
                continue;
            }

            if (blocks.Count == session.Limits.MaxBlocks)
            {
                session.Reach(ParseFailureCode.TooManyBlocks, $"The text has more than {session.Limits.MaxBlocks} blocks.");
                break;
            }

            blocks.Add(new PageBlock
            {
                Position = blocks.Count,
                Text = run.Take(preformatted: false),
                Parent = root,
                InkChars = ink,
                BlankLinesBefore = blank,
            });
            blank = 0;
        }

        root.EndBlock = blocks.Count;
        return new Page { Kind = ArticleSourceKind.Text, Blocks = new WatchedList<PageBlock>(blocks, session), Elements = [root] };
    }
}
