using System.Text;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;
using SmartReader;

namespace NewsParse.Labelling;

/// <summary>
/// SmartReader's choice of blocks, asked where the page's own judgement is low. It destroys the document it is given, so it gets one
/// of its own, of what it reads of a page; it can't be cancelled, so it is bounded by the size of the page, and works on a thread that is
/// left to itself where the parse ends first. It costs many times the parse where it tries again and again to find something, so it is only
/// asked where there is something that could be found.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>Pages with more boxes are not asked about: its time grows faster than the page.</summary>
    private const int MaxElements = 3_000;

    /// <summary>Nor those with more nodes, which counts what stands within lines: it took minutes over one line of 100,000 links.</summary>
    private const int MaxNodes = 40_000;

    /// <summary>Judgements below this are doubted.</summary>
    private const double LowQuality = .25;

    /// <summary>How much more text it has to find to be believed.</summary>
    private const double MinGain = 2;

    /// <summary>Less text than this is not believed.</summary>
    private const int MinInk = 200;

    /// <summary>A block up to this long is found only near the one before it: further on, the same words are others.</summary>
    private const int ShortInk = 60;
    private const int Near = 400;

    public static void Review(Page page, PageLabels labels, ParseSession session)
    {
        if (page.Tree?.Root is not { } root || labels.Quality >= LowQuality
            || page.Elements.Count > MaxElements || page.Tree.NodeCount > MaxNodes || !CouldGain(page, labels))
        {
            return;
        }

        session.Checkpoint();
        string html = LightHtml.Write(root);
        string? text;
        try
        {
            text = Patience.Await(() => Read(html), "NewsParse second opinion", session);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or ParseAbortedException))
        {
            session.Logger.SecondOpinionFailed(session.Url?.Host, error);
            session.Report(DiagnosticCode.SecondOpinionFailed, $"The second opinion failed with {error.GetType().Name}.");
            return;
        }

        if (text is not null)
        {
            Compare(page, labels, Squeeze(text), session);
        }
    }

    private static string? Read(string html)
    {
        // The address only resolves links, which are not taken from it.
        using var reader = new Reader("https://page.invalid/", LightParser.ParseFull(html.AsMemory()))
        {
            // It looks at the page first, and takes it all apart again while it has found less.
            ContinueIfNotReadable = false,
            CharThreshold = MinInk,
        };
        Article article = reader.GetArticle();
        return article.IsReadable ? article.TextContent : null;
    }

    /// <summary>Whether it would be believed if it chose all the text where it begins to look, and all text that is neither a link nor a label.</summary>
    private static bool CouldGain(Page page, PageLabels labels)
    {
        double own = 0, all = 0;
        foreach (PageBlock block in page.Blocks)
        {
            own += labels.Blocks[block.Position].IsBody ? block.InkChars : 0;
            all += block.LinkDensity < .5 && block.InkChars >= ShortInk ? block.InkChars : 0;
        }

        return IsEnough(Math.Min(all, labels.BestBoxInk), own);
    }

    private static bool IsEnough(double ink, double ownInk) => ink >= MinInk && ink >= MinGain * ownInk;

    private static void Compare(Page page, PageLabels labels, string kept, ParseSession session)
    {
        var chosen = new bool[page.Blocks.Count];
        double ownInk = 0, otherInk = 0;
        int at = 0;
        foreach (PageBlock block in page.Blocks)
        {
            ownInk += labels.Blocks[block.Position].IsBody ? block.InkChars : 0;
            string text = Squeeze(block.Text);
            ReadOnlySpan<char> ahead = kept.AsSpan(at);
            if (block.InkChars <= ShortInk && ahead.Length > Near + text.Length)
            {
                ahead = ahead[..(Near - 1 + text.Length)];
            }

            // Both read the page from top to bottom.
            int found = ahead.IndexOf(text, StringComparison.Ordinal);
            if (found >= 0)
            {
                at += found + 1;
                chosen[block.Position] = true;
                otherInk += block.LinkDensity < .5 ? block.InkChars : 0;
            }
        }

        if (!IsEnough(otherInk, ownInk))
        {
            return;
        }

        session.Report(DiagnosticCode.SecondOpinionTaken, "The second opinion found far more text, so its choice was taken.");
        for (int i = 0; i < chosen.Length; i++)
        {
            BlockLabel own = labels.Blocks[i];
            if (own.IsGeneral && chosen[i] && own.Role is not (BlockRole.Title or BlockRole.Caption))
            {
                labels.Blocks[i] = new BlockLabel(page.Blocks[i].HeadingLevel > 0 ? BlockRole.Heading : BlockRole.Body, "label.second-opinion", .5);
            }
        }

        if (labels.Kind is ArticleKind.NotAnArticle or ArticleKind.Listing)
        {
            labels.Kind = ArticleKind.News;
        }
    }

    /// <summary>Without white space, which the two readers treat differently.</summary>
    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                squeezed.Append(c);
            }
        }

        return squeezed.ToString();
    }
}
