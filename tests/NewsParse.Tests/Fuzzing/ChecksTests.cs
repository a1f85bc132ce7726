using NewsParse.Metadata;

namespace NewsParse.Tests.Fuzzing;

/// <summary>Each check of the fuzzing must fail on what it is there to find.</summary>
public sealed class ChecksTests
{
    private const string Html =
        "<h1>Bridge reopens</h1><p>The old bridge over the Alder was opened again on Monday, two years after a barge had struck one of its piers.</p><p>Hundreds of people walked across it in the first hour, among them the mayor of the town.</p><nav><a href=/>Home</a></nav>";

    private static readonly ArticleSource s_source = ArticleSource.FromHtml(Html);
    private static readonly ArticleDocument s_document = ArticleParser.Default.Parse(s_source);

    [Fact]
    public void Checks_SoundDocument_FindNothing()
    {
        DocumentCheck.Breach(s_document, s_document.ToJson()).Should().BeNull();
        Conservation.Breach(s_document, s_source, new ParseLimits()).Should().BeNull();
    }

    [Fact]
    public void Conservation_BlockLostDoubledOrChanged_IsABreach()
    {
        Breach(s_document with { Removed = [] }).Should().Contain("no count");
        Breach(s_document with { Removed = [.. s_document.Removed, s_document.Removed[0]] }).Should().Contain("no count");
        Breach(s_document with { BlockCount = 3 }).Should().Contain("were read");
        Breach(s_document with { Removed = [.. s_document.Removed.Select(static block => block with { Text = "Sport" })] }).Should().Contain("was read as");
        Breach(s_document with { Body = [.. s_document.Body.Select(static block => block is Paragraph paragraph ? paragraph with { Text = "Something else." } : block)] }).Should().Contain("was kept as");

        static string? Breach(ArticleDocument document) => Conservation.Breach(document, s_source, new ParseLimits());
    }

    [Theory]
    [InlineData("<p>The old", "<p onclick=\"x\">The old", "onclick")]
    [InlineData("<p>The old", "<script>x</script><p>The old", "<script>")]
    [InlineData("<p>The old", "<p><a href=\"javascript:x\">x</a>The old", "javascript")]
    [InlineData("<p>The old", "<p><!-- x -->The old", "Comment")]
    [InlineData("<p>The old", "<p>A new", "other text")]
    public void OfHtml_WhatMayNotStandThere_IsABreach(string before, string after, string expected)
    {
        string html = s_document.ToHtml();

        DocumentCheck.OfHtml(s_document, html.Replace(before, after, StringComparison.Ordinal)).Should().Contain(expected);
    }

    [Theory]
    [InlineData(">The old", "><img src=x>The old", "<img>")]
    [InlineData(">The old", "><b onclick=x>The old", "onclick")]
    [InlineData(">The old", "><script>x</script>The old", " scripts")]
    [InlineData(">The old", ">A new", "is shown as")]
    [InlineData("#0", "#1", "each of the")]
    public void OfXRay_WhatMayNotStandThere_IsABreach(string before, string after, string expected)
    {
        string html = s_document.ToXRay();

        XRayReading.BreachesOf(s_document, html).Should().BeEmpty();
        XRayReading.BreachesOf(s_document, html.Replace(before, after, StringComparison.Ordinal)).Should().Contain(breach => breach.Contains(expected));
    }

    [Fact]
    public void OfMarkdown_OtherBlocks_IsABreach()
    {
        string markdown = s_document.ToMarkdown();

        DocumentCheck.OfMarkdown(s_document, markdown).Should().BeNull();
        DocumentCheck.OfMarkdown(s_document, markdown.Replace("The old", "- The old", StringComparison.Ordinal)).Should().Contain("other blocks");
    }

    [Fact]
    public void OfScript_MarkupInJson_IsABreach()
    {
        DocumentCheck.OfScript("""{"a":"\u003C/script>"}""").Should().NotBeNull();
        DocumentCheck.OfScript("""{"a":"b"}""").Should().BeNull();
    }

    [Fact]
    public void Breach_JsonOfAnotherDocument_IsABreachOfTheRoundTrip() => DocumentCheck.Breach(s_document, "{ }").Should().BeOfType<Breach>().Which.Check.Should().Be("round-trip");

    [Fact]
    public void Breach_CleanerThatFailed_IsABreach() =>
        DocumentCheck.Breach(s_document with { Diagnostics = [new ParseDiagnostic { Code = DiagnosticCode.CleanerFailed, Message = "x" }] }, s_document.ToJson())!.Check.Should().Be("fault");

    [Theory]
    [InlineData("Ann Lee", null)]
    [InlineData("ANN LEE", null)]
    [InlineData("Ann  Lee", null)]
    [InlineData("Ann Loe", "does not stand")]
    [InlineData(" Ann", "A name is")]
    [InlineData("", "A name is")]
    public void Byline_NameThatIsNotInTheLine_IsABreach(string name, string? expected)
    {
        string breach = BylineCheck.BreachOf(name, "By Ann Lee, Alder") ?? "nothing";

        breach.Should().Contain(expected ?? "nothing");
    }

    [Fact]
    public void Date_ThatNoArticleCanHave_IsABreach()
    {
        var fetched = new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);
        var date = new ArticleDate { Value = fetched, Precision = DatePrecision.Second, IsZoneStated = true };

        DateCheck.BreachOf(date, fetched).Should().BeNull();
        DateCheck.BreachOf(date with { Value = fetched.AddDays(2) }, fetched).Should().NotBeNull();
        DateCheck.BreachOf(date with { Value = default }, null).Should().NotBeNull();
        DateCheck.BreachOf(date with { Precision = DatePrecision.Day }, fetched).Should().NotBeNull();
        DateCheck.BreachOf(date with { Value = fetched.ToOffset(TimeSpan.FromHours(2)), IsZoneStated = false }, fetched).Should().NotBeNull();
    }

    [Fact]
    public void Repair_EditsThatMakeAnotherText_AreABreach()
    {
        RepairedText repaired = TextRepair.Repair("It is n't far.");

        RepairCheck.BreachOf("It is n't far.", repaired, RepairRules.Default).Should().BeNull();
        RepairCheck.BreachOf("It is n't far!", repaired, RepairRules.Default).Should().NotBeNull();
        RepairCheck.BreachOf("It isn't so.", repaired, RepairRules.Default).Should().NotBeNull();
        RepairCheck.BreachOf("It is n't far.", repaired, RepairRules.Mojibake).Should().NotBeNull();
    }

    [Fact]
    public void JsonLd_CandidateOutOfBounds_IsABreach()
    {
        var candidate = new FieldCandidate(ArticleField.Title, EvidenceSource.JsonLd, "NewsArticle.headline", "Bridge reopens", .9);

        JsonLdCheck.BreachOf(candidate).Should().BeNull();
        JsonLdCheck.BreachOf(candidate with { Raw = "" }).Should().NotBeNull();
        JsonLdCheck.BreachOf(candidate with { Confidence = double.NaN }).Should().NotBeNull();
    }
}
