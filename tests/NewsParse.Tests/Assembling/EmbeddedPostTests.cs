using FluentAssertions;
using Xunit;

namespace NewsParse.Tests.Assembling;

public sealed class EmbeddedPostTests
{
    private const string Page =
        """
        <html><head><title>Ferry is late again</title></head><body><article><h1>Ferry is late again</h1>
        <p>The morning ferry left the harbour an hour late on Tuesday, for the third time this month, and some sixty people missed their train.</p>
        <blockquote class="twitter-tweet"><p>We are sorry for the delay of the first boat.</p>&mdash; Ferry Line (@ferryline)
        <a href="https://posts.example/ferryline/status/12">March 3, 2026</a></blockquote>
        <p>The company blames an engine that was due to be replaced in January. The council, which pays for the line, wants an answer by Friday.</p>
        <p>Until then, a bus will wait at the pier for those who miss their train, the company said in a statement on Tuesday evening.</p>
        </article></body></html>
        """;

    [Fact]
    public void Parse_PostBetweenParagraphs_IsOneEmbedWithItsLastLink()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(Page));

        Embed post = document.Body.OfType<Embed>().Should().ContainSingle().Subject;
        post.Url.Should().Be("https://posts.example/ferryline/status/12");
        post.Text.Should().StartWith("We are sorry for the delay of the first boat.").And.EndWith("March 3, 2026");
        document.Body.OfType<Paragraph>().Should().HaveCount(3).And.NotContain(paragraph => paragraph.Text.Contains("sorry for the delay"));
    }
}
