using System.Diagnostics.Metrics;
using NewsParse.Cleaning;
using NewsParse.Cleaning.Profiles;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Cleaning.Profiles;

/// <summary>Profiles at work, through the parser.</summary>
public sealed class ProfileRunTests
{
    [Fact]
    public void Parse_PageOfTheSite_GivesWhatTheRulesSay()
    {
        ArticleDocument document = Parse(HeraldProfile.Page, HeraldProfile.Address, HeraldProfile.Json);

        document.Title.Should().Be("Ferry returns to the upper lake");
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Ida Holm");
        document.Published!.Value.Should().Be(new DateTimeOffset(2024, 10, 5, 9, 30, 0, TimeSpan.FromHours(7)));
        document.Published.IsZoneInferred.Should().BeTrue();
        document.Site.Name.Should().Be("The Herald");
        document.Section.Should().Be("North");
        document.Origin!.Publisher.Should().Be("Lake Wire");
        RoleOf(document, "The harbour office asks").Should().Be(BlockRole.Promotion);
        RoleOf(document, "Join our readers").Should().Be(BlockRole.Promotion);
        RoleOf(document, "The lake has frozen").Should().Be(BlockRole.Related);
        RoleOf(document, "Corrections are made").Should().NotBe(BlockRole.Related);
        document.Lede.Should().StartWith("The ferry that joined");
        document.Evidence.Where(static evidence => evidence.IsChosen && evidence.Source == EvidenceSource.SiteRule).Select(static evidence => evidence.Key)
            .Should().BeEquivalentTo("herald.headline", "herald.writer", "herald.published", "site.name", "herald.edition", "herald.source");
    }

    [Fact]
    public void Parse_PageOfTheSite_TellsHowEachRuleFared()
    {
        ArticleDocument document = Parse(HeraldProfile.Page, HeraldProfile.Address, HeraldProfile.Json);

        document.RuleHealth.Select(static health => (health.Rule, health.Version, health.Outcome, health.Matches)).Should().Equal(
            ("herald.more", null, RuleOutcome.Matched, 1),
            ("herald.join", null, RuleOutcome.Matched, 1),
            ("herald.edition", null, RuleOutcome.Matched, 1),
            ("herald.headline", "2024", RuleOutcome.Matched, 1),
            ("herald.writer", "2024", RuleOutcome.Matched, 1),
            ("herald.published", "2024", RuleOutcome.Matched, 1),
            ("herald.source", "2024", RuleOutcome.Matched, 1),
            ("herald.lead-image", "2024", RuleOutcome.Empty, 0),
            ("herald.box", "2024", RuleOutcome.Matched, 1),
            ("herald.note", "2024", RuleOutcome.Empty, 0));
        document.Diagnostics.Where(static diagnostic => diagnostic.Code == DiagnosticCode.RuleEmpty).Select(static diagnostic => diagnostic.Rule)
            .Should().Equal("herald.lead-image", "herald.note");
        ArticleDocument.FromJson(document.ToJson()).RuleHealth.Should().Equal(document.RuleHealth);
    }

    [Theory]
    [InlineData("https://other.example/news/ferry", false)]
    [InlineData("https://herald.example/shop/ferry", false)]
    [InlineData("https://herald.example/NEWS/ferry", true)]
    [InlineData("https://herald.example/2024/ferry", true)]
    public void Parse_Address_DecidesWhetherTheProfileApplies(string address, bool expected) =>
        Parse(HeraldProfile.Page, new Uri(address), HeraldProfile.Json).RuleHealth.Any().Should().Be(expected);

    [Fact]
    public void Parse_TextWithoutAddress_IsToldByItsFingerprint()
    {
        const string text = "The Herald - news since 1880\n\nFerry returns to the upper lake\n\nThe ferry that joined the two shores for ninety years is back, the harbour office said.\n\nMore from the Herald\n\nSkaters are out on the lake";

        ArticleDocument document = Parser(HeraldProfile.Json).Parse(ArticleSource.FromText(text));

        document.Site.Name.Should().Be("The Herald");
        RoleOf(document, "Skaters are out").Should().Be(BlockRole.Related);
        document.RuleHealth.Select(static health => health.Rule).Should().NotContain("herald.box", "selectors find nothing in a text");
    }

    [Fact]
    public void Parse_OlderPage_IsReadByTheVersionThatItsProbeFinds()
    {
        string page = HeraldProfile.Page.Replace("class=\"story-v2\"", "id=\"old-story\"", StringComparison.Ordinal).Replace("<div class=\"headline\">Ferry returns to the upper lake</div>", "<h3>Ferry returns</h3>", StringComparison.Ordinal);

        ArticleDocument document = Parse(page, HeraldProfile.Address, HeraldProfile.Json);

        document.Title.Should().Be("Ferry returns");
        document.RuleHealth.Select(static health => health.Version).Distinct().Should().Equal(null, "2019");
    }

    [Fact]
    public void Parse_RedesignedPage_FallsBackAndSaysSo()
    {
        string page = HeraldProfile.Page.Replace("class=\"story-v2\"", "class=\"story-v3\"", StringComparison.Ordinal).Replace("<div class=\"headline\">", "<h1>", StringComparison.Ordinal);

        ArticleDocument document = Parse(page, HeraldProfile.Address, HeraldProfile.Json);

        document.Title.Should().StartWith("Ferry returns to the upper lake");
        document.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Code == DiagnosticCode.ProfileVersionUnknown && diagnostic.Rule == "herald");
    }

    [Fact]
    public void Parse_BrokenRule_CostsOnlyItsField()
    {
        string page = HeraldProfile.Page.Replace("class=\"posted\"", "class=\"posted-on\"", StringComparison.Ordinal);

        ArticleDocument document = Parse(page, HeraldProfile.Address, HeraldProfile.Json);

        document.Title.Should().Be("Ferry returns to the upper lake");
        document.RuleHealth.Single(static health => health.Rule == "herald.published").Outcome.Should().Be(RuleOutcome.Empty);
        document.Diagnostics.Should().Contain(static diagnostic => diagnostic.Code == DiagnosticCode.RuleEmpty && diagnostic.Message.Contains("Published is found the general way"));
    }

    [Fact]
    public void Parse_ValueThatIsNone_FailsAndFallsBack()
    {
        string page = HeraldProfile.Page.Replace("05/10/2024 09:30", "last week, more or less", StringComparison.Ordinal);

        ArticleDocument document = Parse(page, HeraldProfile.Address, HeraldProfile.Json);

        document.RuleHealth.Single(static health => health.Rule == "herald.published").Outcome.Should().Be(RuleOutcome.Failed);
        document.Diagnostics.Should().Contain(static diagnostic => diagnostic.Code == DiagnosticCode.RuleFailed && diagnostic.Rule == "herald.published");
    }

    [Fact]
    public void Parse_SeveralHeadlines_TakesTheFirstAndSaysSo()
    {
        string page = HeraldProfile.Page.Replace("<div class=\"signed\">", "<div class=\"headline\">Another one</div><div class=\"signed\">", StringComparison.Ordinal);

        ArticleDocument document = Parse(page, HeraldProfile.Address, HeraldProfile.Json);

        document.Title.Should().Be("Ferry returns to the upper lake");
        document.RuleHealth.Single(static health => health.Rule == "herald.headline").Outcome.Should().Be(RuleOutcome.Ambiguous);
        document.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Code == DiagnosticCode.RuleAmbiguous);
    }

    [Fact]
    public void Parse_RuleThatTakesAllOfTheArticle_IsNotFollowed()
    {
        const string profile = """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "all", "select": "body", "role": "Advertisement" }] }""";

        ArticleDocument document = Parse(HeraldProfile.Page, HeraldProfile.Address, profile);

        document.Body.Should().NotBeEmpty();
        document.RuleHealth.Single().Outcome.Should().Be(RuleOutcome.Failed);
    }

    [Fact]
    public void Parse_OnlyTheBody_LeavesNothingElseInIt()
    {
        const string profile = """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "text", "select": ".story-v2 > p", "role": "Body", "only": true }] }""";

        ArticleDocument document = Parse(HeraldProfile.Page, HeraldProfile.Address, profile);

        document.Body.SelectMany(static block => block.Traces).Should().OnlyContain(static trace => trace.Rule == "herald.text");
        document.Lede.Should().StartWith("The ferry that joined");
        RoleOf(document, "The lake has frozen").Should().NotBe(BlockRole.Body);
    }

    [Fact]
    public void Parse_Extends_TakesOverRulesAndReplacesThoseOfTheSameName()
    {
        const string group = """{ "name": "group", "site": { "name": "The Group" }, "rules": [{ "name": "headline", "select": "h2", "field": "Title" }, { "name": "box", "select": ".box-7", "role": "Promotion" }] }""";
        const string own = """{ "name": "herald", "extends": "group", "hosts": ["herald.example"], "rules": [{ "name": "headline", "select": ".headline", "field": "Title" }] }""";

        ArticleDocument document = Parse(HeraldProfile.Page, HeraldProfile.Address, own, group);

        document.Title.Should().Be("Ferry returns to the upper lake");
        document.Site.Name.Should().Be("The Group");
        document.RuleHealth.Select(static health => health.Rule).Should().Equal("herald.headline", "group.box");
        document.RuleHealth.Select(static health => health.Profile).Distinct().Should().Equal("herald");
    }

    [Theory]
    [InlineData("""{ "name": "herald", "extends": "nobody" }""", "*there is no profile 'nobody'*")]
    [InlineData("""{ "name": "herald", "extends": "herald" }""", "*comes back to*")]
    public void Build_ExtendsInVain_IsRefused(string json, string message)
    {
        Action build = () => Parser(json);

        build.Should().Throw<SiteProfileException>().WithMessage(message);
    }

    [Fact]
    public void Parse_TwoProfilesOfOneName_TheLaterCountsAlone()
    {
        const string first = """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "a", "select": "h2", "field": "Title" }] }""";
        const string second = """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "b", "select": ".headline", "field": "Title" }] }""";

        Parse(HeraldProfile.Page, HeraldProfile.Address, first, second).RuleHealth.Select(static health => health.Rule).Should().Equal("herald.b");
    }

    [Fact]
    public void Build_FolderWrittenMeanwhile_IsUsedByTheNextParser()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "herald.json");
        File.WriteAllText(path, """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "title", "select": "h2", "field": "Title" }] }""");
        ArticleSource source = ArticleSource.FromHtml(HeraldProfile.Page, HeraldProfile.Address);
        ArticleParser before = ArticleParser.CreateBuilder().AddProfiles(folder.Path).Build();

        File.WriteAllText(path, HeraldProfile.Json);
        ArticleParser after = ArticleParser.CreateBuilder().AddProfiles(folder.Path).Build();

        before.Parse(source).Title.Should().Be("More from the Herald");
        after.Parse(source).Title.Should().Be("Ferry returns to the upper lake");
        before.Parse(source).RuleSetVersion.Should().NotBe(after.Parse(source).RuleSetVersion);

        File.WriteAllText(path, """{ "name": "herald", "rules": [{ "name": "title", "select": "h2 >", "field": "Title" }] }""");
        Action build = () => ArticleParser.CreateBuilder().AddProfiles(folder.Path);
        build.Should().Throw<SiteProfileException>().WithMessage("herald.json(1,*): rules[0].select: 'h2 >' is no valid CSS selector.");
    }

    [Fact]
    public void Parse_StrictProfiles_LeavesEmptyWhatTheRulesDoNotFind()
    {
        const string profile = """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "title", "select": ".gone", "field": "Title" }, { "name": "section", "line": { "matches": "^Edition (?<value>.+)" }, "field": "Section" }] }""";

        ArticleDocument document = ArticleParser.CreateBuilder().AddProfile(SiteProfile.Parse(profile)).WithStrictProfiles().Build().Parse(ArticleSource.FromHtml(HeraldProfile.Page, HeraldProfile.Address));

        document.Title.Should().BeNull();
        document.Section.Should().Be("North");
        document.Published.Should().NotBeNull("no rule claims it");
    }

    [Fact]
    public void Run_StrictProfiles_WithholdOnlyWhatTheCallersOwnRulesClaim()
    {
        const string system = """{ "name": "presswork", "hosts": ["herald.example"], "rules": [{ "name": "title", "select": ".gone", "field": "Title", "expected": false }] }""";
        const string site = """{ "name": "herald", "hosts": ["herald.example"], "extends": ["presswork"], "rules": [{ "name": "section", "select": ".gone", "field": "Section", "expected": false }] }""";
        using Page page = Sessions.Html("<h1>Ferry returns</h1>");
        ParseSession session = Sessions.New(url: HeraldProfile.Address);
        var labels = new PageLabels { Blocks = [new BlockLabel(BlockRole.Title, "label.title", 1)] };

        PageMetadata metadata = new CleanerRunner(ProfileSet.Resolve([SiteProfile.Parse(system)], [SiteProfile.Parse(site)]), isStrict: true).Run(page, labels, new PageMetadata(), session);

        metadata.Withheld.Should().Equal(ArticleField.Section);
    }

    [Fact]
    public void Parse_ContentSystem_IsToldByItsSignsAndLeftOutWhereASiteExtendsIt()
    {
        const string system = """{ "name": "presswork", "fingerprints": [{ "generator": "PressWork" }], "rules": [{ "name": "box", "select": ".box-7", "role": "Promotion" }] }""";
        const string site = """{ "name": "herald", "hosts": ["herald.example"], "extends": ["presswork"] }""";
        string page = HeraldProfile.Page.Replace("<head>", "<head><meta name=generator content=\"pressWork 3.1\">", StringComparison.Ordinal);

        Parse(page, new Uri("https://other.example/"), system).RuleHealth.Select(static health => health.Profile).Should().Equal("presswork");
        Parse(page, HeraldProfile.Address, system, site).RuleHealth.Select(static health => health.Profile).Should().Equal("herald");
        Parse(HeraldProfile.Page, new Uri("https://other.example/"), system).RuleHealth.Should().BeEmpty();
    }

    [Fact]
    public void Parse_Listener_HearsHowRulesFared()
    {
        var heard = new List<(string Rule, string Outcome)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument is { Meter.Name: "NewsParse", Name: "newsparse.profile.rules" })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            var named = tags.ToArray().ToDictionary(static tag => tag.Key, static tag => (string)tag.Value!);
            if (count == 1 && named["newsparse.profile"] == "heard")
            {
                lock (heard)
                {
                    heard.Add((named["newsparse.rule"], named["newsparse.outcome"]));
                }
            }
        });
        listener.Start();

        Parse(HeraldProfile.Page, HeraldProfile.Address, """{ "name": "heard", "hosts": ["herald.example"], "rules": [{ "name": "a", "select": "h2", "role": "Related" }, { "name": "b", "select": ".gone", "role": "Related" }] }""");

        heard.Should().Equal(("heard.a", "Matched"), ("heard.b", "Empty"));
    }

    private static BlockRole RoleOf(ArticleDocument document, string start) =>
        document.Header.Concat(document.Removed).FirstOrDefault(block => block.Text.StartsWith(start, StringComparison.Ordinal))?.Trace.Role ?? BlockRole.Body;

    private static ArticleParser Parser(params string[] profiles)
    {
        ArticleParserBuilder builder = ArticleParser.CreateBuilder();
        foreach (string json in profiles)
        {
            builder.AddProfile(SiteProfile.Parse(json));
        }

        return builder.Build();
    }

    private static ArticleDocument Parse(string html, Uri address, params string[] profiles) => Parser(profiles).Parse(ArticleSource.FromHtml(html, address));
}
