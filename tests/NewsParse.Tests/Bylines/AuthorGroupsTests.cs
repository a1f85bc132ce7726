using NewsParse.Bylines;
using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines;

/// <summary>What each place of a page is read as, which of them are one byline, and how far each is trusted.</summary>
public sealed class AuthorGroupsTests
{
    [Theory]
    [InlineData("Jane Roe", .8)]
    [InlineData("王小明", .8)]
    [InlineData("Tarkel", .65)]
    [InlineData("Tarkel, Jane Roe", .8)]
    [InlineData("Coastal Herald", .35)]
    [InlineData("coastalheraldblog", .35)]
    [InlineData("Coastal Herald, Reuters", .7)]
    [InlineData("Reuters", .7)]
    [InlineData("HeraldBot", .7)]
    [InlineData("Valley Newsroom", .6)]
    public void Gather_Name_IsTrustedAsFarAsItSaysWhoSigned(string raw, double trust) =>
        Gather(new ArticleFields(), Head(raw)).Should().ContainSingle().Which.Trust.Should().BeApproximately(trust, 1e-9);

    [Theory]
    [InlineData("The Bridge Paper", .35)]
    [InlineData("coastalheraldblog", .35)]
    [InlineData("Valley Newsroom", .6)]
    public void Gather_SiteUnderAnotherAddress_IsTrustedLessByBothNames(string raw, double trust)
    {
        var site = new SiteNames([new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "The Bridge Paper", .95)], new Uri("https://coastalherald.example/"));
        FieldCandidate candidate = Head(raw) with { Type = "organization" };

        AuthorGroups.Gather([candidate], site, new ArticleFields(), new ArticlePlace(0, 5, 9)).Should().ContainSingle().Which.Trust.Should().BeApproximately(trust, 1e-9);
    }

    [Fact]
    public void Gather_ContributorsAlone_AreTrustedAsTheirPlaceIs()
    {
        AuthorGroup group = Gather(new ArticleFields(), Head("Edited by Ann Poe")).Should().ContainSingle().Subject;

        group.Trust.Should().BeApproximately(.8, 1e-9);
        group.Contributors.Should().Equal(new Contributor { Name = "Ann Poe", Role = ContributorRole.Editing });
    }

    [Theory]
    [InlineData("class", 4, 1)]
    [InlineData("class", 5, 2)]
    [InlineData("name line", 2, 1)]
    [InlineData("name line", 3, 2)]
    public void Gather_LinesOfOneKind_AreOneBylineWhereTheyAreNear(string key, int second, int groups)
    {
        FieldCandidate one = Head("Jane Roe") with { Key = key, Block = 1 }, other = Head("Ann Poe") with { Key = key, Block = second };

        Gather(new ArticleFields(), one, other).Should().HaveCount(groups);
        Gather(new ArticleFields(), other, one).Should().HaveCount(groups);
        Gather(new ArticleFields(), one, other, other).Should().HaveCount(groups);
        Gather(new ArticleFields(), one with { Block = null }, other).Should().ContainSingle();
        Gather(new ArticleFields(), one, other with { Block = null }).Should().ContainSingle();
    }

    [Fact]
    public void Gather_RuleOfTheSite_HasTheLastWordAndIsOnePlace()
    {
        FieldCandidate rule = Head("Jane Roe") with { Source = EvidenceSource.SiteRule, Key = "rule", Block = 1 };

        AuthorGroup group = Gather(new ArticleFields(), rule, rule with { Raw = "Ann Poe", Block = 90 }).Should().ContainSingle().Subject;

        group.Trust.Should().Be(2);
        group.Authors.Select(static author => author.Name).Should().Equal("Jane Roe", "Ann Poe");
    }

    [Fact]
    public void Gather_PlacesOfOneKind_AreTrustedAsTheBest() =>
        Gather(new ArticleFields(), Head("Jane Roe"), Head("Ann Poe") with { Confidence = .3 }).Should().ContainSingle().Which.Trust.Should().BeApproximately(.8, 1e-9);

    [Theory]
    [InlineData("Jane Roe", null, "Jane Roe", 0)]
    [InlineData("Jane Roe", null, "JANE ROE!", 0)]
    [InlineData("Jane Roe", "Jane Roe", null, 0)]
    [InlineData("Reuters", "Reuters", null, 1)]
    [InlineData("Reuters", null, "Reuters", 0)]
    [InlineData("Jane Roe", "Sport", "Bridge to be mended", 1)]
    [InlineData("Jane Roe", null, null, 1)]
    public void Gather_TitleOrSectionAsAuthor_IsNone(string raw, string? section, string? title, int groups) =>
        Gather(new ArticleFields { Section = section, Title = title }, Head(raw)).Should().HaveCount(groups);

    [Fact]
    public void Gather_DetailsOfThePlace_AreThoseOfTheOneItNames()
    {
        FieldCandidate detailed = Head("") with { Role = "City Editor", Affiliation = "Herald" };

        Gather(new ArticleFields(), detailed with { Raw = "Jane Roe" })[0].Authors.Should().Equal(new Author { Name = "Jane Roe", Role = "City Editor", Affiliation = "Herald" });
        Gather(new ArticleFields(), detailed with { Raw = "Jane Roe, Correspondent at The Wire" })[0].Authors.Should().Equal(new Author { Name = "Jane Roe", Role = "Correspondent", Affiliation = "The Wire" });
        Gather(new ArticleFields(), detailed with { Raw = "Jane Roe, Ann Poe" })[0].Authors.Should().Equal(new Author { Name = "Jane Roe" }, new Author { Name = "Ann Poe" });
    }

    [Theory]
    [InlineData("jane roe", 1, 0)]
    [InlineData("Jane Roe, Sweidah", 1, 1)]
    public void Gather_Head_ListsNamesAndShownLinesMayHoldMore(string raw, int head, int shown)
    {
        Gather(new ArticleFields(), Head(raw)).Should().HaveCount(head);
        Gather(new ArticleFields(), Head(raw) with { Block = 1 }).Should().HaveCount(shown);
        Gather(new ArticleFields(), Head("Jane Roe, Sweidah"))[0].Authors.Should().HaveCount(2);
        Gather(new ArticleFields(), Head("Jane Roe, Sweidah") with { Block = 1 })[0].Authors.Should().Equal(new Author { Name = "Jane Roe", Place = "Sweidah" });
    }

    [Fact]
    public void Gather_SentenceAboutAnAuthor_IsReadAsOne()
    {
        FieldCandidate bio = Head("Jane Roe is a correspondent for The Wire.") with { Key = "bio" };

        Gather(new ArticleFields(), bio)[0].Authors.Should().Equal(new Author { Name = "Jane Roe", Role = "correspondent", Affiliation = "The Wire" });
        Gather(new ArticleFields(), bio with { Raw = "Jane Roe" }).Should().BeEmpty();
    }

    [Fact]
    public void Gather_EndlessCandidates_ReadsThreeHundred()
    {
        FieldCandidate[] candidates = [.. Enumerable.Range(0, 301).Select(static i => Head("Jane Roe") with { Key = $"key {i}" })];

        Gather(new ArticleFields(), candidates).Should().HaveCount(300);
    }

    [Fact]
    public void Gather_NothingThatNamesAnybody_IsNoPlace() => Gather(new ArticleFields(), Head("Share this article")).Should().BeEmpty();

    private static List<AuthorGroup> Gather(ArticleFields fields, params FieldCandidate[] candidates) => AuthorGroups.Gather(candidates, BylinePlaces.Site, fields, new ArticlePlace(0, 5, 9));

    private static FieldCandidate Head(string raw) => new(ArticleField.Author, EvidenceSource.Meta, "author", raw, .8);
}
