using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>Reads a page: one parse, one walk.</summary>
internal static class HtmlReader
{
    /// <summary>A page that shows less than this is suspected of hiding its text until a script runs.</summary>
    private const int SparseTextChars = 600;

    private static readonly HtmlParserOptions s_options = new()
    {
        IsScripting = false,
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    public static Page Read(string html, ParseSession session)
    {
        (IHtmlDocument document, DomWalk walk) = Walk(html, session);
        if (UndrawnText.Find(html, walk.Blocks, walk.ShownChars) is { } undrawn)
        {
            session.Report(DiagnosticCode.UndrawnTextRead, "The page shows less of the article than its scripts hold, so the text was taken from there.");
            document.Dispose();
            (document, walk) = Walk(Draw(html, undrawn), session);
        }

        return walk.ToPage(document);
    }

    private static (IHtmlDocument Document, DomWalk Walk) Walk(string html, ParseSession session)
    {
        DepthGuard.Check(html, session);
        session.Checkpoint();
        // A parser keeps no state between parses, but its browsing context is not documented as thread-safe.
        IHtmlDocument document = new HtmlParser(s_options).ParseDocument(html);
        session.Checkpoint();

        var walk = new DomWalk(session, readHidden: false);
        walk.Run(document);
        if (walk.ShownChars < SparseTextChars && walk.HiddenChars > 2 * walk.ShownChars)
        {
            session.Report(DiagnosticCode.HiddenTextRead, "The page shows next to no text, so the parts it hides were read as well.");
            walk = new DomWalk(session, readHidden: true);
            walk.Run(document);
        }

        return (document, walk);
    }

    /// <summary>The page as its script would have drawn it, the article last.</summary>
    private static string Draw(string html, string undrawn)
    {
        int end = html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return html.Insert(end < 0 ? html.Length : end, $"<article id=\"{UndrawnText.ElementId}\" itemprop=\"articleBody\">{undrawn}</article>");
    }
}
