using System.Text;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using SmartReader;

namespace NewsParse.Labelling;

/// <summary>
/// SmartReader's choice of blocks, asked where the page's own judgement is low. It destroys the document, so it comes after
/// everything else that reads it; it can't be cancelled, so it is bounded by the size of the page.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>Pages with more boxes are not asked about: its time grows faster than the page.</summary>
    private const int MaxElements = 15_000;

    /// <summary>Nor those with more nodes, which counts what stands within lines: it took minutes over one line of 100,000 links.</summary>
    private const int MaxNodes = 40_000;

    /// <summary>Judgements below this are doubted.</summary>
    private const double LowQuality = .35;

    /// <summary>How much more text it has to find to be believed.</summary>
    private const double MinGain = 2;

    public static void Review(Page page, PageLabels labels, ParseSession session)
    {
        if (page.Document is not { } document || labels.Quality >= LowQuality || page.Blocks.Count == 0
            || page.Elements.Count > MaxElements || page.Tree is { NodeCount: > MaxNodes })
        {
            return;
        }

        session.Checkpoint();
        string? text;
        try
        {
            // The address only resolves links, which are not taken from it.
            using var reader = new Reader("https://page.invalid/", document.Get());
            Article article = reader.GetArticle();
            text = article.IsReadable ? article.TextContent : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            session.Logger.SecondOpinionFailed(session.Url?.Host, error);
            session.Report(DiagnosticCode.SecondOpinionFailed, $"The second opinion failed with {error.GetType().Name}.");
            return;
        }

        session.Checkpoint();
        if (text is not null)
        {
            Compare(page, labels, Squeeze(text), session);
        }
    }

    private static void Compare(Page page, PageLabels labels, string kept, ParseSession session)
    {
        var chosen = new bool[page.Blocks.Count];
        double ownInk = 0, otherInk = 0;
        int at = 0;
        foreach (PageBlock block in page.Blocks)
        {
            ownInk += labels.Blocks[block.Position].IsBody ? block.InkChars : 0;
            int found = kept.IndexOf(Squeeze(block.Text), at, StringComparison.Ordinal);
            // Both read the page from top to bottom; a short text found far ahead is another one of the same words.
            if (found >= 0 && (block.InkChars > 60 || found - at < 400))
            {
                at = found + 1;
                chosen[block.Position] = true;
                otherInk += block.LinkDensity < .5 ? block.InkChars : 0;
            }
        }

        if (otherInk < 200 || otherInk < MinGain * ownInk)
        {
            return;
        }

        session.Report(DiagnosticCode.SecondOpinionTaken, "The second opinion found far more text, so its choice was taken.");
        for (int i = 0; i < chosen.Length; i++)
        {
            BlockLabel own = labels.Blocks[i];
            if (own.Rule.StartsWith("label.", StringComparison.Ordinal) && chosen[i] && own.Role is not (BlockRole.Title or BlockRole.Caption))
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
