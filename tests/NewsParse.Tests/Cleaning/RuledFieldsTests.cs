using NewsParse.Cleaning;
using NewsParse.Metadata;

namespace NewsParse.Tests.Cleaning;

/// <summary>What a site's rules make of the fields that no ranking hears them for.</summary>
public sealed class RuledFieldsTests
{
    private static readonly Uri s_url = new("https://bridge.example/1");

    private static readonly ArticleOrigin s_found = new() { Publisher = "The Bridge", Url = s_url, Kind = OriginKind.Syndicated };

    [Fact]
    public void Apply_PublisherThatWasFoundToo_KeepsItsAddressAndKind() =>
        Apply(Rule(ArticleField.Origin, "the bridge"), s_found).Origin.Should().Be(new ArticleOrigin { Publisher = "the bridge", Url = s_url, Kind = OriginKind.Syndicated });

    [Fact]
    public void Apply_AnotherPublisher_HasNoAddressOfTheOther() =>
        Apply(Rule(ArticleField.Origin, "Valley Herald"), s_found).Origin.Should().Be(new ArticleOrigin { Publisher = "Valley Herald", Kind = OriginKind.Syndicated });

    [Fact]
    public void Apply_PublisherOfAnAddressAlone_NamesIt() =>
        Apply(Rule(ArticleField.Origin, "Valley Herald"), s_found with { Publisher = null }).Origin.Should().Be(new ArticleOrigin { Publisher = "Valley Herald", Url = s_url, Kind = OriginKind.Syndicated });

    [Fact]
    public void Apply_NothingWasFound_TakesItForTakenOver() =>
        Apply(Rule(ArticleField.Origin, "Valley Herald"), null).Origin.Should().Be(new ArticleOrigin { Publisher = "Valley Herald", Kind = OriginKind.Republished });

    [Fact]
    public void Apply_Address_KeepsThePublisherFound()
    {
        var address = new Uri("https://herald.example/2");

        Apply(Rule(ArticleField.Origin, address.AbsoluteUri), s_found).Origin.Should().Be(new ArticleOrigin { Publisher = "The Bridge", Url = address, Kind = OriginKind.Syndicated });
        Apply(Rule(ArticleField.Origin, address.AbsoluteUri), null).Origin.Should().Be(new ArticleOrigin { Url = address, Kind = OriginKind.Republished });
        Apply(Rule(ArticleField.Origin, "mailto:herald"), null).Origin!.Publisher.Should().Be("mailto:herald");
    }

    [Fact]
    public void Apply_Rule_IsTheEvidenceThatCounts()
    {
        FieldEvidence rival = Evidence(ArticleField.Origin), other = Evidence(ArticleField.Title);

        ArticleFields fields = Apply(Rule(ArticleField.Origin, "Valley Herald"), s_found, rival, other);

        fields.Evidence.Should().HaveCount(3);
        fields.Evidence[0].Should().BeEquivalentTo(new { Field = ArticleField.Origin, Raw = "Valley Herald", Key = "herald.origin", IsChosen = true });
        fields.Evidence.Skip(1).Should().Equal(rival with { IsChosen = false }, other);
    }

    [Fact]
    public void Apply_RuleThatReadABlock_ClaimsItOnce()
    {
        FieldCandidate rule = Rule(ArticleField.License, "CC BY 4.0") with { Block = 3 };
        var fields = new ArticleFields { Claims = [new BlockClaim(1, BlockRole.Title, "metadata.title", 1)] };

        RuledFields.Apply(new PageMetadata { Candidates = [rule] }, fields).Claims.Should().Equal(fields.Claims[0], new BlockClaim(3, BlockRole.License, "herald.origin", 1));
        RuledFields.Apply(new PageMetadata { Candidates = [rule with { Block = 1 }] }, fields).Claims.Should().Equal(fields.Claims);
        RuledFields.Apply(new PageMetadata { Candidates = [rule with { Block = null }] }, fields).Claims.Should().Equal(fields.Claims);
    }

    [Theory]
    [InlineData("CC BY 4.0", LicenseKind.CreativeCommons)]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", LicenseKind.CreativeCommons)]
    [InlineData("All rights reserved", LicenseKind.AllRightsReserved)]
    [InlineData("Free for schools", LicenseKind.Other)]
    public void Apply_License_IsReadWhateverItsForm(string text, LicenseKind kind) => Apply(Rule(ArticleField.License, text), null).License!.Kind.Should().Be(kind);

    [Fact]
    public void Apply_CandidateOfThePageBeforeOne_EndsWhatRulesSaid()
    {
        FieldCandidate page = new(ArticleField.Origin, EvidenceSource.Text, "line", "Valley Herald", 1);

        RuledFields.Apply(new PageMetadata { Candidates = [page, Rule(ArticleField.Origin, "Lake Post")] }, new ArticleFields()).Origin.Should().BeNull();
    }

    [Fact]
    public void Apply_WithheldFields_AreEmpty()
    {
        ArticleField[] all = Enum.GetValues<ArticleField>();
        var full = new ArticleFields
        {
            Title = "A",
            TitleBlock = 1,
            AlternativeTitles = ["B"],
            Kicker = "C",
            Subtitle = "D",
            Standfirst = "E",
            Summary = "F",
            Origin = s_found,
            License = new ArticleLicense { Kind = LicenseKind.Other, Name = "G" },
            Byline = new Byline { Authors = [new Author { Name = "Jane Roe" }] },
            Site = new ArticleSite { Name = "H" },
            Language = "en",
            CanonicalUrl = s_url,
            Section = "I",
            Tags = ["J"],
            LeadImage = s_url,
        };

        ArticleFields none = RuledFields.Apply(new PageMetadata { Withheld = all }, full);

        none.Should().BeEquivalentTo(new ArticleFields());
        RuledFields.Apply(new PageMetadata { Withheld = [ArticleField.Access] }, full).Should().BeSameAs(full);
        RuledFields.Apply(new PageMetadata { Withheld = [ArticleField.Tag] }, full).Should().BeEquivalentTo(full with { Tags = [] });
    }

    private static FieldCandidate Rule(ArticleField field, string raw) => new(field, EvidenceSource.SiteRule, "herald.origin", raw, 1);

    private static FieldEvidence Evidence(ArticleField field)
    {
        var log = new EvidenceLog();
        log.Add(new FieldCandidate(field, EvidenceSource.Text, "line", "The Bridge", .8), "The Bridge", .8, isChosen: true);
        return log.Entries[0];
    }

    private static ArticleFields Apply(FieldCandidate rule, ArticleOrigin? found, params FieldEvidence[] evidence) =>
        RuledFields.Apply(new PageMetadata { Candidates = [rule] }, new ArticleFields { Origin = found, Evidence = evidence });
}
