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

        return walk.ToPage(document);
    }
}
