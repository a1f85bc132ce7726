using System.Text.Json;
using CsCheck;

namespace NewsParse.Tests.Formats;

public sealed class NinjsTests
{
    [Fact]
    public void ToNinjs_AnyDocument_KeepsTheRules() =>
        DocumentGen.Document.Sample(static document => NinjsRules.BreachesOf(document.ToNinjs()).Should().BeEmpty(), iter: 2_000);

    [Theory]
    [InlineData("\"type\":\"text\"", "\"type\":\"story\"")]
    [InlineData("\"uri\":\"urn:", "\"url\":\"urn:")]
    [InlineData("\"role\":\"main\"", "\"kind\":\"main\"")]
    public void Rules_OneThingWrong_AreBroken(string right, string wrong)
    {
        string json = new ArticleDocument { Title = "Bridge" }.ToNinjs();

        json.Should().Contain(right);
        NinjsRules.BreachesOf(json.Replace(right, wrong)).Should().NotBeEmpty();
    }

    [Fact]
    public void ToNinjs_Dates_AreInstantsOrNotes()
    {
        var exact = new ArticleDate { Value = new DateTimeOffset(2026, 3, 1, 16, 39, 0, TimeSpan.FromHours(7)), Precision = DatePrecision.Minute, IsZoneStated = true };
        var day = new ArticleDate { Value = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Day, IsZoneStated = false };

        JsonElement json = Read(new ArticleDocument { Published = exact, Modified = day });

        json.GetProperty("firstCreated").GetString().Should().Be("2026-03-01T16:39:00+07:00");
        json.TryGetProperty("versionCreated", out _).Should().BeFalse();
        json.GetProperty("edNote").GetString().Should().Be("modified: 2026-03-02");
    }

    [Fact]
    public void ToNinjs_Bodies_AreTextAndHtmlWithoutCaptionsInTheCount()
    {
        JsonElement bodies = Read(new ArticleDocument { Body = [new Paragraph { Text = "It opened 👍." }, new Figure { Caption = "Not a word of this" }] }).GetProperty("bodies");

        bodies.EnumerateArray().Select(static body => $"{body.GetProperty("role")} {body.GetProperty("contentType")} {body.GetProperty("charCount")} {body.GetProperty("wordCount")}")
            .Should().Equal("main text/plain 12 2", "richtext text/html 12 2");
        bodies[0].GetProperty("value").GetString().Should().Be("It opened 👍.");
        HtmlReading.BreachesOf(bodies[1].GetProperty("value").GetString()!).Should().BeEmpty();
    }

    [Fact]
    public void ToNinjs_Parties_HaveTheirRelation()
    {
        JsonElement json = Read(new ArticleDocument
        {
            Byline = new Byline
            {
                Text = "By Ann Lee and AFP",
                Authors = [new Author { Name = "Ann Lee" }, new Author { Name = "AFP", Kind = AuthorKind.Organization }],
                Contributors = [new Contributor { Name = "Bo Lee", Role = ContributorRole.FactChecking }],
            },
            Site = new ArticleSite { Name = "Herald" },
            Origin = new ArticleOrigin { Publisher = "VNA", Kind = OriginKind.Syndicated, Url = new Uri("https://vna.example/1") },
            Dateline = new Dateline { Text = "HANOI", Place = "HANOI" },
        });

        json.GetProperty("by").GetString().Should().Be("By Ann Lee and AFP");
        json.GetProperty("located").GetString().Should().Be("HANOI");
        json.GetProperty("people").EnumerateArray().Select(static one => $"{one.GetProperty("name")}: {one.GetProperty("rel")}").Should().Equal("Ann Lee: author", "Bo Lee: factChecking");
        json.GetProperty("organisations")[0].GetProperty("name").GetString().Should().Be("AFP");
        json.GetProperty("infoSources").EnumerateArray().Select(static one => $"{one.GetProperty("name")}: {one.GetProperty("role")}").Should().Equal("Herald: publisher", "VNA: syndicated");
    }

    [Fact]
    public void ToNinjs_BlankValues_AreLeftOut()
    {
        var document = new ArticleDocument
        {
            Title = "",
            AlternativeTitles = [" "],
            Byline = new Byline { Text = "", Authors = [new Author { Name = " ", Url = new Uri("https://a.example/ann") }, new Author { Name = "" }] },
            Site = new ArticleSite { Name = "", Host = "a.example" },
            Origin = new ArticleOrigin { Publisher = " ", Kind = OriginKind.Syndicated },
            Dateline = new Dateline { Text = "", Place = "", Agency = "" },
            License = new ArticleLicense { Kind = LicenseKind.Other, Name = "" },
            Section = "",
            Tags = ["", " "],
            Body = [new Quote { Paragraphs = ["", " "] }],
        };

        JsonElement json = Read(document);

        json.EnumerateObject().Select(static member => member.Name).Should().Equal("uri", "standard", "type", "infoSources");
        json.GetProperty("infoSources").EnumerateArray().Select(static one => one.GetProperty("name").GetString()).Should().Equal("a.example");
    }

    [Fact]
    public void ToNinjs_BylineWithoutText_NamesTheAuthors() =>
        Read(new ArticleDocument { Byline = new Byline { Text = " ", Authors = [new Author { Name = "Ann Lee" }] } }).GetProperty("by").GetString().Should().Be("Ann Lee");

    [Fact]
    public void ToNinjs_PictureThatIsLeftOut_LeavesItsNumber()
    {
        JsonElement associations = Read(new ArticleDocument
        {
            Images = [new ArticleImage { Url = new Uri("data:image/png;base64,AAAA") }, new ArticleImage { Url = new Uri("https://a.example/2.jpg") }],
            Body = [new Embed { Url = new Uri("https://video.example/1") }],
        }).GetProperty("associations");

        associations.EnumerateArray().Select(static one => $"{one.GetProperty("name")} {one.GetProperty("rel")} {one.GetProperty("renditions")[0].GetProperty("href")}")
            .Should().Equal("picture-2 illustration https://a.example/2.jpg", "embed-1 embed https://video.example/1");
    }

    [Fact]
    public void ToNinjs_WithoutAddress_IsNamedByItsText()
    {
        var document = new ArticleDocument { Title = "Bridge", Body = [new Paragraph { Text = "Open." }] };

        string name = Read(document).GetProperty("uri").GetString()!;

        name.Should().StartWith("urn:uuid:").And.Be(Read(document with { Section = "Transport" }).GetProperty("uri").GetString());
        name.Should().NotBe(Read(document with { Title = "Bridges" }).GetProperty("uri").GetString());
    }

    private static JsonElement Read(ArticleDocument document)
    {
        using JsonDocument json = JsonDocument.Parse(document.ToNinjs());
        return json.RootElement.Clone();
    }
}
