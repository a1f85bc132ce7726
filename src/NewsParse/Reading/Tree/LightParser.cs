using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using NewsParse.Diagnostics;

namespace NewsParse.Reading.Tree;

/// <summary>Parses a page into a light tree.</summary>
internal static class LightParser
{
    /// <summary>Shorter ones take a few milliseconds.</summary>
    private const int LongPage = 200_000;

    /// <summary>Few tags may make many elements: formatting that is never closed begins again with each paragraph.</summary>
    private const int ManyNodes = 50_000;

    private static readonly HtmlParserOptions s_fullOptions = new()
    {
        IsScripting = false,
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        // Nothing is moved up out of the depth: a page that nests too deep fails.
        MaximumDepth = int.MaxValue,
    };

    /// <summary>Parses the page, which is cut where a limit is reached that may be; <paramref name="full"/> is AngleSharp's own document, where that had to be made on the way.</summary>
    public static LightDocument Parse(ref ReadOnlyMemory<char> html, ParseSession session, out IHtmlDocument? full)
    {
        full = null;
        TokenLength.Check(ref html, session);
        var budget = new TreeBudget(session);
        var factory = new LightFactory(budget);
        // A browsing context keeps what it was asked for and is not documented as thread-safe; one with nothing in it costs nothing.
        IBrowsingContext context = BrowsingContext.New(new Configuration([factory]));
        try
        {
            budget.Source = new ReadOnlyMemoryTextSource(html);
            var source = new TextSource(budget.Source);
            HtmlParserOptions options = s_fullOptions with { ShouldEmitAttribute = budget.CountAttribute };
            LightDocument tree = new HtmlParser(options, context).ParseDocument<LightDocument, LightElement>(source, budget.Take);
            html = html[..(budget.End ?? html.Length)];
            return tree;
        }
        // A builder that cleared its stack down to nothing, in search of a template of its own, falls over it.
        catch (Exception error) when (error is UnsuitedPageException or NullReferenceException)
        {
            factory.Document?.Dispose();
            html = html[..DepthGuard.Fit(html.Span, session)];
            session.Checkpoint();
            full = ParseFull(html, session, int.MaxValue);
            return LightCopy.Of(full, session);
        }
        catch (ParseAbortedException)
        {
            factory.Document?.Dispose();
            throw;
        }
    }

    /// <summary>Parses the page into AngleSharp's own document, by the same rules; nothing can be checked on the way.</summary>
    public static IHtmlDocument ParseFull(ReadOnlyMemory<char> html, ParseSession session, int nodes)
    {
        if (html.Length < LongPage && nodes < ManyNodes)
        {
            return ParseFull(html);
        }

        // A copy, as the characters are lent, and the parse may end before this does.
        string page = html.ToString();
        return Patience.Await(() => ParseFull(page.AsMemory()), "NewsParse page", session);
    }

    /// <summary>The same, for pages of bounded size.</summary>
    public static IHtmlDocument ParseFull(ReadOnlyMemory<char> html) => new HtmlParser(s_fullOptions).ParseDocument(html);
}
