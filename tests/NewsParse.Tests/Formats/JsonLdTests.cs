using System.Text.Json;
using CsCheck;

namespace NewsParse.Tests.Formats;

public sealed class JsonLdTests
{
    [Fact]
    public void ToJsonLd_AnyDocument_SpeaksSchemaOrg() =>
        DocumentGen.Document.Sample(static document => JsonLdReading.BreachesOf(document.ToJsonLd()).Should().BeEmpty(), iter: 2_000);

    [Fact]
    public void ToJsonLd_WhatTheDocumentKnows_IsThere()
    {
        var document = new ArticleDocument
        {
            Title = "Bridge reopens",
            Subtitle = "Two years late",
            AlternativeTitles = ["The bridge is back"],
            Standfirst = "At last.",
            Summary = "The bridge is open.",
            Byline = new Byline
            {
                Authors = [new Author { Name = "Ann Lee", Role = "Editor", Affiliation = "Herald", Url = new Uri("https://herald.example/ann") }, new Author { Name = "AFP", Kind = AuthorKind.Organization }],
                Contributors = [new Contributor { Name = "Bo Lee", Role = ContributorRole.Editing }, new Contributor { Name = "Di Roe", Role = ContributorRole.Translation }, new Contributor { Name = "Cy Park", Role = ContributorRole.Photography }],
            },
            Published = Date(DatePrecision.Minute, isStated: true),
            Modified = Date(DatePrecision.Day, isStated: false),
            Dateline = new Dateline { Text = "HANOI (AFP)", Place = "HANOI" },
            Site = new ArticleSite { Name = "Herald", Host = "herald.example" },
            CanonicalUrl = new Uri("https://herald.example/bridge"),
            Section = "Transport",
            Tags = ["Bridges", "Alder"],
            Access = new ArticleAccess { Declared = AccessState.Metered, Observed = AccessState.Free },
            License = new ArticleLicense { Kind = LicenseKind.CreativeCommons, Name = "CC BY 4.0", Url = new Uri("https://creativecommons.org/licenses/by/4.0/") },
            Origin = new ArticleOrigin { Publisher = "AFP", Kind = OriginKind.Translated },
            Images = [new ArticleImage { Url = new Uri("https://herald.example/b.jpg"), Caption = "The bridge", Credit = "A. Lee" }],
            Language = "en",
            Body = [new Paragraph { Text = "It opened on Monday." }, new Figure { Caption = "Not a word of this" }],
        };

        JsonElement json = Read(document);

        Text(json, "@type").Should().Be("NewsArticle");
        Text(json, "headline").Should().Be("Bridge reopens");
        json.GetProperty("alternativeHeadline").EnumerateArray().Select(static title => title.GetString()).Should().Equal("Two years late", "The bridge is back");
        json.GetProperty("author").EnumerateArray().Select(static author => $"{Text(author, "@type")} {Text(author, "name")}").Should().Equal("Person Ann Lee", "Organization AFP");
        Text(json.GetProperty("author")[0], "jobTitle").Should().Be("Editor");
        Text(json.GetProperty("author")[0].GetProperty("affiliation"), "name").Should().Be("Herald");
        Text(json.GetProperty("editor")[0], "name").Should().Be("Bo Lee");
        Text(json.GetProperty("translator")[0], "name").Should().Be("Di Roe");
        Text(json.GetProperty("contributor")[0], "roleName").Should().Be("photography");
        Text(json, "datePublished").Should().Be("2026-03-01T16:39+07:00");
        Text(json, "dateModified").Should().Be("2026-03-01");
        Text(json, "dateline").Should().Be("HANOI (AFP)");
        Text(json.GetProperty("publisher"), "name").Should().Be("Herald");
        json.GetProperty("keywords").GetArrayLength().Should().Be(2);
        json.GetProperty("isAccessibleForFree").GetBoolean().Should().BeFalse();
        Text(json, "license").Should().Be("https://creativecommons.org/licenses/by/4.0/");
        Text(json.GetProperty("translationOfWork").GetProperty("publisher"), "name").Should().Be("AFP");
        Text(json.GetProperty("image")[0], "creditText").Should().Be("A. Lee");
        Text(json, "articleBody").Should().Be("It opened on Monday.");
        json.GetProperty("wordCount").GetInt32().Should().Be(4);
    }

    [Fact]
    public void ToJsonLd_BlankValues_AreLeftOut()
    {
        var document = new ArticleDocument
        {
            Title = "",
            Subtitle = " ",
            AlternativeTitles = [" "],
            Byline = new Byline { Text = "", Authors = [new Author { Name = "" }], Contributors = [new Contributor { Name = " ", Role = ContributorRole.Editing }] },
            Site = new ArticleSite { Name = "", Host = " " },
            Origin = new ArticleOrigin { Publisher = "", Kind = OriginKind.Syndicated },
            License = new ArticleLicense { Kind = LicenseKind.Other, Name = "" },
            Tags = ["", " "],
            Body = [new Quote { Paragraphs = ["", " "] }, new Table { Rows = [["", ""]] }],
        };

        Read(document).EnumerateObject().Select(static member => member.Name).Should().Equal("@context", "@type");
    }

    [Theory]
    [InlineData(DatePrecision.Day, "2026-03-01")]
    [InlineData(DatePrecision.Hour, "2026-03-01T16:39+07:00")]
    [InlineData(DatePrecision.Minute, "2026-03-01T16:39+07:00")]
    [InlineData(DatePrecision.Second, "2026-03-01T16:39:00+07:00")]
    public void Formats_Date_IsAsExactAsItIsKnown(DatePrecision precision, string written)
    {
        var document = new ArticleDocument { Published = Date(precision, isStated: true) };

        Text(Read(document), "datePublished").Should().Be(written);
        document.ToPlainText().Should().Be(written);
        document.ToHtml().Should().Contain($"<time datetime=\"{written}\">{written}</time>");
    }

    [Theory]
    [InlineData(ArticleKind.Opinion, "OpinionNewsArticle", true)]
    [InlineData(ArticleKind.Live, "LiveBlogPosting", true)]
    [InlineData(ArticleKind.Listing, "CollectionPage", false)]
    [InlineData(ArticleKind.NotAnArticle, "WebPage", false)]
    public void ToJsonLd_Kind_SaysTheType(ArticleKind kind, string type, bool hasText)
    {
        JsonElement json = Read(new ArticleDocument { Kind = kind, Body = [new Paragraph { Text = "Words." }] });

        Text(json, "@type").Should().Be(type);
        json.TryGetProperty("articleBody", out _).Should().Be(hasText);
    }

    [Theory]
    [InlineData(AccessState.Unknown, AccessState.Unknown, null)]
    [InlineData(AccessState.Unknown, AccessState.Free, true)]
    [InlineData(AccessState.Free, AccessState.Unknown, true)]
    [InlineData(AccessState.Free, AccessState.Locked, false)]
    [InlineData(AccessState.Locked, AccessState.Free, false)]
    [InlineData(AccessState.Free, AccessState.Metered, false)]
    [InlineData(AccessState.Metered, AccessState.Free, false)]
    [InlineData(AccessState.Unknown, AccessState.Metered, false)]
    public void ToJsonLd_Access_IsFreeOnlyWhereNothingSpeaksAgainst(AccessState declared, AccessState observed, bool? isFree)
    {
        JsonElement json = Read(new ArticleDocument { Access = new ArticleAccess { Declared = declared, Observed = observed } });

        (json.TryGetProperty("isAccessibleForFree", out JsonElement value) ? value.GetBoolean() : (bool?)null).Should().Be(isFree);
    }

    [Theory]
    [InlineData("The bridge, 2026: it's open — again.", 6)]
    [InlineData("東京の橋", 4)]
    [InlineData("서울의 다리가 열렸다", 3)]
    [InlineData("ジョン・スミス氏", 7)]
    [InlineData("𠮷野家は二〇二六年", 9)]
    [InlineData("𞤄𞤢𞤤𞤢𞤲 𞤺𞤮𞥅", 2)]
    [InlineData("ﾊﾝｶｸ", 4)]
    [InlineData("The Thai word น is one of many words here", 10)]
    [InlineData(" \n ", 0)]
    public void ToJsonLd_WordCount_IsThatOfWordProcessors(string text, int count)
    {
        JsonElement json = Read(new ArticleDocument { Body = [new Paragraph { Text = "a" }, new Paragraph { Text = text }] });

        json.GetProperty("wordCount").GetInt32().Should().Be(count + 1);
    }

    [Theory]
    [InlineData("สะพานเปิดแล้ววันนี้")]
    [InlineData("ຂົວເປີດແລ້ວ")]
    [InlineData("ស្ពានបើកហើយ")]
    [InlineData("တံတားဖွင့်ပြီ")]
    [InlineData("ཟམ་པ་ཕྱེས་སོ།")]
    public void Formats_ScriptWithoutSpaces_HasNoWordCount(string text)
    {
        var document = new ArticleDocument { Body = [new Paragraph { Text = text }, new Paragraph { Text = "AP" }] };

        Read(document).TryGetProperty("wordCount", out _).Should().BeFalse();
        document.ToNinjs().Should().Contain("charCount").And.NotContain("wordCount");
    }

    [Fact]
    public void Formats_WordCount_CountsNoMarksOfPlainText()
    {
        var document = new ArticleDocument
        {
            Body =
            [
                new ListBlock { IsOrdered = true, Items = [new ListItem("One", 0), new ListItem("Two", 1)] },
                new Quote { Paragraphs = ["Three four", "5"] },
                new Table { Rows = [["Six", ""], ["seven", "8"]] },
            ],
        };

        Read(document).GetProperty("wordCount").GetInt32().Should().Be(8);
        document.ToNinjs().Should().Contain("\"charCount\":26,\"wordCount\":8");
    }

    private static ArticleDate Date(DatePrecision precision, bool isStated) => new()
    {
        Value = new DateTimeOffset(2026, 3, 1, 16, 39, 0, TimeSpan.FromHours(7)),
        Precision = precision,
        IsZoneStated = isStated,
    };

    private static JsonElement Read(ArticleDocument document)
    {
        using JsonDocument json = JsonDocument.Parse(document.ToJsonLd());
        return json.RootElement.Clone();
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
