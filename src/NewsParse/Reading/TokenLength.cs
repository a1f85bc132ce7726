using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>
/// Bounds what the tokenizer reads in one go: it asks nobody between the first and the last character of a tag, a comment or a text, so one of
/// many megabytes could be neither cancelled nor timed out. What no article is read from is left out, pictures in the page itself for the most part;
/// a page with more than that ends there.
/// </summary>
internal static class TokenLength
{
    private const int CheckpointChars = 1 << 20;

    /// <summary>What an entity costs in characters: its name is sought among two thousand.</summary>
    private const int EntityCost = 60;

    /// <summary>What a name costs: the tokenizer reads it a letter at a time, and its capitals as small ones.</summary>
    private const int NameCost = 4;

    private static readonly ulong s_script = NestingKinds.Key("script"), s_style = NestingKinds.Key("style");

    /// <summary>Leaves out what is too long and holds no article; ends the parse at another token that is too long, or cuts the page before it.</summary>
    public static void Check(ref ReadOnlyMemory<char> html, ParseSession session) => Check(ref html, TokenBounds.Default, session);

    /// <summary>The same with bounds of one's own.</summary>
    public static void Check(ref ReadOnlyMemory<char> html, TokenBounds bounds, ParseSession session)
    {
        // Nearly every page is too short to hold one.
        if (Cost(html.Span) <= Math.Min(bounds.Token / NameCost, bounds.Value))
        {
            return;
        }

        session.Checkpoint();
        var left = new List<Range>();
        int end = Find(html.Span, bounds, left, session);
        if (end < html.Length)
        {
            session.Reach(ParseFailureCode.TooLarge, $"A single tag or text of the page costs more than {bounds.Token} characters would.");
            html = html[..end];
        }

        if (left.Count > 0)
        {
            session.Report(DiagnosticCode.LongMarkupLeftOut, $"Values, comments, scripts or styles that are too long were read as if empty: {left.Count}.");
            html = Without(left, html, session);
        }
    }

    /// <summary>Where the page has to end, and what is left out before.</summary>
    private static int Find(ReadOnlySpan<char> html, TokenBounds bounds, List<Range> left, ParseSession session)
    {
        var scanner = new TagScanner(html, session, bounds.Value);
        var own = new OwnWays();
        int end = 0, sure = 0, limit = -1, noted = 0;
        while (true)
        {
            sure = own.IsMet ? sure : end;
            bool isLast = !scanner.Next(hasCharacterData: false);
            own.IsMet |= scanner.HasSections;
            if (own.IsMet && limit < 0)
            {
                // From there on a section of characters may be one text, whatever tags it seems to hold.
                limit = sure + FindSection(html[sure..], bounds.Token, session);
            }

            int next = isLast ? html.Length : scanner.Position;
            if (own.IsMet && next > limit)
            {
                return limit;
            }

            int before = left.Count;
            long cost = Cost(html[end..next]);
            for (; noted < scanner.LongCount; noted++)
            {
                if (!own.IsMet)
                {
                    Range range = scanner.Long(noted);
                    left.Add(range);
                    cost -= Cost(html[range]);
                }
            }

            if (cost > bounds.Token || (!isLast && scanner.LongestName > bounds.Token / NameCost))
            {
                left.RemoveRange(before, left.Count - before);
                return end;
            }

            if (isLast)
            {
                return html.Length;
            }

            if (next - end > CheckpointChars)
            {
                session.Checkpoint();
            }

            end = next;
            ulong key = NestingKinds.Key(scanner.Name);
            NestingKind kind = NestingKinds.Of(key);
            if (scanner.IsEnd || (kind & NestingKind.Raw) == 0)
            {
                own.Take(key, kind, scanner.IsEnd, scanner.IsSelfClosing);
                continue;
            }

            scanner.SkipText();
            // A tag that the page ends in has no last sign.
            Range text = Math.Min(end + 1, scanner.Position)..scanner.Position;
            own.TakeText(key, html[text], scanner.IsSelfClosing || scanner.Position == html.Length);
            if (scanner.Position - end > bounds.Text)
            {
                if (!own.IsCommon || (key != s_script && key != s_style))
                {
                    return end;
                }

                left.Add(text);
            }

            end = scanner.Position;
        }
    }

    /// <summary>Where a section of characters begins that is too long.</summary>
    private static int FindSection(ReadOnlySpan<char> html, int most, ParseSession session)
    {
        const string start = "<![CDATA[", end = "]]>";
        int at = 0;
        while (html[at..].IndexOf(start) is >= 0 and int ahead)
        {
            session.Tick();
            at += ahead;
            int length = html[at..].IndexOf(end);
            length = length < 0 ? html.Length - at : length;
            if (length > most)
            {
                return at;
            }

            at += length;
        }

        return html.Length;
    }

    /// <summary>The page without the ranges, which are in order.</summary>
    private static ReadOnlyMemory<char> Without(List<Range> left, ReadOnlyMemory<char> html, ParseSession session)
    {
        char[] kept = GC.AllocateUninitializedArray<char>(html.Length - left.Sum(static range => range.End.Value - range.Start.Value));
        int length = 0, from = 0;
        foreach (Range range in left)
        {
            Copy(html[from..range.Start], kept, ref length, session);
            from = range.End.Value;
        }

        Copy(html[from..], kept, ref length, session);
        return kept;
    }

    private static void Copy(ReadOnlyMemory<char> source, char[] target, ref int length, ParseSession session)
    {
        for (ReadOnlySpan<char> rest = source.Span; !rest.IsEmpty;)
        {
            session.Checkpoint();
            ReadOnlySpan<char> piece = rest[..Math.Min(rest.Length, CheckpointChars)];
            piece.CopyTo(target.AsSpan(length));
            length += piece.Length;
            rest = rest[piece.Length..];
        }
    }

    private static long Cost(ReadOnlySpan<char> text) => text.Length + ((long)EntityCost * text.Count('&'));
}
