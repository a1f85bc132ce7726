using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading.Tree;

public sealed class LightParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain text <!-- not shown --> and more<!----> of it")]
    [InlineData("<p>one<p>two</div>three<br></br></p>four")]
    [InlineData("<b><i><p>adoption</b> agency</i> <a href=1>one<a href=2>two</a></p>")]
    [InlineData("<b class=x><b class=x><b class=x><b class=x><b class=y id=z><p>Noah's <b data-x=1><b data-x=2><b data-x=1><b data-x=1>ark</p>after")]
    [InlineData("<table>foster<tr>text<td>cell</td>more<div class=d>and <p>boxes</div></tr><b>bold<tr><td>in</table>after")]
    [InlineData("<div><table><span>a<table><i>b</table>c</span><tr><td><table><h1>d</h1></table></table></div>")]
    [InlineData("<table><select><option>a</table>b</select><input type=hidden><input><form><tr><td></form></table>")]
    [InlineData("<a href=1><table><a href=2>x</table>y</a><b><table><p></b>z</table>")]
    [InlineData("<template id=t><p>hidden</p></template><p>shown")]
    [InlineData("<template><table><tr><td>a</table></template>b<table><template><div>c</template><p>d</table>")]
    [InlineData("<svg class=s viewBox='0 0 1 1'><title>drawn</title><foreignObject><p id=p>html</foreignObject><path/></svg>after<svg><p>out")]
    [InlineData("<math class=m><mi>x</mi><annotation-xml encoding='text/html'><p>text</annotation-xml><annotation-xml><p>out</math>")]
    [InlineData("<html lang=en><body class=a><html class=b lang=de><body id=c>text")]
    [InlineData("<head><title>a &amp; b</title><noscript><img src=a><p>x</noscript></head><noscript><p>y</noscript>")]
    [InlineData("<head></head><meta name=late content=x><script type=x>var a = '<p>';</script><style>p{}</style><frameset><frame></frameset>")]
    [InlineData("<p>gone<frameset><frame src=a><noframes>b</noframes></frameset>c")]
    [InlineData("<form id=a><form id=b><input></form></form><button>a<button>b<isindex prompt='say'>")]
    [InlineData("<pre>\n\n kept</pre><textarea>\n<b>raw</textarea><xmp><p></xmp><plaintext><p>rest")]
    [InlineData("<ul><li>a<li>b<dl><dt>c<dd>d<ruby>e<rt>f</ul><select><optgroup><option>g<hr><option>h</select>")]
    [InlineData("<!doctype html><x-y class=z data-testid=q onclick=no>custom</x-y><image src=i>&nbsp;&lt;&#x41;\0<")]
    public void Parse_BrokenMarkup_MakesTheTreeAngleSharpMakes(string html)
    {
        using LightDocument tree = Sessions.Tree(html, Sessions.New(), out IHtmlDocument? full);

        Outlines.Of(tree).Should().Be(Outlines.Of(LightParser.ParseFull(html.AsMemory())));
        full.Should().BeNull("the light tree can be made of these");
    }

    [Theory]
    [InlineData("<p>a<template><td>b</td></template><p>c")]
    [InlineData("<table><tr><td><template><td class=x>b</template>c<table><p>d</table></table>")]
    [InlineData("<div>a<template shadowrootmode=open><p>b</template>c</div>d")]
    public void Parse_PageThatNeedsAngleSharpsElements_CopiesItsTree(string html)
    {
        using LightDocument tree = Sessions.Tree(html, Sessions.New(), out IHtmlDocument? full);

        full.Should().NotBeNull();
        Outlines.Of(tree).Should().Be(Outlines.Of(full!));
    }

    [Fact]
    public void Parse_TableTextBeyondTheDepthOfTheBuilder_MakesTheTreeAngleSharpMakes()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 508)) + "<table><b><i><p>a<tr><td><b>b<div><div><div><div></b>c</table>d";

        using LightDocument tree = Sessions.Tree(html, Sessions.New(), out _);

        Outlines.Of(tree).Should().Be(Outlines.Of(LightParser.ParseFull(html.AsMemory())));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<x-y>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><foreignObject>")]
    [InlineData("<form><div></form>")]
    [InlineData("<b><div></b>")]
    [InlineData("<template>")]
    public void Parse_Nesting_EndsAtTheLimitOfDepth(string pattern)
    {
        string html = string.Concat(Enumerable.Repeat(pattern, 20_000));

        Action parse = () => Sessions.Tree(html, Sessions.New(), out _);

        parse.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooDeep);
    }

    [Fact]
    public void Parse_NestingAtTheLimit_MakesTheTreeAngleSharpMakes()
    {
        var limits = new ParseLimits { MaxDepth = 600 };
        string html = string.Concat(Enumerable.Repeat("<div>", 600)) + "a";

        using LightDocument tree = Sessions.Tree(html, Sessions.New(limits), out _);
        Action deeper = () => Sessions.Tree("<div>" + html, Sessions.New(limits), out _);

        Outlines.Of(tree).Should().Be(Outlines.Of(LightParser.ParseFull(html.AsMemory())));
        deeper.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooDeep);
    }

    [Fact]
    public void Parse_EndTagsWithoutEnd_EndAtTheLimitOfNodes()
    {
        string html = string.Concat(Enumerable.Repeat("</b>", 20_000));

        Action parse = () => Sessions.Tree(html, Sessions.New(new ParseLimits { MaxNodes = 2_000 }), out _);

        parse.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooManyNodes);
    }

    [Fact]
    public void Parse_NestingInAPageThatNeedsAngleSharpsElements_EndsAtTheLimitOfDepth()
    {
        string html = "<template shadowrootmode=open></template>" + string.Concat(Enumerable.Repeat("<div>", 20_000));

        Action parse = () => Sessions.Tree(html, Sessions.New(), out _);

        parse.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooDeep);
    }

    [Fact]
    public void Parse_CancelledToken_EndsWithinTheParse()
    {
        Action parse = () => Sessions.Tree(string.Concat(Enumerable.Repeat("<p>text", 2_000)), Sessions.Cancelled(), out _);

        parse.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.Canceled);
    }

    [Fact]
    public void Parse_FormattingThatIsOpenedAgainAndAgain_EndsAtTheLimitOfNodes()
    {
        string html = "<p>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 200));

        Action parse = () => Sessions.Tree(html, Sessions.New(new ParseLimits { MaxNodes = 5_000 }), out _);

        parse.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooManyNodes);
    }

    [Fact]
    public void Tags_EveryNameOfAngleSharps_AreTreatedAsItsOwnElementsAre()
    {
        IHtmlDocument document = new HtmlParser().ParseDocument("");
        IEnumerable<string> names = typeof(TagNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<string>().Where(name => name.Length > 0 && char.IsAsciiLetter(name[0]));

        foreach (string name in names)
        {
            LightTags.Html(name).Flags.Should().Be(document.CreateElement(NamespaceNames.HtmlUri, name).Flags, name);
            LightTags.Math(name).Flags.Should().Be(document.CreateElement(NamespaceNames.MathMlUri, name).Flags, name);
            LightTags.Svg(name).Flags.Should().Be(document.CreateElement(NamespaceNames.SvgUri, name).Flags, name);
        }
    }
}
