namespace NewsParse.Tests.Metadata.Dates;

/// <summary>Which of the dates of a page are the article's.</summary>
public sealed class PageDateTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";
    private const string Headline = "<h1>Harbour wall to be rebuilt</h1>";

    private static readonly DateTimeOffset s_fetched = new(2024, 5, 3, 12, 34, 56, TimeSpan.Zero);

    [Fact]
    public void Parse_CommentsDates_AreNotTaken()
    {
        ArticleDocument document = Parse("", Headline, "<section class=comments><div class=comment><p class=author>Jane Roe</p><time datetime='2024-05-03T10:00:00Z'>3 May 2024</time><p>Well done!</p></div></section>");

        document.Published.Should().BeNull();
        document.Modified.Should().BeNull();
    }

    [Fact]
    public void Parse_RelatedStoriesDates_AreNotTaken()
    {
        ArticleDocument document = Parse("", Headline, "<aside class=related><ul><li><a href=/a>Older story of the harbour</a> <span class=date>1 May 2024</span></li><li><a href=/b>Another story of it</a> <span class=date>2 May 2024</span></li></ul></aside>");

        document.Published.Should().BeNull();
    }

    [Theory]
    [InlineData("<p>© 3 May 2024 Coastal Herald</p>")]
    [InlineData("<footer><p>Copyright 2003-05-04 Coastal Herald</p></footer>")]
    [InlineData("<p>(c) 03.05.2024 Coastal Herald. All rights reserved.</p>")]
    public void Parse_CopyrightLine_IsNoDate(string footer)
    {
        Parse("", Headline, footer).Published.Should().BeNull();
    }

    [Fact]
    public void Parse_DateAndCopyrightInOneBlock_TakesTheDate()
    {
        ArticleDocument document = Parse("", Headline, "<footer><p>Published on 3 May 2024<br>Last changed: 4 May 2024<br>© 2023 Coastal Herald</p></footer>");

        document.Published!.ToString().Should().Be("2024-05-03");
        document.Modified!.ToString().Should().Be("2024-05-04");
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-05-03T13:34:56Z'>")]
    [InlineData("<meta property='article:published_time' content='2031-05-03T10:00:00Z'>")]
    public void Parse_DateAfterTheFetch_IsReportedAndNotTaken(string head)
    {
        ArticleDocument document = Parse(head, $"{Headline}<p class=date>May 2, 2024</p>", fetchedAt: s_fetched);

        document.Published!.ToString().Should().Be("2024-05-02");
        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.InvalidDate);
    }

    [Fact]
    public void Parse_RelativeDate_IsReckonedFromTheFetch()
    {
        ArticleDocument document = Parse("", $"{Headline}<p class=date>2 hours ago</p>", fetchedAt: s_fetched);

        document.Published!.Value.Should().Be(new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero));
        document.Published.Precision.Should().Be(DatePrecision.Hour);
    }

    [Fact]
    public void Parse_RelativeDateOfUnknownFetch_IsLeftOpen()
    {
        Parse("", $"{Headline}<p class=date>2 hours ago</p>").Published.Should().BeNull();
    }

    [Fact]
    public void Parse_YesterdayInProse_IsNoDate()
    {
        ArticleDocument document = Parse("", $"{Headline}<p>The wall fell yesterday.</p>", fetchedAt: s_fetched);

        document.Published.Should().BeNull();
    }

    [Theory]
    [InlineData("<p>Opened on 25/12/2024.</p>", "2024-05-03")]
    [InlineData("<p>Opened on 12/25/2024.</p>", "2024-03-05")]
    public void Parse_AmbiguousDate_FollowsAnotherOfThePage(string bottom, string expected)
    {
        Parse("", $"{Headline}<p class=date>03/05/2024</p>", bottom, language: null).Published!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-05-03T10:00:00", "2024-05-03T10:00:00")]
    [InlineData("2024-03-05T10:00:00", "2024-03-05T10:00:00")]
    public void Parse_AmbiguousDate_FollowsAStampOfTheSameDay(string stamp, string expected)
    {
        ArticleDocument document = Parse($"<meta name=date content='{stamp}'>", $"{Headline}<p class=date>03/05/2024</p>", language: null);

        document.Published!.ToString().Should().Be(expected);
    }

    [Fact]
    public void Parse_LineOfTwoDates_GivesBothByWhatIsSaidOfThem()
    {
        ArticleDocument document = Parse("", $"{Headline}<p class=date>Published 2 May 2024 14:30 | Updated 3 May 2024 09:10</p>");

        document.Published!.ToString().Should().Be("2024-05-02T14:30:00");
        document.Modified!.ToString().Should().Be("2024-05-03T09:10:00");
    }

    [Fact]
    public void Parse_TimeOfTheLastChange_IsNotThatOfPublication()
    {
        ArticleDocument document = Parse("", $"{Headline}<p class=date>2 May 2024, updated at 20:56</p>");

        document.Published!.ToString().Should().Be("2024-05-02");
    }

    [Fact]
    public void Parse_TimeElementBehindALabel_IsWhatTheLabelSays()
    {
        ArticleDocument document = Parse(
            "",
            $"{Headline}<p>Last updated: <time datetime='2024-05-03T10:00:00Z'>3 May</time></p><p>Posted: <time datetime='2024-05-01T10:00:00Z'>1 May</time></p>");

        document.Published!.ToString().Should().Be("2024-05-01T10:00:00+00:00");
        document.Modified!.ToString().Should().Be("2024-05-03T10:00:00+00:00");
    }

    [Fact]
    public void Parse_LabelInTheLineBefore_IsHeeded()
    {
        ArticleDocument document = Parse("", $"{Headline}<dl><dt>Recorded</dt><dd class=date>1 April 2024</dd><dt>Published</dt><dd class=date>3 May 2024</dd></dl>");

        document.Published!.ToString().Should().Be("2024-05-03");
    }

    [Fact]
    public void Parse_PageThatOnlySaysWhenItWasEdited_GivesThatForBoth()
    {
        ArticleDocument document = Parse("", Headline, "<div id=footer><p>This page was last edited on 3 May 2024, at 10:20.</p></div>");

        document.Published!.ToString().Should().Be("2024-05-03T10:20:00");
        document.Modified.Should().Be(document.Published);
    }

    [Fact]
    public void Parse_DayThatAllPlacesButOneAgreeOn_IsTaken()
    {
        ArticleDocument document = Parse(
            """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-12-06T10:00:00Z","dateModified":"2024-05-20T10:00:00Z"}</script>
            <meta property="article:published_time" content="2024-05-03T08:00:00Z"><meta name="date" content="2024-05-03">
            """,
            $"{Headline}<p class=date>3 May 2024</p>");

        document.Published!.ToString().Should().Be("2024-05-03T08:00:00+00:00");
    }

    [Fact]
    public void Parse_AgreementOnTheLastChange_LeavesTheFirstPublication()
    {
        ArticleDocument document = Parse(
            """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-01T10:00:00Z","dateModified":"2024-05-03T08:00:00Z"}</script>
            <meta property="article:published_time" content="2024-05-03T08:00:00Z"><meta name="date" content="2024-05-03">
            """,
            $"{Headline}<p class=date>3 May 2024</p>");

        document.Published!.ToString().Should().Be("2024-05-01T10:00:00+00:00");
        document.Modified!.ToString().Should().Be("2024-05-03T08:00:00+00:00");
    }

    [Fact]
    public void Parse_MetaElementWithAValue_IsReadAsItsContent()
    {
        Parse("<meta name='article:published_time' value='2024-05-03T10:00:00Z'>", Headline).Published!.ToString().Should().Be("2024-05-03T10:00:00+00:00");
    }

    [Fact]
    public void Parse_ClockWithAZoneAndStampWithSeconds_AreOneMoment()
    {
        ArticleDocument document = Parse("", $"{Headline}<time datetime='2024-05-03 16:01:26'>05/03/2024 04:01 PM EDT</time>");

        document.Published!.ToString().Should().Be("2024-05-03T16:01:26-04:00");
        document.Published.IsZoneStated.Should().BeTrue();
        document.Published.Precision.Should().Be(DatePrecision.Second);
    }

    [Fact]
    public void Parse_ZoneOfTheCountry_IsInferred()
    {
        ArticleDocument document = Parse("", $"{Headline}<p class=date>3 May 2024, 14:30</p>", url: "https://herald-example.co.uk/harbour");

        document.Published!.ToString().Should().Be("2024-05-03T14:30:00+01:00");
        document.Published.IsZoneStated.Should().BeFalse();
        document.Published.IsZoneInferred.Should().BeTrue();
    }

    [Fact]
    public void Parse_ZoneOfOtherStampsOfThePage_IsInferred()
    {
        ArticleDocument document = Parse(
            "<meta property='article:modified_time' content='2024-05-04T10:00:00-07:00'>",
            $"{Headline}<p class=date>May 3, 2024, 2:30 pm</p>");

        document.Published!.ToString().Should().Be("2024-05-03T14:30:00-07:00");
        document.Published.IsZoneInferred.Should().BeTrue();
    }

    [Fact]
    public void Parse_AmericanPageWithoutAZone_LeavesItOpen()
    {
        ArticleDocument document = Parse("", $"{Headline}<p class=date>May 3, 2024, 2:30 pm</p>", language: "en-US");

        document.Published!.ToString().Should().Be("2024-05-03T14:30:00");
        document.Published.IsZoneInferred.Should().BeFalse();
    }

    [Fact]
    public void Parse_LocalClockSaidToBeUtc_IsCorrectedByAStampWithTheZone()
    {
        ArticleDocument document = Parse(
            "<meta property='article:published_time' content='2024-05-03T20:00:00.000Z'>",
            $"{Headline}<time datetime='2024-05-03T20:00:00+09:00'>2024.05.03 20:00</time>");

        document.Published!.ToString().Should().Be("2024-05-03T20:00:00+09:00");
    }

    [Fact]
    public void Parse_ClockOfUtcSaidToBeLocal_IsCorrectedByAStampOfTheSameMoment()
    {
        ArticleDocument document = Parse(
            "<meta property='article:published_time' content='2024-05-03T19:11:05-04:00'>",
            $"{Headline}<time datetime='2024-05-03T15:11:05-04:00'>May 3</time>");

        document.Published!.ToString().Should().Be("2024-05-03T15:11:05-04:00");
    }

    [Fact]
    public void Parse_StampCloseToMidnight_IsGivenByTheSitesClockWhereThePageShowsThatDay()
    {
        ArticleDocument document = Parse(
            "<meta property='article:published_time' content='2024-05-02T22:30:00Z'>",
            $"{Headline}<p class=date>3. Mai 2024</p>",
            url: "https://herald-example.de/hafen",
            language: "de");

        document.Published!.ToString().Should().Be("2024-05-03T00:30:00+02:00");
    }

    [Fact]
    public void Parse_DateThatOpensAParagraph_IsTaken()
    {
        Parse("", $"{Headline}<p>(3 May 2024) {Sentence}{Sentence}</p>").Published!.ToString().Should().Be("2024-05-03");
    }

    [Fact]
    public void Parse_ListOfDays_LosesToTheLineAtTheHeadline()
    {
        string list = string.Concat(Enumerable.Range(10, 8).Select(static day => $"<p class=date>No. {day} of {day} April 2024</p>"));

        Parse("", $"{Headline}<p>3 May 2024</p>", list).Published!.ToString().Should().Be("2024-05-03");
    }

    [Fact]
    public void Parse_ExpiryDate_IsNotThatOfPublication()
    {
        Parse("<meta name='herald.expire_date' content='2024-06-03T10:00:00Z'>", Headline).Published.Should().BeNull();
    }

    [Theory]
    [InlineData("<div class=x><p>Posted by Tom on 5 May 2024</p><p>Well done!</p></div>")]
    [InlineData("<div class=x><p>Posted: 5 May 2024</p><p>Well done!</p></div>")]
    [InlineData("<div class=x><p>Posted by Tom on 5 May 2024, edited on 6 May 2024</p><p>Well done!</p></div>")]
    public void Parse_CommentInABoxWithNoTellingClass_LosesToTheLineAtTheHeadline(string bottom)
    {
        ArticleDocument document = Parse("", $"{Headline}<p>3 May 2024</p>", bottom);

        document.Published!.ToString().Should().Be("2024-05-03");
        document.Modified.Should().BeNull();
    }

    [Theory]
    [InlineData("Posted by Tom on 5 May 2024", "3 May 2024\n\n", "2024-05-03")]
    [InlineData("Tom · 2 hours ago", "", null)]
    [InlineData("Tom · 2 May 2024", "", null)]
    [InlineData("Posted by Tom on 2 May 2024", "", null)]
    public void Parse_CommentsBehindTheOneParagraphOfAText_AreNotTaken(string comment, string dateLine, string? expected)
    {
        string text = $"Harbour wall to be rebuilt\n\n{dateLine}{Sentence}{Sentence}{Sentence}\n\n{comment}\n\nWell done!\n";

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text) with { FetchedAt = s_fetched.AddDays(4) });

        document.Published?.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("3 May 2024, 12:15", null, "2024-05-03T10:00:00+00:00", false)]
    [InlineData("3 May 2024, 12:00", null, "2024-05-03T12:00:00+02:00", true)]
    [InlineData("3 May 2024, 12:00", "https://herald-example.co.uk/harbour", "2024-05-03T10:00:00+00:00", false)]
    [InlineData("3 May 2024, 11:00", "https://herald-example.co.uk/harbour", "2024-05-03T11:00:00+01:00", true)]
    public void Parse_StampInUtcAndAClock_AreOneMomentOnlyByAZoneThatIs(string shown, string? url, string expected, bool isInferred)
    {
        ArticleDocument document = Parse("<meta property='article:published_time' content='2024-05-03T10:00:00Z'>", $"{Headline}<p class=date>{shown}</p>", url: url);

        document.Published!.ToString().Should().Be(expected);
        document.Published.IsZoneStated.Should().BeTrue("the instant is stated, whoever's clock shows it");
        document.Published.IsZoneInferred.Should().Be(isInferred);
    }

    [Fact]
    public void Parse_StampOfAnEmbed_DoesNotTellTheZone()
    {
        ArticleDocument document = Parse(
            "",
            $"{Headline}<p class=date>3.5.2024, 14:30</p>",
            "<section class=comments><time datetime='2024-05-03T08:00:00-07:00'>3 May</time></section>",
            url: "https://herald-example.de/hafen",
            language: "de");

        document.Published!.ToString().Should().Be("2024-05-03T14:30:00+02:00");
    }

    [Fact]
    public void Parse_StampOfACommentWhereTheSitesZoneIsUnknown_LeavesTheZoneOpen()
    {
        ArticleDocument document = Parse(
            "",
            $"{Headline}<p class=date>May 3, 2024, 2:30 pm</p>",
            "<section class=comments><div class=comment><time datetime='2024-05-03T08:00:00-07:00'>3 May</time><p>Well done!</p></div></section>");

        document.Published!.ToString().Should().Be("2024-05-03T14:30:00");
    }

    [Fact]
    public void Parse_PageThatOnlySaysWhenItWasEdited_SaysSoInTheEvidence()
    {
        ArticleDocument document = Parse("<meta property='article:modified_time' content='2024-05-03T10:00:00Z'>", Headline);

        FieldEvidence published = document.Evidence.Single(static entry => entry.Field == ArticleField.Published && entry.IsChosen);
        FieldEvidence modified = document.Evidence.Single(static entry => entry.Field == ArticleField.Modified && entry.IsChosen);

        published.Key.Should().Be(modified.Key);
        published.Confidence.Should().BeLessThan(modified.Confidence);
    }

    [Theory]
    [InlineData("<p>Submitted by Tom Poe on 5 May 2024</p>", "2024-05-05")]
    [InlineData("<p>Posted by Tom Poe on 5 May 2024</p><p>I have seen the wall and it is no wall at all.</p><p>Posted by Ann Lee on 6 May 2024</p>", null)]
    public void Parse_LineOfAWriterBehindTheArticle_IsThePagesOwnWhereItStandsOnce(string bottom, string? expected) =>
        Parse("", Headline, bottom).Published?.ToString().Should().Be(expected);

    [Fact]
    public void Parse_ThousandsOfNamedDates_AreReadInBounds()
    {
        string list = string.Concat(Enumerable.Repeat("<p>Published: 3 May 2024</p>", 5000));

        ArticleDocument document = Parse("", Headline, list);

        document.Evidence.Should().HaveCountLessThan(300);
    }

    private static ArticleDocument Parse(string head, string top, string bottom = "", string? url = null, string? language = "en", DateTimeOffset? fetchedAt = null) =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html{(language is null ? "" : $" lang='{language}'")}><head>{head}</head><body><article>{top}<p>{Sentence}{Sentence}</p><p>{Sentence}{Sentence}</p><p>{Sentence}</p></article>{bottom}</body></html>",
            new Uri(url ?? "https://coastalherald.example/harbour")) with
        { FetchedAt = fetchedAt });
}
