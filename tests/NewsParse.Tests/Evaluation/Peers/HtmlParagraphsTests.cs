using AngleSharp.Html.Parser;
using NewsParse.Evaluation.Peers;

namespace NewsParse.Tests.Evaluation.Peers;

public sealed class HtmlParagraphsTests
{
    [Theory]
    [InlineData("<p>The old\n <b>bridge</b></p><p>is open.</p>", "The old bridge", "is open.")]
    [InlineData("<div>Before<p>within</p>after</div>", "Before", "within", "after")]
    [InlineData("one<br>line<br> <br>and another", "one line", "and another")]
    [InlineData("<ul><li>first<li>second</ul>", "first", "second")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a b", "c")]
    [InlineData("<figure><img><figcaption>The bridge</figcaption></figure><p>Text</p><script>x</script>", "Text")]
    [InlineData("<blockquote><p>One.</p><p>Two.</p></blockquote>", "One.", "Two.")]
    [InlineData("<h2>Head</h2>tail <!-- note -->end", "Head", "tail end")]
    [InlineData("")]
    public void Of_Content_PartsItAtBlocks(string html, params string[] expected)
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(html);

        HtmlParagraphs.Of(document.Body!).Should().Equal(expected);
    }
}
