using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>
/// Bounds what the tokenizer reads in one go: it asks nobody between the first and the last character of a tag, a comment or a text, so one of
/// many megabytes could be neither cancelled nor timed out.
/// </summary>
internal static class TokenLength
{
    /// <summary>About 20 milliseconds of tokenizer. The longest in 1,500 news pages, a script, was a third of this.</summary>
    private const int Most = 4_000_000;

    private const int CheckpointChars = 1 << 20;

    /// <summary>What an entity costs in characters: its name is sought among two thousand.</summary>
    private const int EntityCost = 60;

    /// <summary>What a name costs: the tokenizer reads it a letter at a time, and its capitals as small ones.</summary>
    private const int NameCost = 4;

    /// <summary>Ends the parse at a token that is too long, or cuts the page before it.</summary>
    public static void Check(ref ReadOnlyMemory<char> html, ParseSession session)
    {
        // Nearly every page is too short to hold one.
        if (Cost(html.Span) > Most / NameCost)
        {
            session.Checkpoint();
            int end = Find(html.Span, session);
            if (end < html.Length)
            {
                session.Reach(ParseFailureCode.TooLarge, $"A single tag, comment or text of the page costs more than {Most} characters would.");
                html = html[..end];
            }
        }
    }

    private static int Find(ReadOnlySpan<char> html, ParseSession session)
    {
        // Within a drawing a section of characters is one text, whatever tags it seems to hold.
        html = html[..FindSection(html, session)];
        session.Checkpoint();
        var scanner = new TagScanner(html, session);
        int end = 0;
        bool isLast = false;
        while (!isLast)
        {
            isLast = !scanner.Next(hasCharacterData: false);
            int next = isLast ? html.Length : scanner.Position;
            if (Cost(html[end..next]) > Most || (!isLast && scanner.LongestName > Most / NameCost))
            {
                return end;
            }

            if (next - end > CheckpointChars)
            {
                session.Checkpoint();
            }

            end = next;
            if (!isLast && !scanner.IsEnd && (NestingKinds.Of(NestingKinds.Key(scanner.Name)) & NestingKind.Raw) != 0)
            {
                scanner.SkipText();
                if (scanner.Position - end > Most)
                {
                    return end;
                }

                end = scanner.Position;
            }
        }

        return html.Length;
    }

    /// <summary>Where a section of characters begins that is too long.</summary>
    private static int FindSection(ReadOnlySpan<char> html, ParseSession session)
    {
        const string start = "<![CDATA[", end = "]]>";
        int at = 0;
        while (html[at..].IndexOf(start) is >= 0 and int ahead)
        {
            session.Tick();
            at += ahead;
            int length = html[at..].IndexOf(end);
            length = length < 0 ? html.Length - at : length;
            if (length > Most)
            {
                return at;
            }

            at += length;
        }

        return html.Length;
    }

    private static long Cost(ReadOnlySpan<char> text) => text.Length + ((long)EntityCost * text.Count('&'));
}
