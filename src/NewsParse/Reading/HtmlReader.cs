using AngleSharp.Html.Dom;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>
/// Reads a page: one parse into a light tree and one walk over it. Both are done again only for a page whose text a script would draw, the
/// walk alone for one that hides nearly all its text.
/// </summary>
internal static class HtmlReader
{
    /// <summary>A page that shows less than this is suspected of hiding its text until a script runs.</summary>
    private const int SparseTextChars = 600;

    public static Page Read(ReadOnlyMemory<char> html, ParseSession session)
    {
        (DomWalk walk, Page page) = Walk(ref html, session);
        if (UndrawnText.Find(html.Span, page.Blocks, walk.ShownChars, session) is { } undrawn)
        {
            session.Report(DiagnosticCode.UndrawnTextRead, "The page shows less of the article than its scripts hold, so the text was taken from there.");
            page.Dispose();
            html = Draw(html.Span, WellFormed.Of(undrawn).Replace('\uFFFF', '\uFFFD')).AsMemory();
            (_, page) = Walk(ref html, session);
        }

        return page;
    }

    private static (DomWalk Walk, Page Page) Walk(ref ReadOnlyMemory<char> html, ParseSession session)
    {
        session.Checkpoint();
        LightDocument tree = LightParser.Parse(ref html, session, out IHtmlDocument? full);
        session.Checkpoint();

        var walk = new DomWalk(session, readHidden: false);
        walk.Run(tree);
        if (walk.ShownChars < SparseTextChars && walk.HiddenChars > 2 * walk.ShownChars)
        {
            session.Report(DiagnosticCode.HiddenTextRead, "The page shows next to no text, so the parts it hides were read as well.");
            walk = new DomWalk(session, readHidden: true);
            walk.Run(tree);
        }

        return (walk, walk.ToPage(tree, new FullDocument(html, tree, full, session)));
    }

    /// <summary>The page as its script would have drawn it, the article last.</summary>
    private static string Draw(ReadOnlySpan<char> html, string undrawn)
    {
        int end = html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? html.Length : end;
        return $"{html[..end]}<article id=\"{UndrawnText.ElementId}\" itemprop=\"articleBody\">{undrawn}</article>{html[end..]}";
    }
}
