using NewsParse.Bylines;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Bylines;

/// <summary>Which of several datelines, licenses and notices a document takes, and which lines become its fields.</summary>
public sealed class ProvenanceRankerTests
{
    private const string Deed = "https://creativecommons.org/licenses/by/4.0/";

    [Fact]
    public void Choose_LinesThatBecameFields_AreClaimedForTheHeader()
    {
        ArticleFields fields = new ProvenanceRun().Other("LEEDS, May 3, 2024").Body(4).Other("First published in Valley News", "This work is licensed under CC BY 4.0.").Choose();

        fields.Claims.Should().BeEquivalentTo(new[]
        {
            new { Position = 0, Role = BlockRole.Dateline, Rule = "bylines.dateline", Confidence = .7 },
            new { Position = 6, Role = BlockRole.License, Rule = "metadata.license", Confidence = .75 },
            new { Position = 5, Role = BlockRole.Origin, Rule = "bylines.origin", Confidence = .9 },
        });
    }

    [Fact]
    public void Choose_LineThatKeepsAllRights_StaysTheFooters() =>
        new ProvenanceRun().Body(4).Other("© 2024 The Herald. All rights reserved.").Choose().Claims.Should().BeEmpty();

    [Fact]
    public void Choose_LineOfTheText_StaysThere() => new ProvenanceRun().Body(4).Body("First published in Valley News").Choose().Claims.Should().BeEmpty();

    [Fact]
    public void Choose_LineThatIsAnotherField_IsNotClaimedAgain()
    {
        var fields = new ArticleFields { Claims = [new BlockClaim(4, BlockRole.Byline, "test", 1)] };

        new ProvenanceRun { Fields = fields }.Body(4).Other("First published in Valley News").Choose().Claims.Should().Equal(fields.Claims);
    }

    [Fact]
    public void Choose_NameAndAddressOnALineEach_ClaimsBoth() =>
        new ProvenanceRun().Body(4).Other("First published in Valley News", "Source: https://valley.example/bridge", "Source: https://lake.example/bridge").Choose()
            .Claims.Select(static claim => claim.Position).Should().Equal(4, 5);

    [Theory]
    [InlineData(320, true)]
    [InlineData(321, false)]
    public void Choose_LongBlock_SaysMoreThanWhereItsArticleComesFrom(int length, bool expected)
    {
        string block = $"<p>First published in Valley News<br>{new string('x', length - 31)}</p>";
        ArticleFields fields = new ProvenanceRun().Body(4).With(BlockRole.Origin, block.Replace("<br>", " ", StringComparison.Ordinal)).Choose();

        fields.Origin.Should().NotBeNull();
        (fields.Claims.Count > 0).Should().Be(expected);
    }

    [Fact]
    public void Choose_Datelines_TakesTheMostTrustedAndKeepsAll()
    {
        ArticleFields fields = new ProvenanceRun().Said(ArticleField.Dateline, "PARIS", .6).Body("LEEDS (Reuters) - " + ProvenanceRun.Filler).Body(3).Said(ArticleField.Dateline, "MADRID", .4).Choose();

        fields.Dateline!.Place.Should().Be("LEEDS");
        fields.Evidence.Where(static entry => entry.Field == ArticleField.Dateline).Select(static entry => (entry.Value, entry.IsChosen))
            .Should().Equal(("LEEDS (Reuters)", true), ("PARIS", false), ("MADRID", false));
    }

    [Theory]
    [InlineData("CC BY 4.0", .45, "CC BY 4.0")]
    [InlineData("CC BY 4.0", .44, null)]
    [InlineData("All rights reserved", .45, "All rights reserved")]
    public void Choose_License_IsTakenWhereItIsTrusted(string license, double confidence, string? expected) =>
        (new ProvenanceRun().Body(4).Said(ArticleField.License, license, confidence).Choose().License?.Name).Should().Be(expected);

    [Theory]
    [InlineData(.8, .55, "CC BY 4.0")]
    [InlineData(.8, .49, "All rights reserved")]
    [InlineData(.45, .46, "CC BY 4.0")]
    [InlineData(.45, .45, "All rights reserved")]
    public void Choose_LicenseBesideAllRights_SaysMore(double reserved, double given, string expected)
    {
        ArticleFields fields = new ProvenanceRun().Body(4).Said(ArticleField.License, "All rights reserved", reserved).Said(ArticleField.License, "CC BY 4.0", given).Choose();

        fields.License!.Name.Should().Be(expected);
        fields.Evidence.Where(static entry => entry.Field == ArticleField.License).Should().HaveCount(2).And.ContainSingle(static entry => entry.IsChosen).Which.Value.Should().Be(expected);
    }

    [Theory]
    [InlineData("Creative Commons", .6, "CC BY 4.0", true)]
    [InlineData("CC BY 4.0", .6, "CC BY 4.0", true)]
    [InlineData("CC BY", .6, "CC BY 4.0", true)]
    [InlineData("CC BY-SA 4.0", .6, "CC BY-SA 4.0", false)]
    [InlineData("Creative Commons", .45, "CC BY 4.0", true)]
    [InlineData("Creative Commons", .44, "Creative Commons", false)]
    public void Choose_LicenseInWordsAndADeedBehindALink_AreOneWhereTheyMayBe(string words, double confidence, string name, bool hasAddress)
    {
        ArticleLicense license = new ProvenanceRun().Body(4).Said(ArticleField.License, words, .8).Said(ArticleField.License, "the deed", confidence, Deed).Choose().License!;

        license.Name.Should().Be(name);
        (license.Url is not null).Should().Be(hasAddress);
    }

    [Fact]
    public void Choose_PublicDomain_IsNoShortNameOfAnotherLicense() =>
        new ProvenanceRun().Body(4).Said(ArticleField.License, "This text is in the public domain", .8).Said(ArticleField.License, "the deed", .7, Deed).Choose().License!.Kind.Should().Be(LicenseKind.PublicDomain);

    [Fact]
    public void Choose_AccessDeclaredTwice_TakesTheMoreTrustedAndKeepsBoth()
    {
        ArticleFields fields = new ProvenanceRun().Body(4).Said(ArticleField.Access, "no", .6, type: AccessWords.Locked).Said(ArticleField.Access, "yes", .9, type: AccessWords.Free).Choose();

        fields.Access.Declared.Should().Be(AccessState.Free);
        fields.Evidence.Where(static entry => entry.Field == ArticleField.Access).Select(static entry => (entry.Raw, entry.IsChosen)).Should().Equal(("no", false), ("yes", true));
    }

    [Fact]
    public void Choose_NoticeBehindAStump_IsEvidenceThatItIsLocked()
    {
        ArticleFields fields = new ProvenanceRun().Body(4).Other("Subscribe to continue reading").Choose();

        fields.Access.Observed.Should().Be(AccessState.Locked);
        fields.Evidence.Single(static entry => entry.Field == ArticleField.Access).Should().BeEquivalentTo(new { Key = "notice", Raw = "Subscribe to continue reading", Confidence = .8, IsChosen = true });
    }

    [Fact]
    public void Choose_CancelledParse_Ends()
    {
        using Page page = Sessions.Html("<p>The bridge</p>");
        Action choose = () => ProvenanceRanker.Choose(
            page, new PageMetadata(), new ArticleFields(), new PageLabels { Blocks = [new BlockLabel(BlockRole.Body, "test", 1)] }, [0], Sessions.Cancelled());

        choose.Should().Throw<ParseAbortedException>();
    }
}
