using NewsParse.Metadata;
using NewsParse.Metadata.Titles;
using NewsParse.Text;

namespace NewsParse.Tests.Metadata.Titles;

public sealed class TitleCutterTests
{
    private static readonly SiteNames s_site = new(
        [new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "The Coastal Herald", .95)],
        new Uri("https://www.coastalherald.example/2024/storm"));

    [Theory]
    [InlineData("Storm hits coast | The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast - Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast – coastalherald.example", "Storm hits coast")]
    [InlineData("Storm hits coast · The Coastal Herald Online", "Storm hits coast")]
    [InlineData("Storm hits coast » The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast|The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast_The Coastal Herald", "Storm hits coast")]
    [InlineData("The Coastal Herald: Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald - Storm hits coast", "Storm hits coast")]
    [InlineData("Storm hits coast | News | The Coastal Herald", "Storm hits coast | News")]
    [InlineData("Storm - a history", "Storm - a history")]
    [InlineData("Coast: storm hits", "Coast: storm hits")]
    [InlineData("How the Coastal Herald covers a storm", "How the Coastal Herald covers a storm")]
    [InlineData("Storm hits coast:CoastalHeraldBlog", "Storm hits coast")]
    [InlineData("The Coastal Herald", null)]
    [InlineData("| The Coastal Herald", null)]
    public void Cut_TitleWithSite_LeavesTheTitle(string title, string? expected)
    {
        TitleCutter.Cut(title, s_site, new HashSet<string>()).Should().Be(expected);
    }

    [Fact]
    public void Cut_RestIsKnown_CutsTheSectionToo()
    {
        var known = new HashSet<string> { TextKey.OfLetters("Storm hits coast") };

        TitleCutter.Cut("Storm hits coast - Weather - Regional", s_site, known).Should().Be("Storm hits coast");
    }

    [Fact]
    public void Cut_KickerBeforeAColon_KeepsIt()
    {
        var known = new HashSet<string> { TextKey.OfLetters("Storm hits coast") };

        TitleCutter.Cut("Weather: Storm hits coast", s_site, known).Should().Be("Weather: Storm hits coast");
    }
}
