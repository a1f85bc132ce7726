namespace NewsParse.Tests.Cleaning.Profiles;

/// <summary>What a profile may say, and what it is told where it says something else.</summary>
public sealed class SiteProfileTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { """{ "hosts": ["herald.example"] }""", "herald.json(1,1): a profile needs a \"name\"." },
        { """{ "name": "The Herald" }""", "name: a name has small letters" },
        { """{ "name": "herald", "host": "herald.example" }""", "herald.json(1,29): host: nothing here is called 'host'; there is" },
        { """{ "name": "herald", "hosts": ["https://herald.example/"] }""", "hosts[0]: 'https://herald.example/' is no domain" },
        { """{ "name": "herald", "hosts": ["h\uFFFDrald.example"] }""", "hosts[0]: 'h\uFFFDrald.example' is no domain" },
        { """{ "name": "herald", "hosts": ["*.herald.example"] }""", "hosts[0]: '*.herald.example' is no domain" },
        { """{ "name": "herald", "paths": ["news/*"] }""", "paths[0]: a path begins with /" },
        { """{ "name": "herald", "site": { "language": "not a tag" } }""", "site.language: 'not a tag' is no BCP 47 tag" },
        { """{ "name": "herald", "site": { "timeZone": "Mars/Olympus" } }""", "site.timeZone: 'Mars/Olympus' is neither" },
        { """{ "name": "herald", "site": { "timeZone": "+07:10" } }""", "site.timeZone: '+07:10' is neither" },
        { """{ "name": "herald", "fingerprints": [{}] }""", "fingerprints[0]: a sign has one of" },
        { """{ "name": "herald", "fingerprints": [{ "description": "Every page." }] }""", "fingerprints[0]: a sign has one of" },
        { """{ "name": "herald", "site": { "$schema": "x" } }""", "site.$schema: nothing here is called '$schema'" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": " ", "role": "Share" }] }""", "rules[0].line: this has to be a text that is not empty." },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "field": "Title", "only": false }] }""", "rules[0].only: this goes with a \"role\"." },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "div >", "role": "Related" }] }""", "rules[0].select: 'div >' is no valid CSS selector." },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": ".css-1q2w3e", "role": "Related" }] }""", "rules[0].select: 'css-1q2w3e' looks like a name that a build tool made up" },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "role": "related" }] }""", "rules[0].role: 'related' is none of Other, Title, Lede" },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "field": "Access" }] }""", "rules[0].field: 'Access' is none of Title, Author" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": { "matches": "(" }, "role": "Share" }] }""", "rules[0].line.matches: this is no valid expression" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": { "matches": "(?=a)b" }, "role": "Share" }] }""", "rules[0].line.matches: this expression cannot be run in linear time" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": { "matches": "((((a{999}){999}){999}){999})" }, "role": "Share" }] }""", "rules[0].line.matches: this expression cannot be run in linear time" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": {}, "role": "Share" }] }""", "rules[0].line: a line is told by" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": { "text": "Share", "within": 0 }, "role": "Share" }] }""", "rules[0].line.within: this has to be a whole number above 0." },
        { """{ "name": "herald", "rules": [{ "name": "a", "role": "Share" }] }""", "rules[0]: a rule has exactly one of" },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "line": "x", "role": "Share" }] }""", "rules[0]: a rule has exactly one of" },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p" }] }""", "rules[0]: a rule gives a \"role\", a \"field\" or both." },
        { """{ "name": "herald", "rules": [{ "select": "p", "role": "Share" }] }""", "rules[0]: a rule needs a \"name\"" },
        { """{ "name": "herald", "rules": [{ "name": "a", "from": "More", "field": "Title" }] }""", "rules[0].field: a field is one line's" },
        { """{ "name": "herald", "rules": [{ "name": "a", "line": "x", "until": "y", "role": "Share" }] }""", "rules[0].until: this goes with \"from\" or \"behind\"." },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "role": "Share", "attribute": "title" }] }""", "rules[0].attribute: an attribute holds the value" },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "time", "field": "Title", "format": "dd/MM/yyyy" }] }""", "rules[0].format: only a date has a format." },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "time", "field": "Published", "format": "qq" }] }""", "rules[0].format: 'qq' is no format of a date" },
        { """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "role": "Share" }, { "name": "a", "select": "b", "role": "Share" }] }""", "two rules are called 'a'." },
        { """{ "name": "herald", "versions": [{ "name": "a", "rules": [] }] }""", "versions[0].rules: this is empty; leave it out." },
        { """{ "name": "herald", "versions": [{ "name": "a", "validFrom": "2024-02-30" }] }""", "versions[0].validFrom: this has to be a day" },
        { """{ "name": "herald", "versions": [{ "name": "a", "validFrom": "2024-02-03", "validTo": "2024-02-01" }] }""", "versions[0].validTo: this is before" },
        { """{ "name": "herald", "versions": [{ "name": "a" }, { "name": "b" }] }""", "versions[1]: only one version may do without a \"probe\"" },
        { """{ "name": "herald", "name": "herald" }""", "name: this stands here twice." },
        { """{ "name": "herald", """, "this is no JSON" },
        { "[]", "this has to be an object" },
        { "", "this is no JSON" },
        { """{ "name": "herald", "hosts": [1] }""", "hosts[0]: this has to be a text that is not empty." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Parse_Mistake_IsToldWithFileAndPlace(string json, string expected)
    {
        Action parse = () => SiteProfile.Parse(json, "herald.json");

        SiteProfileException error = parse.Should().Throw<SiteProfileException>().Which;
        error.Problems.Select(static problem => problem.ToString()).Should().Contain(problem => problem.Contains(expected) && problem.StartsWith("herald.json(1,"));
    }

    [Fact]
    public void Parse_SeveralMistakes_TellsAllWithTheirLines()
    {
        const string json =
            """
            {
              // Comments and a comma too many are let pass.
              "name": "herald",
              "rules": [
                { "name": "more", "select": "..", "role": "Related" },
                { "name": "ads", "select": ".ad", "role": "Ad" },
              ],
            }
            """;

        Action parse = () => SiteProfile.Parse(json, "herald.json");

        parse.Should().Throw<SiteProfileException>().Which.Problems.Select(static problem => (problem.Line, problem.Column, problem.Path))
            .Should().Equal((5, 33, "rules[0].select"), (6, 47, "rules[1].role"));
    }

    [Fact]
    public void Parse_FullProfile_HasNoMistake()
    {
        SiteProfile profile = SiteProfile.Parse(HeraldProfile.Json);

        profile.Name.Should().Be("herald");
        profile.Hosts.Should().Equal("herald.example", "xn--hrald-bsa.example");
        profile.ToString().Should().Be("herald (herald.example, xn--hrald-bsa.example)");
    }

    [Theory]
    [InlineData("css-1q2w3e")]
    [InlineData("sc-bdVaJa")]
    [InlineData("Article_body__3kQzP")]
    [InlineData("jss123")]
    [InlineData("_2kLm9")]
    [InlineData("svelte-1x9f2a")]
    public void Parse_HashedName_IsRefused(string name) => Refused(name).Should().BeTrue();

    [Theory]
    [InlineData("article__body")]
    [InlineData("css-grid")]
    [InlineData("sc-header")]
    [InlineData("h2-title")]
    [InlineData("col-md-8")]
    [InlineData("post-12345")]
    [InlineData("entry-content")]
    [InlineData("bodyText")]
    [InlineData("ArticleBody")]
    [InlineData("c-entry__title")]
    [InlineData("wp-block-group")]
    [InlineData("td_block_wrap")]
    [InlineData("_ap_apex_ad")]
    public void Parse_WrittenName_IsTaken(string name) => Refused(name).Should().BeFalse();

    [Fact]
    public void LoadFolder_Files_AreReadInOrderAndMistakesOfAllAreTold()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "b.json"), """{ "name": "bee" }""");
        File.WriteAllText(Path.Combine(folder.Path, "a.json"), "\uFEFF{ \"name\": \"ant\" }");
        File.WriteAllText(Path.Combine(folder.Path, "readme.txt"), "no profile");

        SiteProfile.LoadFolder(folder.Path).Select(static profile => profile.Name).Should().Equal("ant", "bee");

        File.WriteAllText(Path.Combine(folder.Path, "b.json"), """{ "name": "Bee" }""");
        File.WriteAllText(Path.Combine(folder.Path, "c.json"), "{");
        Action load = () => SiteProfile.LoadFolder(folder.Path);
        load.Should().Throw<SiteProfileException>().Which.Problems.Select(static problem => problem.File).Should().Equal("b.json", "c.json");
    }

    [Fact]
    public void Load_EndlessStream_IsRefused()
    {
        using var stream = new MemoryStream(new byte[2 << 20]);

        Action load = () => SiteProfile.Load(stream);

        load.Should().Throw<SiteProfileException>().WithMessage("*more than 1048576 bytes*");
    }

    private static bool Refused(string name)
    {
        try
        {
            SiteProfile.Parse($$"""{ "name": "herald", "rules": [{ "name": "a", "select": ".{{name}}", "role": "Related" }] }""");
            return false;
        }
        catch (SiteProfileException)
        {
            return true;
        }
    }
}
