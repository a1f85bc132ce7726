using NewsParse.Bylines;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;
using static NewsParse.Tests.Bylines.BylinePlaces;

namespace NewsParse.Tests.Bylines;

/// <summary>Who worked on an article without being its author, as bylines, lines at its end and the metadata tell it.</summary>
public sealed class ContributorListTests
{
    private static readonly Page s_page = Sessions.Html("<p>Weather</p><figure><img src='/a.jpg'><figcaption>Illustration: Ann Poe</figcaption></figure>");

    [Theory]
    [InlineData(.25, "Ann Poe")]
    [InlineData(.24, "")]
    public void Choose_OtherPlaces_CountFromAQuarter(double trust, string expected)
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));

        Names(Choose([best, Group(trust, Shown("Edited by Ann Poe"))], best)).Should().Be(expected);
    }

    [Fact]
    public void Choose_TheChosenPlace_CountsHoweverDoubtful()
    {
        AuthorGroup best = Group(.2, Shown("By Jane Roe. Edited by Ann Poe"));

        Names(Choose([best], best)).Should().Be("Ann Poe");
    }

    [Theory]
    [InlineData("Photo: Ann Poe", "")]
    [InlineData("Photo: Ann Poe; Text: John Doe", "Ann Poe")]
    [InlineData("Photo: Ann Poe; Editing by Max Low", "Ann Poe; Max Low")]
    [InlineData("Illustration: Ann Poe", "Ann Poe")]
    public void Choose_Photographer_CountsBesideOthers(string line, string expected)
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));

        Names(Choose([best, Group(.6, Shown(line))], best)).Should().Be(expected);
    }

    [Fact]
    public void Choose_CreditInAFigure_IsThatOfItsPicture()
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));
        int figure = s_page.Blocks.Single(static block => block.Text.StartsWith("Illustration", StringComparison.Ordinal)).Position;

        Names(Choose([best, Group(.6, Shown("Illustration: Ann Poe") with { Block = figure })], best)).Should().BeEmpty();
        Names(Choose([best, Group(.6, Shown("Illustration: Ann Poe") with { Block = 0 })], best)).Should().Be("Ann Poe");
    }

    [Theory]
    [InlineData("Editing by Jane Roe", "")]
    [InlineData("Reporting by Jane Roe", "")]
    [InlineData("Compiled by JANE ROE", "")]
    [InlineData("Translated by Jane Roe", "Jane Roe")]
    [InlineData("Editing by Ann Poe; Editing by ANN POE", "Ann Poe")]
    [InlineData("Editing by Ann Poe; Illustration by Ann Poe", "Ann Poe; Ann Poe")]
    public void Choose_AuthorWhoDidMore_IsNamedOnce(string line, string expected)
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));

        Names(Choose([best, Group(.6, Shown(line))], best)).Should().Be(expected);
    }

    [Fact]
    public void Choose_EndlessContributors_KeepsThirty()
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));
        string[] first = ["Ann", "Ida", "Max", "Kim", "Tom", "Eva"], last = ["Low", "Poe", "Fry", "Day", "Hill", "Wood", "Marsh"];

        Names(Choose([best, Group(.6, [.. from one in first from other in last select Shown($"Edited by {one} {other}")])], best)).Split("; ").Should().HaveCount(30);
    }

    [Fact]
    public void Choose_Credits_AreTheLinesThatGaveSomebody()
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));

        ContributorList.Choose(
            s_page, Metadata(), [best, Group(.6, Shown("Edited by Ann Poe"), Shown("Edited by Ann Poe, Max Low"), Shown("Edited by Max Low"))], best, best.Authors, out List<FieldCandidate> credits);

        credits.Select(static credit => credit.Raw).Should().Equal("Edited by Ann Poe", "Edited by Ann Poe, Max Low");
    }

    [Theory]
    [InlineData("Editing", "Ann Poe", "Ann Poe")]
    [InlineData("Editing", "ann poe", "ann poe")]
    [InlineData("Editing", "Coastal Herald", "")]
    [InlineData("Photography", "Ann Poe", "")]
    [InlineData("Juggling", "Ann Poe", "")]
    public void Choose_JsonLdContributor_DoesWhatThePageSays(string role, string name, string expected)
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));
        PageMetadata metadata = Metadata(new FieldCandidate(ArticleField.Contributor, EvidenceSource.JsonLd, "editor", name, .8) { Role = role });

        List<Contributor> contributors = ContributorList.Choose(s_page, metadata, [best], best, best.Authors, out _);

        contributors.Should().Equal(expected.Length > 0 ? [new Contributor { Name = expected, Role = ContributorRole.Editing }] : []);
    }

    [Fact]
    public void Choose_SentenceAboutTheAuthor_CreditsNobody()
    {
        AuthorGroup best = Group(.9, Shown("By Jane Roe"));

        Names(Choose([best, Group(.6, Shown("Edited by Ann Poe") with { Key = "bio" })], best)).Should().BeEmpty();
    }

    private static List<Contributor> Choose(List<AuthorGroup> groups, AuthorGroup best) => ContributorList.Choose(s_page, Metadata(), groups, best, best.Authors, out _);

    private static PageMetadata Metadata(params FieldCandidate[] candidates) => new() { Candidates = candidates, Site = Site };

    private static string Names(IEnumerable<Contributor> contributors) => string.Join("; ", contributors.Select(static contributor => contributor.Name));
}
