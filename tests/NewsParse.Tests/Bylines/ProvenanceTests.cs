namespace NewsParse.Tests.Bylines;

/// <summary>Where pages say that their article comes from, and who may read and use it.</summary>
public sealed class ProvenanceTests
{
    private const string First = "The council of the valley voted for the new bridge on Thursday, after months of quarrels about its cost and its place.";

    private const string More = """
        <p>The mayor said that the work would begin in the autumn, and that the old bridge would stay open until the new one is done.</p>
        <p>Three members of the council voted against the plan, as they had done before. They want the money to go to the schools.</p>
        <p>The bridge was first planned twenty years ago, when a flood took away the road. It is to cost forty million, and to be open in three years.</p>
        <p>The next vote is in June, when the council decides who may build it. Four firms want to, and one of them built the bridge at the lake.</p>
        """;

    [Fact]
    public void Parse_Dateline_IsReadAndStaysInTheBody()
    {
        ArticleDocument document = Parse($"<p>LEEDS, May 3 (Reuters) - {First}</p>{More}");

        document.Dateline.Should().BeEquivalentTo(new { Text = "LEEDS, May 3 (Reuters)", Place = "LEEDS", Agency = "Reuters" });
        document.Dateline!.Date!.ToString().Should().Be("2024-05-03");
        document.Body.OfType<Paragraph>().First().Text.Should().StartWith("LEEDS, May 3 (Reuters) - The council");
        document.Origin.Should().Be(new ArticleOrigin { Publisher = "Reuters", Kind = OriginKind.Syndicated });
        document.Evidence.Should().Contain(entry => entry.Field == ArticleField.Dateline && entry.IsChosen);
    }

    [Fact]
    public void Parse_DatelineOfTheSiteItself_IsNoOrigin()
    {
        ArticleDocument document = Parse($"<p>LEEDS (Reuters) - {First}</p>{More}", url: "https://www.reuters.com/world/bridge/", siteName: "Reuters");

        document.Dateline!.Agency.Should().Be("Reuters");
        document.Origin.Should().BeNull();
    }

    [Theory]
    [InlineData("https://www.otherpaper.example/2024/05/bridge", "https://www.otherpaper.example/2024/05/bridge")]
    [InlineData("https://m.herald.example/2024/05/bridge", null)]
    [InlineData("https://herald.example/2024/05/bridge?utm_source=x", null)]
    [InlineData("https://www.otherpaper.example/", null)]
    [InlineData("https://herald-example.cdn.ampproject.org/c/s/bridge", null)]
    public void Parse_Canonical_IsOriginOnlyElsewhere(string canonical, string? origin)
    {
        ArticleDocument document = Parse($"<p>{First}</p>{More}", head: $"<link rel=\"canonical\" href=\"{canonical}\">");

        document.Origin?.Url?.AbsoluteUri.Should().Be(origin);
        (document.Origin is null).Should().Be(origin is null);
    }

    [Fact]
    public void Parse_PageFetchedByAnotherAddress_HasNoOrigin()
    {
        ArticleDocument document = Parse(
            $"<p>{First}</p>{More}", head: "<link rel=\"canonical\" href=\"https://www.valleyherald.example/2024/bridge\">", url: "https://short.example/x1", siteName: "Valley Herald");

        document.Origin.Should().BeNull();
    }

    [Theory]
    [InlineData("\"isBasedOn\": \"https://otherpaper.example/bridge\"", OriginKind.Republished, null)]
    [InlineData("\"isBasedOn\": {\"@type\": \"NewsArticle\", \"url\": \"https://otherpaper.example/bridge\", \"publisher\": {\"name\": \"Other Paper\"}}", OriginKind.Republished, "Other Paper")]
    [InlineData("\"translationOfWork\": {\"@id\": \"https://otherpaper.example/bridge\", \"publisher\": \"Other Paper\"}", OriginKind.Translated, "Other Paper")]
    public void Parse_JsonLdWork_IsTheOrigin(string property, OriginKind kind, string? publisher)
    {
        ArticleDocument document = Parse($"<p>{First}</p>{More}", head: JsonLd(property));

        document.Origin.Should().Be(new ArticleOrigin { Publisher = publisher, Url = new Uri("https://otherpaper.example/bridge"), Kind = kind });
    }

    [Theory]
    [InlineData("\"isBasedOn\": \"https://herald.example/2024/05/bridge\"")]
    [InlineData("\"sourceOrganization\": {\"name\": \"Herald Media\"}")]
    public void Parse_JsonLdWorkOfTheSiteItself_IsNone(string property) => Parse($"<p>{First}</p>{More}", head: JsonLd(property)).Origin.Should().BeNull();

    [Fact]
    public void Parse_OriginLine_GivesPublisherLinkAndLicense()
    {
        ArticleDocument document = Parse($"""
            <p>{First}</p>{More}
            <p><em>This article is republished from <a href="https://thebridge.example">The Bridge</a> under a Creative Commons license.
            Read the <a href="https://thebridge.example/valley-votes-123">original article</a>.</em></p>
            """);

        document.Origin.Should().Be(new ArticleOrigin { Publisher = "The Bridge", Url = new Uri("https://thebridge.example/valley-votes-123"), Kind = OriginKind.Republished });
        document.License!.Name.Should().Be("Creative Commons");
    }

    [Fact]
    public void Parse_OriginLineApartFromTheBody_IsKeptInTheHeader()
    {
        ArticleDocument document = Parse($"<p>{First}</p>{More}</article><div class=\"source-note\">© dpa-infocom, dpa:240503-99-123456/3</div><article>");

        document.Origin!.Publisher.Should().Be("dpa-infocom");
        if (document.Header.FirstOrDefault(static block => block.Text.StartsWith("© dpa", StringComparison.Ordinal)) is { } line)
        {
            line.Trace.Role.Should().Be(BlockRole.Origin);
            line.Trace.Rule.Should().Be("bylines.origin");
        }
        else
        {
            document.Body.OfType<Paragraph>().Should().Contain(static paragraph => paragraph.Text.StartsWith("© dpa", StringComparison.Ordinal), "a block is in one place");
        }
    }

    [Fact]
    public void Parse_AgencyAsAuthor_IsTheOrigin() =>
        Parse($"<p class=\"byline\">By <span class=\"author\">Agence France-Presse</span></p><p>{First}</p>{More}").Origin!.Publisher.Should().Be("Agence France-Presse");

    [Theory]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>The old bridge. Source: Reuters</figcaption></figure>")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>© AFP</figcaption></figure>")]
    [InlineData("<p>Source: Ministry of Bridges, 2023</p>")]
    [InlineData("<p>Her first book was originally published in Leeds by a small press.</p>")]
    public void Parse_SourceOfSomethingElse_IsNoOrigin(string html) => Parse($"<p>{First}</p>{html}{More}{html}").Origin.Should().BeNull();

    [Fact]
    public void Parse_LicenseBadge_BeatsTheFooter()
    {
        ArticleDocument document = Parse(
            $"<p>{First}</p>{More}",
            foot: "<footer><a rel=\"license\" href=\"https://creativecommons.org/licenses/by-sa/4.0/\"><img src=\"/by-sa.png\"></a><p>© 2024 The Herald. All rights reserved.</p></footer>");

        document.License.Should().Be(new ArticleLicense { Kind = LicenseKind.CreativeCommons, Name = "CC BY-SA 4.0", Url = new Uri("https://creativecommons.org/licenses/by-sa/4.0/") });
        document.Evidence.Should().Contain(static entry => entry.Field == ArticleField.License && !entry.IsChosen && entry.Value == "All rights reserved");
    }

    [Fact]
    public void Parse_Footer_KeepsAllRights()
    {
        ArticleDocument document = Parse($"<p>{First}</p>{More}", foot: "<footer><p>© 2024 The Herald. All rights reserved.</p></footer>");

        document.License.Should().Be(new ArticleLicense { Kind = LicenseKind.AllRightsReserved, Name = "All rights reserved" });
    }

    [Theory]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>The bridge. Photo: Jane Roe/<a href=\"https://creativecommons.org/licenses/by/2.0/\">CC BY 2.0</a></figcaption></figure>")]
    [InlineData("<p>Valley Band – Bridges (<a href=\"https://creativecommons.org/licenses/by/3.0/\">CC BY</a>)</p>")]
    [InlineData("<p>Foto: Jane Roe, Wikimedia Commons, CC BY-SA 3.0</p>")]
    [InlineData("<p>The town gave its maps away under Creative Commons, which the mayor called a gift to all who like maps and bridges.</p>")]
    [InlineData("<p>The novel, published in 1928, is now in the public domain.</p>")]
    [InlineData("<p>The agency published its data under CC BY 4.0 on Tuesday.</p>")]
    public void Parse_LicenseOfSomethingElse_IsNotTheArticles(string html)
    {
        Parse($"<p>{First}</p>{html}{More}").License.Should().BeNull();
        Parse($"<p>{First}</p>{More}{html}").License.Should().BeNull();
    }

    [Theory]
    [InlineData("This work is licensed under CC BY 4.0.")]
    [InlineData("Except where otherwise noted, content on this site is licensed under CC BY 4.0.")]
    [InlineData("Licensed under CC BY 4.0")]
    [InlineData("Republish our articles for free, online or in print, under a Creative Commons license (CC BY 4.0).")]
    public void Parse_LicenseLine_IsTheArticlesInTheTextAndBelow(string line)
    {
        Parse($"<p>{First}</p>{More}<p>{line}</p>").License!.Name.Should().Be("CC BY 4.0");
        Parse($"<p>{First}</p>{More}", foot: $"<footer><p>{line}</p></footer>").License!.Name.Should().Be("CC BY 4.0");
    }

    [Theory]
    [InlineData("<meta name=\"dcterms.license\" content=\"https://creativecommons.org/licenses/by-nc/4.0/\">", "CC BY-NC 4.0")]
    [InlineData("<link rel=\"license\" href=\"//creativecommons.org/licenses/by/4.0/\">", "CC BY 4.0")]
    [InlineData("<meta name=\"dc.rights\" content=\"Alle Rechte vorbehalten\">", "All rights reserved")]
    public void Parse_LicenseInTheHead_IsRead(string head, string name) => Parse($"<p>{First}</p>{More}", head: head).License!.Name.Should().Be(name);

    [Theory]
    [InlineData("\"isAccessibleForFree\": true", AccessState.Free)]
    [InlineData("\"isAccessibleForFree\": \"False\"", AccessState.Locked)]
    [InlineData("\"isAccessibleForFree\": \"http://schema.org/False\"", AccessState.Locked)]
    [InlineData("\"hasPart\": {\"@type\": \"WebPageElement\", \"isAccessibleForFree\": \"False\"}", AccessState.Unknown)]
    public void Parse_JsonLdAccess_IsDeclared(string property, AccessState declared)
    {
        ArticleDocument document = Parse($"<p>{First}</p>{More}", head: JsonLd(property));

        document.Access.Declared.Should().Be(declared);
        document.Access.Observed.Should().Be(AccessState.Free);
    }

    [Theory]
    [InlineData("<meta property=\"article:content_tier\" content=\"metered\">", AccessState.Metered)]
    [InlineData("<meta property=\"article:content_tier\" content=\"locked\">", AccessState.Locked)]
    [InlineData("<meta name=\"article:premium\" content=\"false\">", AccessState.Free)]
    public void Parse_MetaAccess_IsDeclared(string head, AccessState declared) => Parse($"<p>{First}</p>{More}", head: head).Access.Declared.Should().Be(declared);

    [Theory]
    [InlineData("Subscribe to continue reading")]
    [InlineData("Weiterlesen mit Herald+")]
    [InlineData("Cet article est réservé aux abonnés.")]
    [InlineData("Per continuare a leggere, abbonati")]
    [InlineData("この記事は会員限定です。")]
    [InlineData("Sie sind bereits Abonnent? Hier anmelden")]
    [InlineData("Déjà abonné ? Connectez-vous")]
    public void Parse_StumpBeforeANotice_IsLocked(string notice)
    {
        ArticleDocument document = Parse($"<p>{First}</p>{More}<div class=\"paywall\"><p>{notice}</p></div>");

        document.Access.Observed.Should().Be(AccessState.Locked);
        document.Evidence.Should().Contain(static entry => entry.Field == ArticleField.Access && entry.Key == "notice");
    }

    [Theory]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Follow us for more news")]
    [InlineData("Exklusiv für Abonnenten")]
    [InlineData("Für Abonnenten")]
    [InlineData("有料会員")]
    [InlineData("付費")]
    [InlineData("For abonnenter")]
    [InlineData("Pro předplatitele")]
    public void Parse_OfferBehindTheText_LocksNothing(string offer) =>
        Parse($"<p>{First}</p>{More}<div><p>{offer}</p></div>").Access.Observed.Should().Be(AccessState.Free);

    [Theory]
    [InlineData("시의회는 다리를 지나는 유료 도로의 통행료를 내년부터 내리기로 했다고 밝혔다.")]
    [InlineData("The paper told the council that readers have to pay to continue reading its reports on the bridge, and that this would not change before June.")]
    public void Parse_LastParagraphThatUsesTheWords_LocksNothing(string paragraph) =>
        Parse($"<p>{First}</p>{More}<p>{paragraph}</p>").Access.Observed.Should().Be(AccessState.Free);

    [Theory]
    [InlineData("<li><a href=\"/a\">The lake</a></li><li><a href=\"/b\">The old mill, a story for you to continue reading with us on Sunday</a></li><li><a href=\"/c\">The hill</a></li>")]
    [InlineData("<li><a href=\"/b\">Jetzt weiterlesen: wie das Tal um seine alte Mühle streitet und wer sie nun kaufen will</a></li>")]
    public void Parse_LinksBehindTheText_LockNothing(string links) =>
        Parse($"<p>{First}</p>{More}", foot: $"<ul>{links}</ul>").Access.Observed.Should().Be(AccessState.Free);

    [Fact]
    public void Parse_NoBody_AccessIsUnknown() =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml("<html><body><nav><a href=\"/\">Home</a></nav></body></html>")).Access.Observed.Should().Be(AccessState.Unknown);

    private static string JsonLd(string property) =>
        $$"""<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Valley votes for a bridge", {{property}}}</script>""";

    private static ArticleDocument Parse(string body, string head = "", string foot = "", string url = "https://www.herald.example/2024/05/bridge", string siteName = "The Herald")
    {
        string html = $"""
            <html lang="en"><head><title>Valley votes for a bridge - {siteName}</title><meta property="og:site_name" content="{siteName}">
            <meta property="article:published_time" content="2024-05-03T10:00:00Z">{head}</head>
            <body><article><h1>Valley votes for a bridge</h1>{body}</article>{foot}</body></html>
            """;
        return ArticleParser.Default.Parse(ArticleSource.FromHtml(html, new Uri(url)));
    }
}
