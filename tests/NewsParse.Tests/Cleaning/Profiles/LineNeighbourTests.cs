namespace NewsParse.Tests.Cleaning.Profiles;

/// <summary>Rules that go by what stands above and below a line.</summary>
public sealed class LineNeighbourTests
{
    private const string Text =
        "Home\n\nFerry returns\n\nPosted 05.10.2024\n\nThe ferry that joined the two shores for ninety years is back, the harbour office said on Friday.\n\nOn the water\n\nIt is blue.\n\nIda Holm\n\nShare\n\nTop";

    [Fact]
    public void Parse_LineAboveAnother_IsFound()
    {
        ArticleDocument document = Parse("""{ "name": "title", "line": { "matches": ".", "below": { "startsWith": "Posted " } }, "field": "Title" }""");

        document.Title.Should().Be("Ferry returns");
        document.RuleHealth.Single().Matches.Should().Be(1);
    }

    [Fact]
    public void Parse_LineBelowAnother_IsFound()
    {
        ArticleDocument document = Parse("""{ "name": "share", "line": { "text": "Share", "above": "Ida Holm" }, "role": "Share" }, { "name": "top", "line": { "text": "Top", "above": "Ida Holm" }, "role": "Navigation" }""");

        document.RuleHealth.Select(static health => health.Outcome).Should().Equal(RuleOutcome.Matched, RuleOutcome.Empty);
    }

    [Fact]
    public void Parse_Between_GivesTheRoleToWhatHasNone()
    {
        ArticleDocument document = Parse("""{ "name": "story", "behind": { "startsWith": "Posted " }, "until": "Share", "role": "Body" }""");

        document.ToPlainText().Should().Contain("On the water").And.Contain("It is blue.");
        document.Removed.Concat(document.Header).Select(static block => block.Text).Should().Contain("Share").And.Contain("Ida Holm", "what closes the stretch is no sentence");
    }

    [Theory]
    [InlineData("""{ "name": "story", "behind": "Posted", "role": "Body" }""", "*this goes with \"until\"*")]
    [InlineData("""{ "name": "story", "line": "Posted", "until": "Share", "role": "Body" }""", "*this goes with \"from\" or \"behind\"*")]
    [InlineData("""{ "name": "story", "line": { "above": { "within": 3 } }, "role": "Share" }""", "*a line is told by*")]
    public void Parse_HalfARule_IsRefused(string rule, string message)
    {
        Action load = () => SiteProfile.Parse(Profile(rule));

        load.Should().Throw<SiteProfileException>().WithMessage(message);
    }

    private static string Profile(string rules) => $$"""{ "name": "herald", "hosts": ["herald.example"], "rules": [{{rules}}] }""";

    private static ArticleDocument Parse(string rules) => ArticleParser.CreateBuilder().WithoutBuiltInCleaners().AddProfile(SiteProfile.Parse(Profile(rules))).Build()
        .Parse(ArticleSource.FromText(Text, new Uri("https://herald.example/ferry")));
}
