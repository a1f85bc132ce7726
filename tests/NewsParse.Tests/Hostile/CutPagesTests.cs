using System.Text;

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

    [Fact]
    public void Parse_WideCharsetOverALimit_IsCutBetweenCharacters()
    {
        // The lower byte of each looks as if it went on a character of UTF-8.
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(new string('\u4E8C', 100))];
        ArticleParser parser = ArticleParser.CreateBuilder().WithLimits(new ParseLimits { MaxInputBytes = 20, WhenReached = LimitAction.Truncate }).Build();

        ArticleDocument document = parser.Parse(ArticleSource.FromText(bytes));

        document.IsPartial.Should().BeTrue();
        document.ToPlainText().Should().Be(new string('\u4E8C', 9));
    }

    [Fact]
    public void Parse_BytesThatAreNeverAStartInUtf8OverALimit_GivesTheFirstOfThem()
    {
        byte[] bytes = [.. Enumerable.Repeat<byte[]>([0x8F, 0xE0, 0xA8, 0xA2, 0xA5, 0xE2, (byte)' '], 40).SelectMany(static word => word), .. Enumerable.Repeat((byte)0xA0, 400)];
        ArticleParser parser = ArticleParser.CreateBuilder().WithLimits(new ParseLimits { MaxInputBytes = 600, WhenReached = LimitAction.Truncate }).Build();

        ArticleDocument document = parser.Parse(ArticleSource.FromText(bytes, contentType: "text/plain; charset=ibm866"));

        document.IsPartial.Should().BeTrue();
        document.ToPlainText().Should().EndWith(new string('\u0430', 320));
    }

    [Fact]
    public void Parse_RuleForElementsAroundMuchThatShowsNothing_TakesNoTimeForEach()
    {
        string page = "<h1>Harbour wall</h1><p>" + string.Concat(Enumerable.Repeat("<span>", 900)) + new string(' ', 3_000_000) + "x";
        SiteProfile profile = SiteProfile.Parse("""{"name":"herald","hosts":["herald.example"],"rules":[{"name":"box","select":"span","role":"Promotion"}]}""");
        ArticleParser parser = ArticleParser.CreateBuilder().AddProfile(profile).Build();
        long allocated = GC.GetAllocatedBytesForCurrentThread();

        parser.Parse(ArticleSource.FromHtml(page, new Uri("https://herald.example/wall")));

        (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(1L << 30);
    }
}
