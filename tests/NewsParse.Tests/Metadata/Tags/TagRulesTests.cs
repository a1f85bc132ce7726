using NewsParse.Metadata;
using NewsParse.Metadata.Tags;

namespace NewsParse.Tests.Metadata.Tags;

public sealed class TagRulesTests
{
    private static readonly SiteNames s_site = new(
        [new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "Coastal Herald", .95)],
        new Uri("https://coastalherald.example/"));

    [Theory]
    [InlineData("Bridges|Oakmere|Council", "Bridges|Oakmere|Council")]
    [InlineData("#Bridges|#Oakmere", "Bridges|Oakmere")]
    [InlineData("Day: Friday|Page Type: Article|WC: 1000-1999|Subject: Bridges|Oakmere", "Bridges|Oakmere")]
    [InlineData("Oakmere: a portrait|Bridges", "Oakmere: a portrait|Bridges")]
    [InlineData("8f507083-bac4-423a-9015-2eb31e1bce50|Bridges", "Bridges")]
    [InlineData("cat_15521|Bridges", "Bridges")]
    [InlineData("2024|Bridges", "Bridges")]
    [InlineData("Coastal Herald|news|sport|weather|politics", "")]
    [InlineData("Bridges|Coastal Herald", "Bridges")]
    [InlineData("council|builds|bridge|river", "")]
    [InlineData("bridge|council", "bridge|council")]
    [InlineData("橋|地震", "橋|地震")]
    public void Clean_List_LeavesTopics(string tags, string expected)
    {
        List<string> topics = TagRules.Clean(tags.Split('|'), "Council builds a bridge over the river", s_site);

        // A topic of one character is one in Chinese and Japanese, and a fragment elsewhere.
        string.Join('|', topics).Should().Be(expected);
    }
}
