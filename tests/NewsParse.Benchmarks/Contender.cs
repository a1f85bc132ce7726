using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using SmartReader;

namespace NewsParse.Benchmarks;

/// <summary>One way to do the work on a page, from its bytes.</summary>
/// <param name="Name">Its name in the output.</param>
/// <param name="Run">Does the work and gives something of the result, so that none of it can be left out.</param>
internal sealed record Contender(string Name, Func<byte[], Uri?, int> Run)
{
    /// <summary>Decodes and parses the page, and does nothing with the tree: the floor below which no extractor on AngleSharp can go.</summary>
    public static Contender BareParse { get; } = new("AngleSharp", static (page, url) =>
    {
        using IHtmlDocument document = Parse(Decode(page, url));
        return document.All.Length > 0 ? 1 : 0;
    });

    /// <summary>SmartReader as its readers are told to use it: from the string, with the parse it makes itself.</summary>
    public static Contender SmartReader { get; } = new("SmartReader", static (page, url) =>
    {
        using var reader = new Reader(Address(url), Decode(page, url));
        return Length(reader.GetArticle());
    });

    /// <summary>SmartReader at its best: handed the same quick parse of the same AngleSharp.</summary>
    public static Contender SmartReaderOnParse { get; } = new("SmartReader*", static (page, url) =>
    {
        IHtmlDocument document = Parse(Decode(page, url));
        using var reader = new Reader(Address(url), document);
        return Length(reader.GetArticle());
    });

    public static Contender NewsParse { get; } = new("NewsParse", static (page, url) => Parse(ArticleParser.Default, page, url));

    public static IReadOnlyList<Contender> All { get; } = [BareParse, SmartReader, SmartReaderOnParse, NewsParse];

    /// <returns>How many blocks the page has, or -1 where it cannot be parsed.</returns>
    public static int Parse(ArticleParser parser, byte[] page, Uri? url) =>
        parser.TryParse(ArticleSource.FromHtml(page, url: url), out ArticleDocument? document, out _) ? document.BlockCount : -1;

    private static string Address(Uri? url) => url?.AbsoluteUri ?? "https://herald.example/";

    // The text is made when it is asked for, and it is what the work is done for.
    private static int Length(Article article) => article.TextContent?.Length ?? 0;

    private static string Decode(byte[] page, Uri? url)
    {
        var session = new ParseSession(url, null, new ParseLimits(), NullLogger.Instance, CancellationToken.None);
        using DecodedText text = TextDecoder.Decode(ArticleSource.FromHtml(page, url: url), session);
        return text.ToString();
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions
    {
        IsScripting = false,
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    }).ParseDocument(html);
}
