using NewsParse.Tests.Properties;

namespace NewsParse.Tests.Docs;

/// <summary>The pages that the README tells a reader to try.</summary>
public sealed class ExamplePagesTests
{
    [Fact]
    public void Parse_EnglishPage_GivesItsFields()
    {
        ArticleDocument document = Parse("alder-bridge.html");

        document.Title.Should().Be("Old bridge over the Alder reopens two years late");
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Maren Oakley", "Tobias Finch");
        document.Published!.ToString().Should().Be("2026-03-02T08:15:00+01:00");
        document.Modified!.ToString().Should().Be("2026-03-02T11:40:00+01:00");
        document.Site.Should().Be(new ArticleSite { Name = "Alder Herald", Host = "alder-herald.example" });
        document.Language.Should().Be("en");
        document.Section.Should().Be("Transport");
        document.Tags.Should().Equal("Bridges", "Alder", "City budget");
        document.CanonicalUrl.Should().Be(new Uri("https://alder-herald.example/transport/old-bridge-reopens"));
        document.Kind.Should().Be(ArticleKind.News);
        document.Quality.Should().BeGreaterThan(.8);
    }

    [Fact]
    public void Parse_EnglishPage_GivesItsBodyAndNothingElse()
    {
        ArticleDocument document = Parse("alder-bridge.html");

        string body = Body(document);

        body.Should().StartWith("The bridge that a barge struck two winters ago carries buses again.");
        body.Should().EndWith("Cyclists may cross it from Tuesday.");
        body.Should().ContainAll("What was repaired", "- the bearings of all five spans", "Who pays", "> A bridge is not dear when it opens late.");
        body.Should().NotContainAny(
            "Weather", "Sign in", "Share", "Advertisement", "Garden chairs", "newsletter", "Read more", "Ferry keeps", "Finally!", "gas main? We do", "Imprint", "All rights reserved", "Photo:");
    }

    [Fact]
    public void Parse_EnglishPage_KeepsTheCaptionWithItsImage() =>
        Parse("alder-bridge.html", new Uri("https://alder-herald.example/")).Body.OfType<Figure>().Should().ContainSingle()
            .Which.Should().BeEquivalentTo(
                new
                {
                    Url = new Uri("https://alder-herald.example/images/bridge-1200.jpg"),
                    Alt = "People walking over an iron bridge",
                    Text = "The first walkers cross the bridge on Monday morning. Photo: Ida Brandt",
                    Caption = "The first walkers cross the bridge on Monday morning.",
                    Credit = "Ida Brandt",
                });

    [Theory]
    [InlineData("Weather", BlockRole.Navigation)]
    [InlineData("Print", BlockRole.Share)]
    [InlineData("Advertisement", BlockRole.Advertisement)]
    [InlineData("The Herald in your inbox", BlockRole.Newsletter)]
    [InlineData("Fish market asks for a roof", BlockRole.Related)]
    [InlineData("Comments (2)", BlockRole.Comment)]
    [InlineData("© 2026 Alder Herald. All rights reserved.", BlockRole.Footer)]
    public void Parse_EnglishPage_SaysWhatItRemoved(string text, BlockRole role) =>
        Parse("alder-bridge.html").Removed.Should().ContainSingle(block => block.Text == text).Which.Trace.Role.Should().Be(role);

    [Fact]
    public void Parse_GermanPage_GivesItsFieldsAndItsBody()
    {
        ArticleDocument document = Parse("stadtwald.html");

        string body = Body(document);

        document.Title.Should().Be("Stadtwald bekommt 12.000 junge Eichen");
        document.Byline.Authors.Select(static author => author.Name).Should().Equal("Jonas Kleinschmidt");
        document.Published!.ToString().Should().Be("2025-11-14T17:30:00+01:00");
        document.Site.Name.Should().Be("Lindauer Bote");
        document.Language.Should().Be("de");
        body.Should().StartWith("Drei trockene Sommer haben dem Stadtwald zugesetzt.");
        body.Should().EndWith("setzte den nächsten Spatenstich.");
        body.Should().Contain("Freiwillige gesucht");
        body.Should().NotContainAny("Lokales", "Drucken", "Brennholz", "interessieren", "Freibad", "Kommentar", "Impressum");
    }

    [Fact]
    public void Parse_PlainText_GivesItsBody()
    {
        ArticleDocument document = Parse("harbour-cranes.txt");

        string body = Body(document);

        document.Published!.ToString().Should().Be("2025-05-21T09:12:30");
        body.Should().StartWith("The port of Kestrel Bay has ordered four electric cranes");
        body.Should().EndWith("Two thirds of it was timber and grain.");
        body.Should().ContainAll("A quieter quay", "Delivery in two steps");
        body.Should().NotContainAny("Print edition", "RMD", "Other news", "Fog closes", "Comments (0)", "Back to top", "All rights reserved");
    }

    /// <summary>The page that the reader is to write a profile for is in need of one.</summary>
    [Fact]
    public void Parse_PageOfTheTutorial_IsReadWrongTheGeneralWay()
    {
        ArticleDocument document = Parse(Path.Combine("..", "cases", "last-bus.html"), new Uri("https://www.lowmoor-gazette.example/town/last-bus"));

        document.Title.Should().NotBe("Village loses its last bus in the evening");
        document.Site.Name.Should().BeNull();
        Body(document).Should().Contain("The lambing season");
    }

    [Fact]
    public void Parse_EveryExample_KeepsOrRemovesEveryBlock()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Folder).Concat(Directory.EnumerateFiles(Path.Combine(Folder, "..", "cases"), "*.html")).Select(static path => Path.GetRelativePath(Folder, path)),
        ];

        files.Should().HaveCountGreaterThanOrEqualTo(3);
        files.Select(static file => Conservation.Breach(Source(file))).Should().AllBeEquivalentTo((string?)null);
    }

    private static string Folder => Path.Combine(Shared.Repository, "docs", "examples", "pages");

    private static ArticleDocument Parse(string file, Uri? url = null) => ArticleParser.Default.Parse(Source(file) with { Url = url });

    private static ArticleSource Source(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        return file.EndsWith(".txt", StringComparison.Ordinal) ? ArticleSource.FromText(bytes) : ArticleSource.FromHtml(bytes);
    }

    private static string Body(ArticleDocument document) => new ArticleDocument { Body = document.Body }.ToPlainText();
}
