using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class NameMergerTests
{
    [Theory]
    [InlineData("JANE ROE", "Jane Roe", "Jane Roe")]
    [InlineData("jane roe", "Jane Roe", "Jane Roe")]
    [InlineData("Jane Roe", "JANE ROE", "Jane Roe")]
    [InlineData("Jane ROE", "Jane Roe", "Jane ROE")]
    [InlineData("JANE ROE", "jane roe", "JANE ROE")]
    public void Merge_OneNameInTwoCases_IsAsItsBearerWritesIt(string first, string second, string expected) =>
        NameMerger.Merge(new Author { Name = first }, new Author { Name = second }).Name.Should().Be(expected);

    [Theory]
    [InlineData(AuthorKind.Person, AuthorKind.Person, AuthorKind.Person)]
    [InlineData(AuthorKind.Person, AuthorKind.Organization, AuthorKind.Person)]
    [InlineData(AuthorKind.Person, AuthorKind.Bot, AuthorKind.Bot)]
    [InlineData(AuthorKind.Organization, AuthorKind.Bot, AuthorKind.Organization)]
    [InlineData(AuthorKind.Organization, AuthorKind.Person, AuthorKind.Organization)]
    [InlineData(AuthorKind.Bot, AuthorKind.Person, AuthorKind.Bot)]
    public void Merge_TwoKinds_TakesTheOneThatIsSurer(AuthorKind first, AuthorKind second, AuthorKind expected) =>
        NameMerger.Merge(new Author { Name = "A", Kind = first }, new Author { Name = "A", Kind = second }).Kind.Should().Be(expected);

    [Fact]
    public void Merge_Details_AreThoseOfTheFirstAndWhatItLacks()
    {
        var full = new Author { Name = "Jane Roe", Role = "Editor", Affiliation = "AFP", Place = "Paris", Url = new Uri("https://herald.example/jane") };
        var other = new Author { Name = "Jane Roe", Role = "Writer", Affiliation = "dpa", Place = "Rome", Url = new Uri("https://herald.example/roe") };

        NameMerger.Merge(full, other).Should().Be(full);
        NameMerger.Merge(new Author { Name = "Jane Roe" }, other).Should().Be(other);
        NameMerger.Merge(full, new Author { Name = "Jane Roe" }).Should().Be(full);
    }

    [Fact]
    public void Add_NameThatIsThere_IsMergedInItsPlace()
    {
        List<Author> authors = [new Author { Name = "JANE ROE" }, new Author { Name = "John Doe" }];

        NameMerger.Add(authors, new Author { Name = "Jane Roe", Place = "Rome" });

        authors.Should().Equal(new Author { Name = "Jane Roe", Place = "Rome" }, new Author { Name = "John Doe" });
    }

    [Fact]
    public void Add_EndlessNames_KeepsSixty()
    {
        List<Author> authors = [];
        for (int i = 0; i < 100; i++)
        {
            NameMerger.Add(authors, new Author { Name = $"Jane Roe the {i}th" });
        }

        NameMerger.Add(authors, new Author { Name = "Jane Roe the 3th", Place = "Rome" });

        authors.Should().HaveCount(60);
        authors[3].Place.Should().Be("Rome");
    }
}
