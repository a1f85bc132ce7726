namespace NewsParse.Tests.Bylines;

public sealed class AuthorRankerTests
{
    private const string Paragraph =
        "<p>The council of the harbour town voted on Tuesday to mend the old bridge, after a debate of five hours in which the mayor spoke twice.</p>"
        + "<p>Work is to begin in spring and will take two years, the mayor said, and the ferry is to run at night until the bridge opens again.</p>";

    private static readonly Uri s_url = new("https://coastalherald.example/bridge");

    [Fact]
    public void Parse_JsonLdAuthor_GivesJobEmployerAndAddress()
    {
        ArticleDocument document = Parse(
            """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to be mended","author":{"@type":"Person","name":"Jane Roe",
            "jobTitle":"City Editor","worksFor":{"@type":"NewsMediaOrganization","name":"Coastal Herald"},"url":"/authors/jane-roe"},
            "editor":{"@type":"Person","name":"Ann Poe"}}</script>
            """,
            "");

        document.Byline.Authors.Should().Equal(new Author
        {
            Name = "Jane Roe",
            Role = "City Editor",
            Affiliation = "Coastal Herald",
            Url = new Uri("https://coastalherald.example/authors/jane-roe"),
        });
        document.Byline.Contributors.Should().Equal(new Contributor { Name = "Ann Poe", Role = ContributorRole.Editing });
    }

    [Fact]
    public void Parse_HeadNamesTheFirstOfTheLine_GivesAllOfTheLineWithTheirPlace()
    {
        ArticleDocument document = Parse("<meta name='author' content='Jane Roe'>", "<p class='byline'>By Jane Roe and John Doe in Paris</p>");

        document.Byline.Authors.Select(static author => (author.Name, author.Place)).Should().Equal(("Jane Roe", "Paris"), ("John Doe", "Paris"));
        document.Byline.Text.Should().Be("By Jane Roe and John Doe in Paris");
    }

    [Fact]
    public void Parse_AuthorOfTheHeadIsTheSite_TakesThePersonOfTheLine()
    {
        ArticleDocument document = Parse("<meta property='og:site_name' content='Coastal Herald'><meta name='author' content='Coastal Herald'>", "<div>Jane Roe</div><div>May 3, 2024</div>");

        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jane Roe");
    }

    [Fact]
    public void Parse_LinesOfNames_GivesEach()
    {
        ArticleDocument document = Parse("", "<div>Jane Roe</div><div>John Doe</div>");

        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jane Roe", "John Doe");
    }

    [Fact]
    public void Parse_JobBelowTheName_IsTheRole()
    {
        ArticleDocument document = Parse("<meta name='author' content='Jane Roe'>", "<div class='author'>Jane Roe</div><div>Senior Political Correspondent</div>");

        document.Byline.Authors.Should().ContainSingle().Which.Role.Should().Be("Senior Political Correspondent");
    }

    [Fact]
    public void Parse_AgencyTail_GivesPlacesAndContributors()
    {
        ArticleDocument document = Parse(
            "", "<p class='byline'>By Jane Roe</p>", "<p>(Reporting by Jane Roe in Hong Kong; additional reporting by John Doe in Shanghai; Editing by Ann Poe)</p>");

        document.Byline.Authors.Should().ContainSingle().Which.Name.Should().Be("Jane Roe");
        document.Byline.Contributors.Should().Equal(
            new Contributor { Name = "John Doe", Role = ContributorRole.Reporting, Place = "Shanghai" },
            new Contributor { Name = "Ann Poe", Role = ContributorRole.Editing });
    }

    [Fact]
    public void Parse_ContributorLine_IsEvidenceOfTheContributor()
    {
        ArticleDocument document = Parse("", "<p class='byline'>By Jane Roe</p>", "<p>John Doe contributed to this report.</p>");

        document.Byline.Contributors.Should().Equal(new Contributor { Name = "John Doe", Role = ContributorRole.Reporting });
        FieldEvidence evidence = document.Evidence.Should().ContainSingle(static entry => entry.Field == ArticleField.Contributor).Which;
        evidence.Raw.Should().Be("John Doe contributed to this report.");
        evidence.Value.Should().Be("John Doe");
        evidence.IsChosen.Should().BeTrue();
    }

    [Theory]
    [InlineData("Jane Roe is a correspondent for The Wire based in Berlin. She covers the sea.", "correspondent", "The Wire", "Berlin")]
    [InlineData("At Drew University, Jane Roe is an assistant professor of political science.", "assistant professor of political science", "Drew University", null)]
    [InlineData("Jane Roe ist Redakteurin im Ressort Politik und schreibt über Häfen.", "Redakteurin", null, null)]
    [InlineData("Jane Roe est journaliste au service Politique du journal.", "journaliste au service Politique du journal", null, null)]
    public void Parse_BioOfTheAuthor_GivesJobEmployerAndPlace(string bio, string role, string? employer, string? place)
    {
        ArticleDocument document = Parse("<meta name='author' content='Jane Roe'>", "", $"<div class='author-bio'>{bio}</div>");

        document.Byline.Authors.Should().Equal(new Author { Name = "Jane Roe", Role = role, Affiliation = employer, Place = place });
    }

    [Fact]
    public void Parse_TextWithBioAlone_TakesItsAuthor()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(
            """
            Bridge to be mended

            The council of the harbour town voted on Tuesday to mend the old bridge, after a debate of five hours in which the mayor spoke twice.

            Work is to begin in spring and will take two years, the mayor said, and the ferry is to run at night until the bridge opens again.

            At Drew University, Mary M. Roe is an assistant professor of political science.
            """));

        document.Byline.Authors.Should().Equal(new Author { Name = "Mary M. Roe", Role = "assistant professor of political science", Affiliation = "Drew University" });
    }

    [Fact]
    public void Parse_PlaceListedAsAnAuthor_IsNone()
    {
        ArticleDocument document = Parse("<meta name='author' content='Anna Muster, Lena Beispiel, Sweidah'>", "<p class='byline'>Von Anna Muster und Lena Beispiel, Sweidah</p>");

        document.Byline.Authors.Select(static author => (author.Name, author.Place)).Should().Equal(("Anna Muster", "Sweidah"), ("Lena Beispiel", "Sweidah"));
    }

    [Fact]
    public void Parse_NamesInTwoCases_KeepsTheBetterOne()
    {
        ArticleDocument document = Parse("<meta name='author' content='JANE ROE'>", "<p class='byline'>By Jane Roe</p>");

        document.Byline.Authors.Should().ContainSingle().Which.Name.Should().Be("Jane Roe");
    }

    [Fact]
    public void Parse_AddressOfAnAccountAsAuthor_NamesNobody()
    {
        ArticleDocument document = Parse("<meta property='article:author' content='https://social.example/coastalherald'>", "");

        document.Byline.Authors.Should().BeEmpty();
    }

    [Fact]
    public void Parse_PictureCreditInAFigure_IsNoContributor()
    {
        ArticleDocument document = Parse("<meta name='author' content='Jane Roe'>", "<figure><img src='/a.jpg'><figcaption>Photo: John Doe</figcaption></figure>");

        document.Byline.Contributors.Should().BeEmpty();
    }

    [Fact]
    public void Parse_SignatureBelowTheText_IsTheAuthor()
    {
        ArticleDocument document = Parse("", "", "<p style='text-align:right'><strong>Nguyễn Văn An</strong></p>");

        document.Byline.Authors.Should().ContainSingle().Which.Name.Should().Be("Nguyễn Văn An");
    }

    [Fact]
    public void Parse_TwoBylines_KeepsTheRivalAsEvidence()
    {
        ArticleDocument document = Parse(
            """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to be mended","author":{"@type":"Person","name":"Jane Roe"}}</script>""",
            "<p class='byline'>By Ann Poe</p>");

        document.Byline.Authors.Should().ContainSingle().Which.Name.Should().Be("Jane Roe");
        document.Evidence.Should().Contain(static entry => entry.Field == ArticleField.Author && entry.Raw == "By Ann Poe" && !entry.IsChosen);
    }

    private static ArticleDocument Parse(string head, string above, string below = "") => ArticleParser.Default.Parse(ArticleSource.FromHtml(
        $"<html><head><title>Bridge to be mended</title>{head}</head><body><main><h1>Bridge to be mended</h1>{above}<article>{Paragraph}{below}</article></main></body></html>", s_url));
}
