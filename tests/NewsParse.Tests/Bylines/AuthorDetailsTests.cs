using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class AuthorDetailsTests
{
    [Theory]
    [InlineData("Special to the Harbour Post", "Harbour Post")]
    [InlineData("Herald Staff", "Herald")]
    [InlineData("CBR's", "CBR")]
    [InlineData("Special to For Pets Weekly", "For Pets Weekly")]
    [InlineData("Valley Contributor Staff", "Valley Contributor")]
    [InlineData("A Staff", "A Staff")]
    [InlineData("Al Staff", "Al")]
    [InlineData("MS", null)]
    [InlineData("Ph.D.", null)]
    [InlineData("dpa", "dpa")]
    [InlineData("Forward Weekly", "Forward Weekly")]
    public void Tidy_Affiliation_IsAnEmployerAlone(string affiliation, string? expected) =>
        AuthorDetails.Tidy(new Author { Name = "Ann Lee", Affiliation = affiliation }).Affiliation.Should().Be(expected);

    [Theory]
    [InlineData("Berlin", "Berlin")]
    [InlineData("Hardware", null)]
    [InlineData("Gespräch", null)]
    public void Tidy_Place_IsNoRubric(string place, string? expected) => AuthorDetails.Tidy(new Author { Name = "Ann Lee", Place = place }).Place.Should().Be(expected);

    [Theory]
    [InlineData("Author", null)]
    [InlineData("Autor", null)]
    [InlineData("Authors' editor", "Authors' editor")]
    [InlineData("Staff Writer", "Staff Writer")]
    public void Tidy_Role_SaysMoreThanThatThereIsAnAuthor(string role, string? expected) => AuthorDetails.Tidy(new Author { Name = "Ann Lee", Role = role }).Role.Should().Be(expected);
}
