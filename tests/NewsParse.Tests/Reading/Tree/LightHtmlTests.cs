using AngleSharp.Html.Dom;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading.Tree;

public sealed class LightHtmlTests
{
    [Theory]
    [InlineData("<p class='lede \"big\"'>Five &lt;b&gt; &amp; <b>six</b><br>seven</p>after", "<p class='lede \"big\"'>Five &lt;b&gt; &amp; <b>six</b><br>seven</p>after")]
    [InlineData("<script>var a = '<p>';</script><p>a<svg><path/></svg><style>p{}</style>b</p><!-- c -->", "<p>ab</p>")]
    [InlineData("<ul><li>a<li>b<ul></ul></ul>c<img src=i alt=d><hr>", "<ul><li>a</li><li>b<ul></ul></li></ul>c<img src=i alt=d><hr>")]
    [InlineData("<p>a<xmp><b></xmp>b<plaintext></p>c", "<p>a</p><pre>&lt;b&gt;</pre>b<pre>&lt;/p&gt;c</pre>")]
    public void Write_Page_KeepsWhatIsRead(string html, string kept)
    {
        using LightDocument tree = Sessions.Tree(html, Sessions.New(), out _);

        using IHtmlDocument written = LightParser.ParseFull(LightHtml.Write(tree.Root!).AsMemory());

        Outlines.Of(written).Should().Be(Outlines.Of(LightParser.ParseFull(kept.AsMemory())));
    }
}
