using NewsParse.Bylines;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;
using static NewsParse.Tests.Bylines.BylinePlaces;

namespace NewsParse.Tests.Bylines;

/// <summary>What other places of a page may add to the authors that were chosen.</summary>
public sealed class AuthorMergeTests
{
    [Theory]
    [InlineData(.3, "Rome")]
    [InlineData(.29, null)]
    public void Complete_DetailsFromAnotherPlace_CountFromThreeTenths(double trust, string? place)
    {
        AuthorGroup best = Group(.9, Head("Jane Roe"));
        AuthorGroup other = Group(trust, Shown("By Jane Roe in Rome", 1));

        AuthorMerge.Complete(best, [best, other], Site).Should().Equal(new Author { Name = "Jane Roe", Place = place });
    }

    [Theory]
    [InlineData(.5, "Henry Roe")]
    [InlineData(.49, "Henry")]
    public void Complete_NameOfOneWord_IsLengthenedFromHalfOn(double trust, string expected)
    {
        AuthorGroup best = Group(.9, Head("Henry"));

        Names(AuthorMerge.Complete(best, [best, Group(trust, Shown("By Henry Roe", 1))], Site)).Should().Be(expected);
    }

    [Fact]
    public void Complete_WholeName_IsNotLengthened()
    {
        AuthorGroup best = Group(.9, Head("Henry Roe"));

        Names(AuthorMerge.Complete(best, [best, Group(.6, Shown("By Henry Roe Poe", 1))], Site)).Should().Be("Henry Roe");
    }

    [Fact]
    public void Complete_SiteBesideAPerson_IsNoAuthor()
    {
        AuthorGroup site = Group(.9, Head("Coastal Herald"));
        AuthorGroup both = Group(.9, Head("Coastal Herald"), Head("Jane Roe"), Head("Reuters"));

        Names(AuthorMerge.Complete(site, [site], Site)).Should().Be("Coastal Herald");
        Names(AuthorMerge.Complete(both, [both], Site)).Should().Be("Jane Roe; Reuters");
    }

    [Fact]
    public void Complete_PersonNamedLikeTheSite_IsOne()
    {
        var own = new SiteNames([new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "Jane Roe", .95)], null);
        AuthorGroup best = Group(.9);
        best.Authors.Add(new Author { Name = "Jane Roe" });

        Names(AuthorMerge.Complete(best, [best], own)).Should().Be("Jane Roe");
    }

    [Fact]
    public void Complete_PlaceAmongTheAuthors_IsNoneUnlessItIsAlone()
    {
        AuthorGroup placed = Group(.2, Shown("By Jane Roe in Sweidah", 1));
        AuthorGroup best = Group(.9, Head("Ann Poe"), Head("Sweidah"), Head("Tarkel"));
        AuthorGroup alone = Group(.9);
        alone.Authors.Add(new Author { Name = "Sweidah" });

        Names(AuthorMerge.Complete(best, [best, placed], Site)).Should().Be("Ann Poe; Tarkel");
        Names(AuthorMerge.Complete(alone, [alone, placed], Site)).Should().Be("Sweidah");
    }

    [Fact]
    public void Complete_GivenNameOfOneThatIsThere_IsTheSame()
    {
        AuthorGroup best = Group(.9, Head("Jane Roe"), Head("Jane"), Head("John"));

        Names(AuthorMerge.Complete(best, [best], Site)).Should().Be("Jane Roe; John");
    }

    [Theory]
    [InlineData("By John Doe and Jane Roe", "John Doe; Jane Roe; Ann Poe")]
    [InlineData("By Jane Roe and John Doe", "Jane Roe; John Doe; Ann Poe")]
    [InlineData("By Ann Poe and John Doe", "Jane Roe; Ann Poe; John Doe")]
    [InlineData("By John Doe and Ann Poe", "Jane Roe; John Doe; Ann Poe")]
    [InlineData("By John Doe", "Jane Roe; Ann Poe")]
    [InlineData("By Jane Roe and AFP", "Jane Roe; Ann Poe")]
    [InlineData("By Jane Roe and Madonna", "Jane Roe; Ann Poe")]
    public void Complete_LineThatNamesOneOfThem_AddsTheOthersInItsOrder(string line, string expected)
    {
        AuthorGroup best = Group(.9, Head("Jane Roe"), Head("Ann Poe"));

        Names(AuthorMerge.Complete(best, [best, Group(.62, Shown(line, 1))], Site)).Should().Be(expected);
    }

    [Theory]
    [InlineData(EvidenceSource.Text, "byline line", true)]
    [InlineData(EvidenceSource.Text, "name line", false)]
    [InlineData(EvidenceSource.Dom, "class", true)]
    public void Complete_LineOfBareNames_AddsNobody(EvidenceSource source, string key, bool adds)
    {
        AuthorGroup best = Group(.9, Head("Jane Roe"));
        AuthorGroup other = Group(.62, new FieldCandidate(ArticleField.Author, source, key, "Jane Roe, John Doe", .62) { Block = 1 });

        Names(AuthorMerge.Complete(best, [best, other], Site)).Should().Be(adds ? "Jane Roe; John Doe" : "Jane Roe");
    }

    [Theory]
    [InlineData(5, 4, "Jane Roe; John Doe")]
    [InlineData(5, 5, "Jane Roe; John Doe")]
    [InlineData(5, 6, "John Doe; Jane Roe")]
    [InlineData(5, 7, "Jane Roe")]
    [InlineData(5, 3, "Jane Roe")]
    [InlineData(1, 0, "Jane Roe; John Doe")]
    public void Complete_LinkToAnAuthorRightBeside_AddsThatAuthor(int john, int jane, string expected)
    {
        AuthorGroup best = Group(.9, Head("Jane Roe"));

        Names(AuthorMerge.Complete(best, [best, Group(.8, Link("John Doe", john), Link("Jane Roe", jane))], Site)).Should().Be(expected);
        Names(AuthorMerge.Complete(best, [best, Group(.8, Link("Jane Roe", jane), Link("John Doe", john))], Site)).Should().Be(expected);
        Names(AuthorMerge.Complete(best, [best, Group(.8, Link("John Doe", john), Link("Ann Poe", jane))], Site)).Should().Be("Jane Roe");
    }

    [Fact]
    public void AddLinks_Address_IsThatOfTheNameBesideIt()
    {
        List<Author> authors = [new Author { Name = "Jane Roe" }, new Author { Name = "John Doe" }];
        AuthorGroup group = Group(
            .6, Shown("By Jane Roe", 1), Shown("By Ann Poe", 2) with { Link = "/ann" }, Shown("By Jane Roe and others", 3) with { Link = "/jane" }, Shown("Jane Roe", 4) with { Link = "/later" });

        AuthorMerge.AddLinks(authors, [Group(.9, Head("Jane Roe")), group], new Uri("https://coastalherald.example/a/b"));

        authors.Select(static author => author.Url?.AbsoluteUri).Should().Equal("https://coastalherald.example/jane", null);
    }

    [Theory]
    [InlineData("Correspondent", "Correspondent")]
    [InlineData("News editor", "News editor")]
    [InlineData("Redakteurin", "Redakteurin")]
    [InlineData("View author archive", null)]
    [InlineData("Author", null)]
    [InlineData("Editor and John Doe", null)]
    [InlineData("Weather and tides", null)]
    [InlineData("記者", null)]
    public void AddRoleLines_LineBelowTheName_IsAJobOrNothing(string below, string? role)
    {
        List<Author> authors = [new Author { Name = "Jane Roe" }];

        AuthorMerge.AddRoleLines(authors, [Group(.6, Shown("Jane Roe", 0))], Sessions.Html($"<p>Jane Roe</p><p>{below}</p>"), Site);

        authors.Single().Role.Should().Be(role);
    }

    [Fact]
    public void AddRoleLines_WordThatSaysOnlyAuthor_LeavesTheJobToAnotherPlace()
    {
        List<Author> authors = [new Author { Name = "Jane Roe" }];
        Page page = Sessions.Html("<p>Jane Roe</p><p>Autorin</p><p>Jane Roe</p><p>Redakteurin</p>");

        AuthorMerge.AddRoleLines(authors, [Group(.6, Shown("Jane Roe", 0)), Group(.5, Shown("Jane Roe", 2))], page, Site);

        authors.Single().Role.Should().Be("Redakteurin");
    }

    [Theory]
    [InlineData(.3, 0, "Jane Roe", "Correspondent")]
    [InlineData(.29, 0, "Jane Roe", null)]
    [InlineData(.6, 1, "Jane Roe", null)]
    [InlineData(.6, 0, "By Jane Roe", "Correspondent")]
    [InlineData(.6, 0, "Jane Roe for all", null)]
    public void AddRoleLines_Job_IsOfTheNameRightAboveIt(double trust, int block, string raw, string? role)
    {
        List<Author> authors = [new Author { Name = "Jane Roe" }];

        AuthorMerge.AddRoleLines(authors, [Group(trust, Shown(raw, block))], Sessions.Html("<p>Jane Roe</p><p>Correspondent</p>"), Site);

        authors.Single().Role.Should().Be(role);
    }

    [Theory]
    [InlineData("Jane Roe 12345", null)]
    [InlineData("Jane Roe 123", "Correspondent")]
    public void AddRoleLines_NameAmongOtherText_IsNotOneToReadBelow(string line, string? role)
    {
        List<Author> authors = [new Author { Name = "Jane Roe" }];

        AuthorMerge.AddRoleLines(authors, [Group(.6, Shown("Jane Roe", 0))], Sessions.Html($"<p>{line}</p><p>Correspondent</p>"), Site);

        authors.Single().Role.Should().Be(role);
    }

    [Fact]
    public void AddRoleLines_JobThatIsKnown_Stays()
    {
        List<Author> authors = [new Author { Name = "Jane Roe", Role = "Editor" }, new Author { Name = "Reuters", Kind = AuthorKind.Organization }];
        AuthorGroup group = Group(.6, Shown("Jane Roe", 0), Shown("Reuters", 0));

        AuthorMerge.AddRoleLines(authors, [group], Sessions.Html("<p>Jane Roe</p><p>Correspondent</p>"), Site);
        AuthorMerge.AddRoleLines(authors, [group], Sessions.Html("<p>Reuters</p><p>Correspondent</p>"), Site);

        authors.Select(static author => author.Role).Should().Equal("Editor", null);
    }

    [Fact]
    public void AddRoleLines_LongLine_IsNoJob()
    {
        const string longest = "Award-winning Contributing Environmental Community Reporters";
        List<Author> within = [new Author { Name = "Jane Roe" }], beyond = [new Author { Name = "Jane Roe" }];
        AuthorGroup group = Group(.6, Shown("Jane Roe", 0));

        AuthorMerge.AddRoleLines(within, [group], Sessions.Html($"<p>Jane Roe</p><p>{longest}</p>"), Site);
        AuthorMerge.AddRoleLines(beyond, [group], Sessions.Html($"<p>Jane Roe</p><p>{longest}.</p>"), Site);

        longest.Should().HaveLength(60);
        within.Single().Role.Should().Be(longest);
        beyond.Single().Role.Should().BeNull();
    }

    private static string Names(IEnumerable<Author> authors) => string.Join("; ", authors.Select(static author => author.Name));

    private static FieldCandidate Head(string raw) => new(ArticleField.Author, EvidenceSource.Meta, "author", raw, .8);

    private static FieldCandidate Link(string raw, int block) => new(ArticleField.Author, EvidenceSource.Dom, "rel=author", raw, .8) { Block = block };
}
