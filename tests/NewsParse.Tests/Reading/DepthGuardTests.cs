using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading;

public sealed class DepthGuardTests
{
    private static readonly string[] s_tags =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<span>", "</span>", "<table>", "</table>", "<tr>", "<td>", "</td>",
        "<ul>", "</ul>", "<li>", "</li>", "<form>", "</form>", "<section>", "</section>", "<x-y>", "</x-y>", "<svg>", "</svg>", "<g/>", "<g>",
        "</g>", "<title>", "</title>", "<script>", "</script>", "<!--", "-->", "--!>", "<!x ", ">", "<i title=\"<!--\">", "<i =\">", "</i>",
        "<button>", "</button>", "<h2>", "</h2>", "<dl>", "<dd>", "</dl>", "<textarea>", "</textarea>", "<style>", "</style>", "text",
    ];

    [Fact]
    public void Check_RepeatedPattern_NeverHidesDepth() =>
        Gen.Int[0, s_tags.Length - 1].Array[1, 5].Select(picks => string.Concat(picks.Select(pick => s_tags[pick]))).Sample(
            pattern =>
            {
                string html = "<!doctype html>" + string.Concat(Enumerable.Repeat(pattern, 250));

                if (Depth(html) > 200)
                {
                    IsTooDeep(html, limit: 60).Should().BeTrue("{0} nests", pattern);
                    IsTooDeep(html, limit: 60, (page, session) => Sessions.Tree(page, session, out _)).Should().BeTrue("{0} nests in the tree", pattern);
                }
            },
            iter: 1000);

    [Theory]
    [InlineData("<p><b>a")]
    [InlineData("<li><span>a")]
    [InlineData("<li><a href=/>a")]
    [InlineData("<div data-x='<div><div>'>a</div>")]
    [InlineData("<div title=\"a > b\">a</div>")]
    [InlineData("<script>'<div>'</script>")]
    [InlineData("<script><!-- '<script>' </script> <div> --></script>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<svg><path d=''/><stop/><g/></svg>")]
    [InlineData("<p><i>a</p>")]
    [InlineData("<img><br><input>")]
    [InlineData("<textarea><div></textarea>")]
    [InlineData("<table><tr><td><p>a</table>")]
    public void Check_FlatPattern_IsNotTooDeep(string pattern) =>
        IsTooDeep(string.Concat(Enumerable.Repeat(pattern, 2000)), limit: 60).Should().BeFalse();

    [Theory]
    [InlineData("<table>", "<tr><td><p>a")]
    [InlineData("<svg>", "<stop/>")]
    [InlineData("<dl>", "<dt>a<dd>b")]
    [InlineData("<select>", "<option>a")]
    public void Check_FlatPatternInside_IsNotTooDeep(string start, string pattern) =>
        IsTooDeep(start + string.Concat(Enumerable.Repeat(pattern, 2000)), limit: 60).Should().BeFalse();

    [Fact]
    public void Check_FormattingThatTheParserRepeats_IsBounded()
    {
        string html = string.Concat(Enumerable.Range(0, 900).Select(i => $"<font size={i}>"));

        Action check = () => DepthGuard.Fit("<p>" + html + string.Concat(Enumerable.Repeat("<p>a", 20_000)), Sessions.New());

        check.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooManyNodes);
    }

    private static bool IsTooDeep(string html, int limit) => IsTooDeep(html, limit, static (page, session) => DepthGuard.Fit(page, session));

    private static bool IsTooDeep(string html, int limit, Action<string, ParseSession> check)
    {
        try
        {
            check(html, Sessions.New(new ParseLimits { MaxDepth = limit }));
            return false;
        }
        catch (ParseAbortedException aborted)
        {
            return aborted.Failure.Code == ParseFailureCode.TooDeep;
        }
    }

    /// <summary>The deepest nesting but for formatting, which costs the parser next to nothing and which words reopen, unseen by the guard.</summary>
    private static int Depth(string html)
    {
        int deepest = 0, depth = 0;
        INode? node = new HtmlParser().ParseDocument(html).DocumentElement;
        while (node is not null)
        {
            deepest = Math.Max(deepest, depth);
            if (node.FirstChild is { } child)
            {
                depth += IsFormatting(node) ? 0 : 1;
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth -= node is null || IsFormatting(node) ? 0 : 1;
            }

            node = node?.NextSibling;
        }

        return deepest;
    }

    private static bool IsFormatting(INode node) => node.NodeName is "A" or "B" or "I";
}
