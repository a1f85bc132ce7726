using AngleSharp.Html.Dom;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading;

internal static class Sessions
{
    public static ParseSession New(ParseLimits? limits = null, Uri? url = null) =>
        new(url, null, limits ?? new ParseLimits(), NullLogger.Instance, CancellationToken.None);

    public static ParseSession Cancelled() =>
        new(null, null, new ParseLimits(), NullLogger.Instance, new CancellationToken(canceled: true));

    public static Page Html(string html) => HtmlReader.Read(html.AsMemory(), New());

    public static LightDocument Tree(string html, ParseSession session, out IHtmlDocument? full)
    {
        ReadOnlyMemory<char> page = html.AsMemory();
        return LightParser.Parse(ref page, session, out full);
    }

    public static Page Text(string text) => PlainTextReader.Read(text, New());

    public static string[] Texts(this Page page) => [.. page.Blocks.Select(block => block.Text)];
}
