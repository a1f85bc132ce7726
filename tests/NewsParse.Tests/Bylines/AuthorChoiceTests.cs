using NewsParse.Bylines;
using NewsParse.Diagnostics;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Bylines;

/// <summary>Which of the places that name authors is believed, and which blocks are then the byline.</summary>
public sealed class AuthorChoiceTests
{
    private const string Prose = "The council of the harbour town voted on Tuesday to mend the old bridge, after a debate of five hours.";

    private static readonly SiteNames s_site = new([new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "Coastal Herald", .95)], null);

    [Theory]
    [InlineData(.2, "Jane Roe")]
    [InlineData(.19, "")]
    public void Choose_Place_IsBelievedFromAFifth(double confidence, string expected) => Names(Choose([Head("Jane Roe", confidence)])).Should().Be(expected);

    [Theory]
    [InlineData(.4, "Jane Roe")]
    [InlineData(.39, "Coastal Herald")]
    public void Choose_SiteBesideALessTrustedPerson_GivesWayToWhoIsNamedWithSomeCertainty(double confidence, string expected)
    {
        ArticleFields fields = Choose([Head("Coastal Herald", .95), Head("Jane Roe", confidence) with { Key = "dc.creator" }]);

        Names(fields).Should().Be(expected);
        fields.Evidence.Should().ContainSingle(static entry => entry.IsChosen).Which.Value.Should().Be(expected);
    }

    [Fact]
    public void Choose_AgencyBesideALessTrustedPerson_StaysTheAuthor() =>
        Names(Choose([Head("Reuters", .95), Head("Jane Roe", .6) with { Key = "dc.creator" }])).Should().Be("Reuters");

    [Fact]
    public void Choose_SiteAlone_IsTheAuthor() => Names(Choose([Head("Coastal Herald", .95)])).Should().Be("Coastal Herald");

    [Fact]
    public void Choose_BlocksThatShowTheNames_AreTheByline()
    {
        ArticleFields fields = Choose([Head("Jane Roe", .9), Shown("By Jane Roe", 1), Shown("By Ann Poe", 2)], [], "By Jane Roe", "By Ann Poe", Prose);

        fields.Byline.Text.Should().Be("By Jane Roe");
        fields.Claims.Should().Equal(new BlockClaim(1, BlockRole.Byline, "bylines.line", .8));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Choose_LongBlock_IsNotTheByline(int length, bool isClaimed)
    {
        string line = "By Jane Roe " + new string('x', length - 12);

        Choose([Head("Jane Roe", .9), Shown("By Jane Roe", 1)], [], line, Prose).Claims.Should().HaveCount(isClaimed ? 1 : 0);
    }

    [Fact]
    public void Choose_BlockOfTheTitle_StaysIt()
    {
        var title = new BlockClaim(1, BlockRole.Title, "fields.title", .9);

        ArticleFields fields = Choose([Head("Jane Roe", .9), Shown("By Jane Roe", 1)], [title], "Jane Roe on bridges", Prose);

        fields.Claims.Should().Equal(title);
        fields.Byline.Text.Should().BeNull();
    }

    [Fact]
    public void Choose_BlockThatWasSomethingElse_IsTheByline()
    {
        BlockClaim date = new(1, BlockRole.Date, "fields.date", .9), title = new(0, BlockRole.Title, "fields.title", .9);

        Choose([Head("Jane Roe", .9), Shown("By Jane Roe", 1)], [date, title], "By Jane Roe, 3 May", Prose).Claims
            .Should().BeEquivalentTo([title, new BlockClaim(1, BlockRole.Byline, "bylines.line", .8)]);
    }

    [Fact]
    public void Choose_SentenceOfTheBodyThatNamesTheAuthor_IsShownAndNotClaimed()
    {
        const string sentence = "Jane Roe took the first boat, and then the first bus, and then a train.";
        Page page = Sessions.Html($"<h1>Bridge</h1><p>{sentence}</p><p>{Prose}</p>");
        var metadata = new PageMetadata { Candidates = [Head("Jane Roe", .9), Shown("Jane Roe", 1)], Site = s_site };

        ArticleFields fields = AuthorRanker.Choose(page, metadata, new ArticleFields { TitleBlock = 0 }, [1, 2], Sessions.New());

        fields.Claims.Should().BeEmpty();
        fields.Byline.Text.Should().Be(sentence);
    }

    [Fact]
    public void Choose_SentenceAboutTheAuthor_IsNotTheByline()
    {
        const string bio = "Jane Roe is a correspondent for The Wire.";

        ArticleFields fields = Choose([Head("Jane Roe", .9), Shown(bio, 1) with { Key = "bio" }], [], bio, Prose);

        fields.Claims.Should().BeEmpty();
        fields.Byline.Authors.Should().Equal(new Author { Name = "Jane Roe", Role = "correspondent", Affiliation = "The Wire" });
    }

    [Fact]
    public void Choose_CancelledParse_Stops() =>
        FluentActions.Invoking(static () => AuthorRanker.Choose(Sessions.Html("<h1>Bridge</h1>"), new PageMetadata(), new ArticleFields(), [], Sessions.Cancelled())).Should().Throw<ParseAbortedException>();

    private static string Names(ArticleFields fields) => string.Join("; ", fields.Byline.Authors.Select(static author => author.Name));

    private static FieldCandidate Head(string raw, double confidence) => new(ArticleField.Author, EvidenceSource.Meta, "author", raw, confidence);

    private static FieldCandidate Shown(string raw, int block) => new(ArticleField.Author, EvidenceSource.Dom, "class", raw, .3) { Block = block };

    private static ArticleFields Choose(FieldCandidate[] candidates) => Choose(candidates, [], Prose);

    private static ArticleFields Choose(FieldCandidate[] candidates, BlockClaim[] claims, params string[] blocks)
    {
        Page page = Sessions.Html("<h1>Bridge to be mended</h1>" + string.Concat(blocks.Select(static block => $"<p>{block}</p>")));
        return AuthorRanker.Choose(
            page, new PageMetadata { Candidates = candidates, Site = s_site }, new ArticleFields { Title = "Bridge to be mended", TitleBlock = 0, Claims = claims }, [blocks.Length], Sessions.New());
    }
}
