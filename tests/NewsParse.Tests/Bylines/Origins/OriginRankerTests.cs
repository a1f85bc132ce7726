using NewsParse.Metadata;
using NewsParse.Metadata.JsonLd;

namespace NewsParse.Tests.Bylines.Origins;

/// <summary>What becomes of several lines and tags that each say a part of where an article comes from.</summary>
public sealed class OriginRankerTests
{
    private const string Address = "https://otherpaper.example/bridge";

    [Fact]
    public void Choose_Rivals_TakesTheMostTrustedAndKeepsAll()
    {
        ArticleFields fields = new ProvenanceRun().Body(4).Other("Source: Reuters", "First published in Valley News", "Source: Valley Post").Choose();

        fields.Origin.Should().Be(new ArticleOrigin { Publisher = "Valley News", Kind = OriginKind.Republished });
        fields.Evidence.Where(static entry => entry.Field == ArticleField.Origin).Select(static entry => (entry.Value, entry.IsChosen))
            .Should().Equal(("Valley News", true), ("Reuters", false), ("Valley Post", false));
    }

    [Theory]
    [InlineData(.5, true)]
    [InlineData(.49, false)]
    public void Choose_OneThatIsHardlyTrusted_IsNotTaken(double confidence, bool expected) =>
        (new ProvenanceRun().Body(4).Said(ArticleField.Origin, "Reuters", confidence, type: ProvenanceTags.Source).Origin() is not null).Should().Be(expected);

    [Theory]
    [InlineData(Address, .7, Address)]
    [InlineData(Address, .5, Address)]
    [InlineData(Address, .49, null)]
    [InlineData("Valley News", .7, Address)]
    [InlineData("valley news", .7, Address)]
    [InlineData("Lake News", .7, null)]
    public void Choose_PublisherHereAndAddressThere_AreOneWhereTheyMayBe(string publisher, double confidence, string? address) =>
        new ProvenanceRun().Body(4).Other("First published in Valley News").Said(ArticleField.Origin, publisher, confidence, Address, JsonLdProvenance.Based).Origin()
            .Should().Be(new ArticleOrigin { Publisher = "Valley News", Url = address is null ? null : new Uri(address), Kind = OriginKind.Republished });

    [Fact]
    public void Choose_AddressOfAWorkThatIsTranslated_MakesATranslation() =>
        new ProvenanceRun().Body(4).Other("First published in Valley News").Said(ArticleField.Origin, Address, .7, Address, JsonLdProvenance.Translation).Origin()
            .Should().Be(new ArticleOrigin { Publisher = "Valley News", Url = new Uri(Address), Kind = OriginKind.Translated });

    [Fact]
    public void Choose_TwoAddresses_TheMoreTrustedIsKept() =>
        new ProvenanceRun().Body(4).Said(ArticleField.Origin, Address, .7, Address, JsonLdProvenance.Translation)
            .Said(ArticleField.Origin, "https://third.example/x", .8, "https://third.example/x", JsonLdProvenance.Based).Origin()
            .Should().Be(new ArticleOrigin { Url = new Uri("https://third.example/x"), Kind = OriginKind.Republished });

    [Theory]
    [InlineData("https://apnews.com/article/1", "AP", "https://apnews.com/article/1")]
    [InlineData("https://apnews.com/article/1", "https://apnews.com/article/1", "https://apnews.com/article/1")]
    [InlineData("https://apnews.com/article/1", "AFP", null)]
    [InlineData(Address, Address, null)]
    public void Choose_Agency_HasNoAddressButItsOwn(string link, string publisher, string? address) =>
        (new ProvenanceRun().Body(4).Other("Copyright 2024 The Associated Press. All rights reserved.").Said(ArticleField.Origin, publisher, .6, link, JsonLdProvenance.Based).Origin()!.Url?.AbsoluteUri)
            .Should().Be(address);

    [Theory]
    [InlineData("Nguồn: Thung Lũng", "Thung Lũng")]
    [InlineData("Source: Lake", null)]
    [InlineData("(Source: AFP)", null)]
    public void Choose_AddressHereAndPublisherThere_AreOneWhereTheyMayBe(string line, string? publisher) =>
        (new ProvenanceRun().Body(4).Other(line).Said(ArticleField.Origin, Address, .95, Address, JsonLdProvenance.Based).Origin()!.Publisher).Should().Be(publisher);

    [Fact]
    public void Choose_AddressOfAnAgencyHereAndItsNameThere_AreOne() =>
        new ProvenanceRun().Body(4).Other("Source: AP").Said(ArticleField.Origin, "https://apnews.com/article/1", .95, "https://apnews.com/article/1", JsonLdProvenance.Based).Origin()!
            .Publisher.Should().Be("AP");

    [Fact]
    public void Choose_PublisherWithAnAddressOfItsOwn_NamesNoOtherAddress() =>
        new ProvenanceRun().Body(4).Said(ArticleField.Origin, Address, .95, Address, JsonLdProvenance.Based)
            .Said(ArticleField.Origin, "Lake News", .8, "https://lake.example/x", JsonLdProvenance.Based).Origin()!.Publisher.Should().BeNull();

    [Theory]
    [InlineData("First published in Valley News", OriginKind.Translated)]
    [InlineData("Source: AFP", OriginKind.Syndicated)]
    [InlineData("Copyright: Project Syndicate, 2024", OriginKind.Translated)]
    public void Choose_LineThatNamesATranslator_MakesATranslation(string line, OriginKind kind)
    {
        new ProvenanceRun().Body(4).Other(line, "Translated by Jane Roe", "Translation: Jane Roe").Origin()!.Kind.Should().Be(kind);
        new ProvenanceRun().Body(4).Other(line, "Written by Jane Roe").Origin()!.Kind.Should().NotBe(OriginKind.Translated);
    }

    [Theory]
    [InlineData("Source: Reuters", "https://www.reuters.com/bridge", null, null, false)]
    [InlineData("Source: Reuters", "https://www.herald.example/bridge", "www.reuters.com", null, false)]
    [InlineData("Source: Reuters", "https://www.reuters.com/bridge", "www.herald.example", null, true)]
    [InlineData("Source: Reuters", "https://www.herald.example/bridge", null, "Reuters", false)]
    [InlineData("Source: Reuters", "https://www.herald.example/bridge", null, "The Lake", true)]
    [InlineData("First published in Lake Post", "https://www.herald.example/bridge", null, "lake post", false)]
    [InlineData("First published in Lake Post", "https://www.herald.example/bridge", null, "The Lake", true)]
    [InlineData("First published in Lake Post", "https://www.lakepost.example/bridge", null, null, false)]
    public void Choose_PublisherThatIsTheSiteItself_IsNoOrigin(string line, string url, string? host, string? name, bool expected)
    {
        var fields = new ArticleFields { Site = new ArticleSite { Name = name, Host = host } };

        (new ProvenanceRun { Url = new Uri(url), Fields = fields }.Body(4).Other(line).Origin() is not null).Should().Be(expected);
    }
}
