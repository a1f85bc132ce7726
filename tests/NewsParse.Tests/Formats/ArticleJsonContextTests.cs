using System.Text.Json;
using NewsParse.Formats;

namespace NewsParse.Tests.Formats;

public sealed class ArticleJsonContextTests
{
    [Fact]
    public void Serialize_EveryField_RoundTrips()
    {
        ArticleDocument document = Full();

        string json = JsonSerializer.Serialize(document, ArticleJsonContext.Default.ArticleDocument);
        ArticleDocument read = JsonSerializer.Deserialize(json, ArticleJsonContext.Default.ArticleDocument)!;

        read.Should().BeEquivalentTo(document, static options => options.RespectingRuntimeTypes().WithStrictOrdering().ComparingByMembers<ArticleDocument>());
        JsonSerializer.Serialize(read, ArticleJsonContext.Default.ArticleDocument).Should().Be(json);
    }

    [Fact]
    public void Serialize_Names_AreCamelCaseEnumsByNameAndNullsLeftOut()
    {
        using JsonDocument json = JsonSerializer.SerializeToDocument(Full() with { Section = null }, ArticleJsonContext.Default.ArticleDocument);

        json.RootElement.TryGetProperty("section", out _).Should().BeFalse();
        json.RootElement.GetProperty("kind").GetString().Should().Be("Opinion");
        json.RootElement.GetProperty("body")[0].GetProperty("type").GetString().Should().Be("heading");
        json.RootElement.GetProperty("published").GetProperty("isZoneStated").GetBoolean().Should().BeTrue();
    }

    internal static ArticleDocument Full()
    {
        var trace = new BlockTrace(1, BlockRole.Body, "label.body", .1 + .2) { Path = "body>p" };
        var date = new ArticleDate
        {
            Value = new DateTimeOffset(2026, 3, 1, 16, 39, 0, TimeSpan.FromHours(7)),
            Precision = DatePrecision.Minute,
            IsZoneStated = true,
        };
        var link = new Uri("https://herald.example/a%20b?q=%C3%BC#top");
        return new ArticleDocument
        {
            Title = "A “title” <b> ½ 東京 👍",
            AlternativeTitles = ["Another"],
            Kicker = "Kicker",
            Subtitle = "Subtitle",
            Standfirst = "Standfirst",
            Lede = "Lede",
            Summary = "Summary",
            Body =
            [
                new Heading { Text = "Heading", Level = 2, Traces = [trace] },
                new Paragraph { Text = "Line\nline" },
                new ListBlock { IsOrdered = true, Items = [new ListItem("One", 0), new ListItem("Two", 1)] },
                new Quote { Paragraphs = ["Said", "and done"] },
                new Figure { Url = link, Alt = "Alt", Caption = "Caption", Credit = "Credit", Language = "vi" },
                new Table { Rows = [["a", "b"], ["", "d"]] },
                new Code { Text = "x\n  y" },
                new Embed { Url = link, Text = "Post" },
            ],
            Byline = new Byline
            {
                Text = "By Ann Lee",
                Authors = [new Author { Name = "Ann Lee", Kind = AuthorKind.Person, Role = "Editor", Affiliation = "Herald", Place = "Hanoi", Url = link }],
                Contributors = [new Contributor { Name = "Bo Lee", Role = ContributorRole.Editing, Kind = AuthorKind.Person, Place = "Hue", Affiliation = "VNA" }],
            },
            Dateline = new Dateline { Text = "HANOI, March 1 (VNA)", Place = "HANOI", Agency = "VNA", Date = date },
            Published = date,
            Modified = date with { Precision = DatePrecision.Day, IsZoneStated = false },
            Site = new ArticleSite { Name = "Herald", Host = "herald.example" },
            Origin = new ArticleOrigin { Publisher = "VNA", Url = link, Kind = OriginKind.Translated },
            License = new ArticleLicense { Kind = LicenseKind.CreativeCommons, Name = "CC BY 4.0", Url = link },
            Access = new ArticleAccess { Declared = AccessState.Metered, Observed = AccessState.Locked },
            Language = "en-GB",
            Section = "Politics",
            Tags = ["One", "Two"],
            Images = [new ArticleImage { Url = link, Alt = "Alt", Caption = "Caption", Credit = "Credit", BodyIndex = 4 }],
            CanonicalUrl = link,
            Kind = ArticleKind.Opinion,
            Quality = .75,
            Header = [new TracedBlock { Trace = trace with { Position = 0, Role = BlockRole.Title }, Text = "Title" }],
            Removed = [new TracedBlock { Trace = trace with { Position = 2, Role = BlockRole.Share }, Text = "Share", Language = "vi" }],
            BlockCount = 3,
            Evidence =
            [
                new FieldEvidence
                {
                    Field = ArticleField.Title, Source = EvidenceSource.JsonLd, Key = "NewsArticle.headline", Raw = "raw", Value = "value", Confidence = .9, IsChosen = true,
                },
            ],
            Diagnostics = [new ParseDiagnostic { Code = DiagnosticCode.BrokenJsonLd, Message = "Broken.", Rule = "ld+json" }],
            Repairs = [new BlockRepair { Block = 1, Field = ArticleField.Standfirst, Rules = RepairRules.All, Start = 4, Before = " ,", After = "," }],
            Translation = new ArticleTranslation
            {
                Score = .5,
                SourceLanguage = "vi",
                Signals = [new TranslationSignal { Kind = TranslationSignalKind.SpunPhrase, Weight = .5, Block = 1, Start = 0, Length = 4, Text = "Line", Suggestion = "Row" }],
            },
            RuleHealth = [new RuleHealth { Profile = "herald", Rule = "herald.headline", Version = "2026", Field = ArticleField.Title, Outcome = RuleOutcome.Matched, Matches = 1 }],
            ParserVersion = "0.1.0",
            RuleSetVersion = "abc",
        };
    }
}
