namespace NewsParse.Tests.Hostile;

/// <summary>A page that is cut at a limit may be cut anywhere.</summary>
public sealed class CutPagesTests
{
    [Theory]
    [InlineData("<p>one</p><p>two <img src=/a.jpg> and <img src=/b.jpg></p><p>three</p>")]
    [InlineData("<p>one</p>two <iframe src=https://x.example/></iframe> three")]
    public void Parse_PictureInALineThatALimitDrops_GivesWhatWasReadBefore(string page)
    {
        foreach (ParseLimits limits in new ParseLimits[] { new() { MaxBlocks = 1 }, new() { MaxTextLength = 3 } })
        {
            ArticleParser parser = ArticleParser.CreateBuilder().WithLimits(limits with { WhenReached = LimitAction.Truncate }).Build();

            ArticleDocument document = parser.Parse(ArticleSource.FromHtml(page));

            document.IsPartial.Should().BeTrue();
            (document.Header.Length + document.Removed.Length + document.Body.Sum(static block => block.Traces.Length)).Should().Be(1);
        }
    }
}
