using NewsParse.Cleaning.Profiles;
using NewsParse.Cleaning.Selecting;
using NewsParse.Sites;

namespace NewsParse.Tests.Sites;

/// <summary>What comes with the library, each on a page in its shape.</summary>
public sealed class BuiltInTests
{
    private static readonly BlockRole[] s_body = [BlockRole.Body, BlockRole.Lede, BlockRole.Heading, BlockRole.Caption];
    private static readonly BlockRole[] s_header = [BlockRole.Title, BlockRole.Date, BlockRole.Origin, BlockRole.Byline, BlockRole.Duplicate];

    public static TheoryData<string> Fixtures => [.. BuiltInFixture.Names];

    [Fact]
    public void Fixtures_AllThatIsBuiltIn_HasOne()
    {
        IEnumerable<string> builtIn = BuiltInProfiles.All.Select(static profile => profile.Name).Concat(BuiltInCleaners.Names);

        BuiltInFixture.Names.Should().BeEquivalentTo(builtIn);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Parse_PageOfItsShape_EveryBlockHasItsRole(string name)
    {
        BuiltInFixture fixture = BuiltInFixture.Read(name, AddressOf(name));

        ArticleDocument document = ArticleParser.Default.Parse(fixture.Source, TestContext.Current.CancellationToken);

        string text = document.ToPlainText();
        foreach ((BlockRole role, string line) in fixture.Expected)
        {
            TracedBlock? outside = document.Header.Concat(document.Removed).FirstOrDefault(block => block.Text == line);
            if (s_body.Contains(role))
            {
                outside.Should().BeNull($"'{line}' is of the article");
                (text.Contains(line, StringComparison.Ordinal) || role == BlockRole.Caption).Should().BeTrue($"'{line}' is of the article");
                continue;
            }

            outside.Should().NotBeNull($"'{line}' is not of the article");
            outside!.Trace.Role.Should().Be(role, $"'{line}' is this");
            (s_header.Contains(role) || outside.Trace.Rule.StartsWith(OwnerOf(name), StringComparison.Ordinal)).Should().BeTrue($"'{line}' has its role by a rule of the site, not by {outside.Trace.Rule}");
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Parse_PageOfItsShape_KeepsTitleAndText(string name)
    {
        BuiltInFixture fixture = BuiltInFixture.Read(name, AddressOf(name));

        ArticleDocument document = ArticleParser.Default.Parse(fixture.Source, TestContext.Current.CancellationToken);

        document.Title.Should().Be("Ferry returns to the upper lake");
        document.Lede.Should().StartWith("The ferry that joined");
        document.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Parse_PageOfItsShape_EveryRuleFindsSomething(string name)
    {
        BuiltInFixture fixture = BuiltInFixture.Read(name, AddressOf(name));

        ArticleDocument document = ArticleParser.Default.Parse(fixture.Source, TestContext.Current.CancellationToken);

        // What stands between two lines is left to the labels where they know it, and one fixture has no bar of languages.
        document.RuleHealth.Where(static health => health.Outcome != RuleOutcome.Matched).Select(static health => health.Rule)
            .Should().BeSubsetOf(["bao-binh-duong.story", "bao-binh-duong.languages", "bao-binh-duong.credit"]);
    }

    [Fact]
    public void Rules_Selectors_NeedNoSecondParse()
    {
        IEnumerable<CssSelector> selectors = BuiltInProfiles.All.SelectMany(static profile =>
            profile.Rules.SelectMany(static rule => rule.Selectors).Concat(profile.Fingerprints.SelectMany(static sign => sign.Selectors)));

        selectors.Where(static selector => selector.Chains is null).Select(static selector => selector.Text).Should().BeEmpty();
        BuiltInProfiles.All.SelectMany(static profile => profile.Rules).Where(static rule => rule.Attribute is not null).Should().BeEmpty();
    }

    [Fact]
    public void Rules_OfContentSystems_ExpectNothing()
    {
        IEnumerable<ProfileRule> rules = BuiltInProfiles.All.Where(static profile => profile.Hosts.IsEmpty && profile.Name != "bao-binh-duong").SelectMany(static profile => profile.Rules);

        rules.Where(static rule => rule.IsExpected).Select(static rule => rule.Name).Should().BeEmpty("themes differ, and a page without a box is no fault");
    }

    [Fact]
    public void Parse_RedesignedSite_RuleIsEmptyAndCostsOnlyItsField()
    {
        const string Text =
            """
            Ferry returns to the upper lake

            Published on 5 October 2024

            The ferry that joined the two shores of the upper lake for ninety years is back in service, the harbour office said on Friday, after a winter of repairs.

            It carries forty people and four cars, and it will cross eleven times a day until the ice comes, as it did before the bridge was built in the valley.

            Share

            Quay lên trên
            """;

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(Text, new Uri("https://baobinhduong.vn/en/ferry-a1.html")), TestContext.Current.CancellationToken);

        document.RuleHealth.Single(static health => health.Rule == "bao-binh-duong.date").Outcome.Should().Be(RuleOutcome.Empty);
        document.RuleHealth.Single(static health => health.Rule == "bao-binh-duong.top").Outcome.Should().Be(RuleOutcome.Matched);
        document.Diagnostics.Should().Contain(static diagnostic => diagnostic.Code == DiagnosticCode.RuleEmpty && diagnostic.Rule == "bao-binh-duong.date");
        document.Title.Should().Be("Ferry returns to the upper lake");
        document.Published!.Value.Date.Should().Be(new DateTime(2024, 10, 5));
        document.Site.Name.Should().Be("Báo Bình Dương");
    }

    [Fact]
    public void Parse_DateOfBaoBinhDuong_HasItsDayFirst()
    {
        ArticleDocument document = ArticleParser.Default.Parse(BuiltInFixture.Read("bao-binh-duong").Source, TestContext.Current.CancellationToken);

        document.Published!.Value.DateTime.Should().Be(new DateTime(2024, 10, 5, 8, 15, 30));
        document.Published.IsZoneStated.Should().BeFalse();
        document.Site.Name.Should().BeNull("the text names no site");
    }

    [Fact]
    public void Parse_AsiaTimesPage_HasTheRulesOfWordPressToo()
    {
        ArticleDocument document = ArticleParser.Default.Parse(BuiltInFixture.Read("wordpress", new Uri("https://asiatimes.com/2024/05/ferry/")).Source, TestContext.Current.CancellationToken);

        document.Site.Name.Should().Be("Asia Times");
        document.Subtitle.Should().Be("Eleven crossings a day until the ice comes");
        document.RuleHealth.Should().Contain(static health => health.Profile == "asia-times" && health.Rule == "wordpress.comments" && health.Outcome == RuleOutcome.Matched);
        document.RuleHealth.Should().OnlyContain(static health => health.Profile == "asia-times");
    }

    [Fact]
    public void Parse_AgencyTail_LeavesTheBodyAndIsStillRead()
    {
        ArticleDocument document = ArticleParser.Default.Parse(BuiltInFixture.Read("agency-tails").Source, TestContext.Current.CancellationToken);

        document.Byline.Contributors.Select(static contributor => contributor.Name).Should().Contain("Peter Lund");
        document.ToPlainText().Should().NotContain("Reporting by");
    }

    /// <summary>What goes by a host alone, or by both, has to be shown where it applies.</summary>
    private static Uri? AddressOf(string name) => name switch
    {
        "baobinhduong-vn" => new Uri("https://baobinhduong.vn/pha-tro-lai-a123.html"),
        "medium" => new Uri("https://medium.com/@ida/ferry-1"),
        _ => null,
    };

    private static string OwnerOf(string name) => name == "baobinhduong-vn" ? "bao-binh-duong." : name + ".";
}
