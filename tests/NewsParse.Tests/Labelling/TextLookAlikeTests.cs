namespace NewsParse.Tests.Labelling;

/// <summary>Texts of the kinds that scrapers leave, of other sites and in other languages: each line has its role, whichever empty lines are left.</summary>
public sealed class TextLookAlikeTests
{
    private static readonly Dictionary<string, string> s_texts = new()
    {
        ["republished"] = TextLookAlikes.Republished,
        ["agency"] = TextLookAlikes.Agency,
        ["bot"] = TextLookAlikes.Bot,
        ["untitled"] = TextLookAlikes.Untitled,
        ["aggregated"] = TextLookAlikes.Aggregated,
        ["summed"] = TextLookAlikes.Summed,
    };

    public static TheoryData<string, TextSpacing> Texts()
    {
        var texts = new TheoryData<string, TextSpacing>();
        foreach (string name in s_texts.Keys)
        {
            foreach (TextSpacing spacing in Enum.GetValues<TextSpacing>())
            {
                texts.Add(name, spacing);
            }
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_TextAsScrapersLeaveIt_GivesEveryLineItsRole(string name, TextSpacing spacing)
    {
        (string text, List<BlockRole> roles) = TextLookAlikes.Read(s_texts[name], spacing);

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken);

        TextRoleList.Of(document, text).Select(static line => (line.Role, line.Text))
            .Should().Equal(TextRoleList.Of(document, text).Select((line, i) => (Expected(roles[i], line.Role), line.Text)));
    }

    [Theory]
    [InlineData("republished", "River towns weigh the price of holding back the water", "Delta Monitor")]
    [InlineData("agency", "A new bridge across the strait", null)]
    [InlineData("bot", "Island Nations Push for a Shared Cable Network", "HarborBot")]
    [InlineData("untitled", null, null)]
    [InlineData("aggregated", "Havnen i Østervig får en ny mole til foråret", "Kyst.example")]
    [InlineData("summed", "Stadtrat stimmt für den Umbau des alten Güterbahnhofs", null)]
    public void Parse_TextAsScrapersLeaveIt_FindsTitleAndSite(string name, string? title, string? site)
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(TextLookAlikes.Read(s_texts[name]).Text), TestContext.Current.CancellationToken);

        document.Title.Should().Be(title);
        document.Site.Name.Should().Be(site);
    }

    // A name and its day are one line, which both are right for.
    private static BlockRole Expected(BlockRole expected, BlockRole actual) =>
        (expected, actual) is (BlockRole.Origin, BlockRole.Date) or (BlockRole.Origin, BlockRole.Byline) ? actual : expected;
}
