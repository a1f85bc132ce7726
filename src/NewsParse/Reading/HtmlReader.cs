using AngleSharp.Html.Dom;
using NewsParse.Diagnostics;
using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>Reads a page: one parse, one walk.</summary>
internal static class HtmlReader
{
    /// <summary>A page that shows less than this is suspected of hiding its text until a script runs.</summary>
    private const int SparseTextChars = 600;

    public static Page Read(string html, ParseSession session)
    {
        DepthGuard.Check(html, session);
        session.Checkpoint();
        LightDocument tree = LightParser.Parse(html, session, out IHtmlDocument? full);
        session.Checkpoint();

        var walk = new DomWalk(session, readHidden: false);
        walk.Run(tree);
        if (walk.ShownChars < SparseTextChars && walk.HiddenChars > 2 * walk.ShownChars)
        {
            session.Report(DiagnosticCode.HiddenTextRead, "The page shows next to no text, so the parts it hides were read as well.");
            walk = new DomWalk(session, readHidden: true);
            walk.Run(tree);
        }

        return walk.ToPage(tree, new FullDocument(html, tree, full));
    }
}
