using System.Diagnostics;
using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Tests.Reading;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<p> The \n\t council  <b> met </b> . </p>", "The council met .")]
    [InlineData("<p>in<b>divi</b>s<i>i</i>ble</p>", "indivisible")]
    [InlineData("<p><span class=drop>T</span>he council</p>", "The council")]
    [InlineData("<p>a<!-- x -->b</p>", "ab")]
    [InlineData("<p>a<wbr>b</p>", "ab")]
    [InlineData("<p>a <span> </span> b</p>", "a b")]
    [InlineData("<p>a&nbsp; b</p>", "a\u00A0 b")]
    [InlineData("<p>one<br>two</p>", "one\ntwo")]
    [InlineData("<p>one <br> two</p>", "one\ntwo")]
    [InlineData("<p>one<br></p>", "one")]
    [InlineData("<p><br>one</p>", "one")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", "漢字")]
    [InlineData("<p>a<sup>2</sup></p>", "a2")]
    [InlineData("<p>See <x-term>the term</x-term>s here</p>", "See the terms here")]
    [InlineData("<pre>\n  a\n    b\n</pre>", "  a\n    b")]
    [InlineData("<pre>a  <b>b</b></pre>", "a  b")]
    public void Read_OneBlock_HasTheTextABrowserShows(string html, string expected) => Sessions.Html(html).Texts().Should().Equal(expected);

    [Theory]
    [InlineData("<p>one<br><br>two</p>")]
    [InlineData("<p>one<br>&nbsp;<br> two")]
    [InlineData("<div>one<p>two</p></div>")]
    [InlineData("<div><p>one</p>two</div>")]
    [InlineData("<span>one<div>two</div></span>")]
    [InlineData("<a href=/>one<div>two</div></a>")]
    [InlineData("<ul><li>one<li>two</ul>")]
    [InlineData("<table><tr><td>one<td>two</table>")]
    [InlineData("<dl><dt>one<dd>two</dl>")]
    [InlineData("one<hr>two")]
    [InlineData("<x-head>one</x-head><x-text>two</x-text>")]
    [InlineData("<h1>one</h1>two")]
    public void Read_TwoLines_AreTwoBlocks(string html) => Sessions.Html(html).Texts().Should().Equal("one", "two");

    [Fact]
    public void Read_WhatShowsNothing_IsCountedNotRead()
    {
        Page page = Sessions.Html(
            "<style>p{}</style><script>var a</script><template><p>t</p></template><select><option>o</select>"
            + "<p>shown</p><p hidden>h</p><div style='display : none'><p>n</p></div><span class='sr-only'>s</span>");

        page.Texts().Should().Equal("shown");
        page.SkippedElements.Should().Be(4);
        page.HiddenElements.Should().Be(3);
    }

    [Fact]
    public void Read_StructuredDataInHiddenParts_IsCollected()
    {
        Page page = Sessions.Html("<p>shown</p><div hidden><script type=application/ld+json>{}</script><meta itemprop=author content=Poole></div>");

        page.Head.JsonLd.Should().Equal("{}");
        page.Head.Metas.Should().ContainSingle(meta => meta.Content == "Poole");
    }

    [Fact]
    public void Read_NothingShown_ReadsHiddenTextAndSaysSo()
    {
        ParseSession session = Sessions.New();

        Page page = HtmlReader.Read("<p>Wait</p><div style='display:none'><p>The council met.</p></div><p>End</p>".AsMemory(), session);

        page.Texts().Should().Equal("Wait", "The council met.", "End");
        page.Blocks.Select(block => block.IsHidden).Should().Equal(false, true, false);
        session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.HiddenTextRead);
    }

    [Fact]
    public void Read_NoscriptThatIsNeverClosed_DoesNotSwallowThePage()
    {
        Page page = Sessions.Html("<p>Wait</p><noscript><img src=/count.gif><div><p>The council met.</p></div><p>It voted.</p>");

        page.Texts().Should().Equal("Wait", "The council met.", "It voted.");
    }

    [Fact]
    public void Read_NoscriptOfAPageThatShowsItsText_IsSkipped()
    {
        Page page = Sessions.Html("<p>The council met.</p><noscript><p>Turn on scripts.</p></noscript><p>It voted.</p>");

        page.Texts().Should().Equal("The council met.", "It voted.");
        page.SkippedElements.Should().Be(1);
    }

    [Fact]
    public void Read_Links_CountWhereTheirTextStands()
    {
        Page page = Sessions.Html("<p>one<br><br><a href=/a>two</a> three</p><a href=/b><p>four</p><p>five</p></a><p>six <a href=/c></a></p>");

        page.Texts().Should().Equal("one", "two three", "four", "five", "six");
        page.Blocks.Select(block => block.LinkCount).Should().Equal(0, 1, 1, 1, 0);
        page.Blocks.Select(block => block.LinkChars).Should().Equal(0, 3, 4, 4, 0);
    }

    [Fact]
    public void Read_BoldAndItalic_AreCountedWithoutWhiteSpace()
    {
        PageBlock block = Sessions.Html("<p><b>one two</b> <em>&nbsp;three\u3000</em>\u200B four</p>").Blocks[0];

        block.BoldChars.Should().Be(6);
        block.ItalicChars.Should().Be(5);
        block.InkChars.Should().Be(15);
    }

    [Theory]
    [InlineData("<p>&nbsp;<a class=x>&nbsp;</a>&nbsp;</p><p>text</p>")]
    [InlineData("<p>\u200B\uFEFF\u00AD</p><p>text</p>")]
    public void Read_BlankBlock_IsNoneAndLeavesNoMark(string html)
    {
        Page page = Sessions.Html(html);

        page.Texts().Should().Equal("text");
        page.Marks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<p>at<br><a href=/>the hall</a></p>", "the hall")]
    [InlineData("<p>at<a href=/> the hall </a>now</p>", "the hall")]
    [InlineData("<p>  <a href=/>the hall</a>  </p>", "the hall")]
    [InlineData("<p>&nbsp;<a href=/>the hall</a>", "the hall")]
    public void Read_Mark_CoversItsWords(string html, string expected)
    {
        Page page = Sessions.Html(html);

        InlineMark mark = page.Marks.Should().ContainSingle().Subject;
        page.Blocks[mark.Block].Text.Substring(mark.Start, mark.Length).Should().Be(expected);
    }

    [Fact]
    public void Read_LinesWithinManyUnclosedInlineElements_HaveMarksWithinBounds()
    {
        string html = string.Concat(Enumerable.Repeat("<span class=x>", 900)) + string.Concat(Enumerable.Repeat("a<br><br>", 1000));

        Page page = Sessions.Html(html);

        page.Blocks.Should().HaveCount(1000);
        page.Marks.Should().HaveCount(32_000);
    }

    [Fact]
    public void Read_Headings_KnowTheirLevel() =>
        Sessions.Html("<h2>a <span>b</span></h2><p>c</p>").Blocks.Select(block => block.HeadingLevel).Should().Equal(2, 0);

    [Fact]
    public void Read_DeepNesting_FailsBeforeTheParserSlowsDown()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 200_000));
        long started = Stopwatch.GetTimestamp();

        Action read = () => Sessions.Html(html);

        read.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooDeep);
        Stopwatch.GetElapsedTime(started).Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("<p>a")]
    [InlineData("<li>a")]
    [InlineData("<li><a href=/>a</a>")]
    [InlineData("<p><b>a</b><br>")]
    public void Read_ManyUnclosedElements_AreNotDeep(string item) =>
        Sessions.Html(string.Concat(Enumerable.Repeat(item, 40_000))).Blocks.Should().HaveCount(40_000);

    [Fact]
    public void Read_PreformattedFormFeed_IsNoText() => Sessions.Html("<p>a</p><pre>\f</pre><pre> \f\t\n</pre>").Texts().Should().Equal("a");

    [Fact]
    public void Read_ManyUnclosedCells_AreNotDeep() =>
        Sessions.Html("<table><tr>" + string.Concat(Enumerable.Repeat("<td>a", 40_000))).Blocks.Should().HaveCount(40_000);

    [Fact]
    public void Read_OverTheNodeLimit_Fails()
    {
        Action read = () => HtmlReader.Read(
            string.Concat(Enumerable.Repeat("<b></b>", 60)).AsMemory(),
            Sessions.New(new ParseLimits { MaxNodes = 50 }));

        read.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooManyNodes);
    }

    [Fact]
    public void Read_Cancelled_Stops()
    {
        Action read = () => HtmlReader.Read("<p>a".AsMemory(), Sessions.Cancelled());

        read.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.Canceled);
    }
}
