using NewsParse.Testing;
using NewsParse.Tests.Cleaning;
using NewsParse.Tests.Cleaning.Profiles;

namespace NewsParse.Tests.Testing;

public sealed class CleanerSuiteTests
{
    private const string Expected =
        """
        {
          // People write these files.
          "url": "https://www.herald.example/news/2024/ferry",
          "fetchedAt": "2024-10-06T08:00:00Z",
          "title": "Ferry returns to the  upper lake",
          "kicker": null,
          "authors": "Ida Holm",
          "published": "2024-10-05T02:30:00Z",
          "site": "The Herald",
          "section": "North",
          "origin": "Lake Wire",
          "tags": [],
          "body": [
            "The ferry that joined the two shores of the upper lake for ninety years is back in service, the harbour office said on Friday.",
            "It carries forty people and four cars, and it will cross eleven times a day until the ice comes, as it did before the war.",
            "Those who live on the far shore have waited for it since the bridge was closed, and many of them came to watch the first crossing.",
          ],
          "bodyStartsWith": "The ferry that joined",
          "bodyEndsWith": "watch the first crossing.",
          "roles": { "The harbour office asks": "Promotion", "The ferry that": "Lede", "The lake has frozen": "Related" },
          "present": ["four cars"],
          "absent": ["own a boat", "skaters"],
        }
        """;

    [Fact]
    public void Run_AllAsExpected_Passes()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "ferry", Expected);

        CleanerReport report = Run(folder);

        report.Cases.Should().ContainSingle().Which.Differences.Should().BeEmpty();
        report.IsPassed.Should().BeTrue(report.ToString());
        report.Cases[0].Document!.Title.Should().Be("Ferry returns to the upper lake");
        report.Invoking(static passed => passed.ThrowIfFailed()).Should().NotThrow();
    }

    [Fact]
    public void Run_WhatDiffers_IsToldReadably()
    {
        using var folder = new TemporaryFolder();
        WriteCase(
            folder,
            "ferry",
            """
            {
              "url": "https://www.herald.example/news/2024/ferry",
              "title": "Ferry returns",
              "kicker": "Lakes",
              "authors": ["Ida Holm", "Ole Dahl"],
              "published": "2024-10-05T09:31",
              "modified": null,
              "body": [
                "The ferry that joined the two shores of the upper lake for ninety years is back in service, the harbour office said on Monday.",
                "It carries forty people and four cars, and it will cross eleven times a day until the ice comes, as it did before the war.",
                "Nobody came."
              ],
              "bodyEndsWith": "Nobody came.",
              "roles": { "Join our readers": "Newsletter", "Nobody": "Body" },
              "present": ["own a boat", "a whale"],
              "absent": ["four cars"]
            }
            """);

        CleanerReport report = Run(folder);
        Action throwing = report.ThrowIfFailed;

        report.IsPassed.Should().BeFalse();
        throwing.Should().Throw<CleanerTestException>().WithMessage(report.ToString()).Which.Report.Should().BeSameAs(report);
        report.ToString().Should().StartWith(
            $"""
            0 passed, 1 failed in {folder.Path} (- expected, + found)

            FAILED  ferry
              title
                - Ferry returns
                + Ferry returns to the upper lake
              kicker
                - Lakes
              authors
                  Ida Holm
                - Ole Dahl
              published
                - 2024-10-05T09:31
                + 2024-10-05T09:30:00+07:00
              body
                - …in service, the harbour office said on Monday.
                + …in service, the harbour office said on Friday.
                  It carries forty people and four cars, and it will cross eleven times…
                - Nobody came.
                + Those who live on the far shore have waited for it since the bridge was closed, and many of them came to watch the first crossing.
              bodyEndsWith
                - Nobody came.
                + st crossing.
              roles: Join our readers
                - Newsletter
                + Promotion by herald.join
              roles: Nobody
                - Body
                  no block begins so
              present
                - own a boat
                  it stands in a block that is Promotion by herald.box
              present
                - a whale
                  no block says so
              absent
                + It carries forty people and four cars, and it will cross eleven times a day until the ice comes, as it did before the war.
                  it says "four cars"
              herald.lead-image: RuleEmpty: Nothing was found. Image stays empty.
              herald.note: RuleEmpty: Nothing was found.

            Rules
              herald.more               1 matched
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Run_Rules_AreToldOverAllCases()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "a", """{ "url": "https://herald.example/news/a", "title": "Ferry returns to the upper lake" }""");
        WriteCase(folder, "b", """{ "url": "https://herald.example/news/b", "title": "Ferry returns to the upper lake" }""", HeraldProfile.Page.Replace("box-7", "box-8", StringComparison.Ordinal));

        CleanerReport report = Run(folder);

        RuleTally box = report.Rules.Single(static rule => rule.Rule == "herald.box");
        (box.Matched, box.Empty, box.Runs, box.IsUntested).Should().Be((1, 1, 2, false));
        RuleTally note = report.Rules.Single(static rule => rule.Rule == "herald.note");
        (note.Matched, note.Empty, note.Runs, note.IsUntested).Should().Be((0, 2, 2, true));
        RuleTally old = report.Rules.Single(static rule => rule.Version == "2019");
        (old.Rule, old.Runs, old.IsUntested).Should().Be(("herald.headline", 0, true));
        report.ToString().Should().ContainAll("herald.box (2024)         1 matched, 1 empty\n", "herald.note (2024)        2 empty: matched in no case\n", "herald.headline (2019)    ran in no case\n");
    }

    [Fact]
    public void Run_RuleThatFindsNothing_IsNotSavedByTheGeneralWay()
    {
        using var folder = new TemporaryFolder();
        string page = HeraldProfile.Page.Replace("<title>Something else altogether</title>", "<title>Ferry returns to the upper lake</title>", StringComparison.Ordinal).Replace("class=\"headline\"", "class=\"head\"", StringComparison.Ordinal);
        WriteCase(folder, "ferry", """{ "url": "https://herald.example/news/a", "title": "Ferry returns to the upper lake" }""", page);

        Run(folder).IsPassed.Should().BeFalse();
        Run(folder, isStrict: false).IsPassed.Should().BeTrue();
    }

    [Fact]
    public void Run_PageOfNoVersion_PassesByTheGeneralWayOnlyWhereThatIsAllowed()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "ferry", """{ "url": "https://herald.example/news/a", "section": "North" }""", HeraldProfile.Page.Replace("story-v2", "story-v3", StringComparison.Ordinal));

        Run(folder).Cases.Single().Differences.Should().ContainSingle(static difference => difference.Subject == "herald").Which.Lines.Single().Should().StartWith("+ ProfileVersionUnknown: ");
        Run(folder, isStrict: false).IsPassed.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{ "titel": "Ferry" }""", "ferry.expected.json(1,12): titel: nothing here is called 'titel'; there is")]
    [InlineData("""{ "title": "Ferry", """, "ferry.expected.json(1,21): this is no JSON")]
    [InlineData("""{ "title": ["a", "b"] }""", "title: this has to be one text")]
    [InlineData("""{ "title": "" }""", "title: this has to be a text that is not empty.")]
    [InlineData("""{ "title": "a", "url": "herald.example" }""", "url: 'herald.example' is no address")]
    [InlineData("""{ "title": "a", "fetchedAt": "yesterday" }""", "fetchedAt: 'yesterday' is no moment")]
    [InlineData("""{ "published": "5 May" }""", "published: '5 May' is no date such as")]
    [InlineData("""{ "roles": { "Ferry": "body" } }""", "roles.Ferry: 'body' is none of Other, Title")]
    [InlineData("""{ "roles": { " ": "Body" } }""", "a role is that of a block, told by how it begins.")]
    [InlineData("""{ "url": "https://herald.example/" }""", "this expects nothing of the article.")]
    [InlineData("[]", "this has to be an object")]
    public void Run_MistakeInWhatIsExpected_IsToldWithFileAndPlace(string expected, string message)
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "ferry", expected);

        CleanerReport report = Run(folder);

        report.IsPassed.Should().BeFalse();
        report.Cases.Single().Differences.Should().ContainSingle(static difference => difference.Subject == "expected file").Which.Lines.Should().Contain(line => line.Contains(message));
    }

    [Fact]
    public void Run_HalfACase_Fails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", HeraldProfile.Page);
        folder.Write("gone.expected.json", """{ "title": "Ferry" }""");
        folder.Write("notes.md", "no case");

        CleanerReport report = Run(folder);

        report.Cases.Select(static result => (result.Name, Line: result.Differences.Single().Lines[0].Trim())).Should().Equal(
            ("gone", "there is no gone.html and no gone.txt"),
            ("page", "there is no page.expected.json; CleanerSuite.Record writes one to begin with"));
    }

    [Fact]
    public void Run_NoCaseOrNoFolder_IsNoSuccess()
    {
        using var folder = new TemporaryFolder();
        Action missing = () => CleanerSuite.Run(Path.Combine(folder.Path, "missing"), static _ => { });

        Run(folder).IsPassed.Should().BeFalse();
        Run(folder).Invoking(static report => report.ThrowIfFailed()).Should().Throw<CleanerTestException>().WithMessage("There is no case in *");
        missing.Should().Throw<DirectoryNotFoundException>();
    }

    [Fact]
    public void Run_InputThatIsNoPage_Fails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.txt", " ");
        folder.Write("empty.expected.json", """{ "title": null }""");

        Run(folder).Cases.Single().Differences.Single().Lines.Single().Should().StartWith("+ Empty: ");
    }

    [Fact]
    public void Run_CleanerThatThrows_FailsWhateverTheArticle()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "sub/ferry", """{ "bodyStartsWith": "The ferry" }""");

        CleanerReport report = CleanerSuite.Run(folder.Path, static builder => builder.AddCleaner(new FuncCleaner(static _ => throw new InvalidOperationException("Oops"), static _ => true, "broken")));

        report.Cases.Single().Name.Should().Be("sub/ferry");
        report.Cases.Single().Differences.Should().ContainSingle().Which.Lines.Should().ContainSingle().Which.Should().StartWith("+ CleanerFailed: ");
    }

    [Theory]
    [InlineData("ferry.html")]
    [InlineData("ferry.txt")]
    public void Record_Input_IsACaseThatPasses(string name)
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write(name, name.EndsWith("html", StringComparison.Ordinal) ? HeraldProfile.Page : "The Herald - news\n\nFerry returns\n\nThe ferry that joined the two shores for ninety years is back, the harbour office said.\n\nIt carries forty people & four cars.");

        string path = CleanerSuite.Record(input, AddHerald, HeraldProfile.Address, new DateTimeOffset(2024, 10, 6, 8, 0, 0, TimeSpan.Zero));

        path.Should().Be(Path.ChangeExtension(input, ".expected.json"));
        CleanerReport report = Run(folder, isStrict: false);
        report.IsPassed.Should().BeTrue(report.ToString());
        File.ReadAllText(path).Should().ContainAll("\"url\": \"https://www.herald.example/news/2024/ferry\"", "\"fetchedAt\": \"2024-10-06T08:00:00+00:00\"", "\"authors\": [").And.NotContain("\\u");
    }

    [Fact]
    public void Record_RolesOfRules_AreWritten()
    {
        using var folder = new TemporaryFolder();

        string path = CleanerSuite.Record(folder.Write("ferry.html", HeraldProfile.Page), AddHerald, HeraldProfile.Address);

        File.ReadAllText(path).Should().Contain("\"Join our readers on the lake this summer.\": \"Promotion\"");
    }

    [Fact]
    public void Run_TwoInputsOfOneName_Fails()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "ferry", Expected);
        folder.Write("ferry.txt", "The ferry is back.");

        CaseResult result = Run(folder).Cases.Should().ContainSingle().Subject;

        result.IsPassed.Should().BeFalse();
        result.Differences.Single().Lines.Single().Should().Contain("ferry.html and ferry.txt");
    }

    [Fact]
    public void Record_RoleOfLongWord_IsCutBetweenCharacters()
    {
        using var folder = new TemporaryFolder();
        string word = new string('a', 59) + "\U0001F6A2" + new string('b', 40);
        string page = HeraldProfile.Page.Replace("The harbour office asks all", word, StringComparison.Ordinal);

        string path = CleanerSuite.Record(folder.Write("ferry.html", page), AddHerald, HeraldProfile.Address);

        File.ReadAllText(path).Should().Contain($"\"{new string('a', 59)}\": \"Promotion\"");
        Run(folder, isStrict: false).IsPassed.Should().BeTrue();
    }

    [Fact]
    public void Record_WhatWasPutRight_IsNotOverwritten()
    {
        using var folder = new TemporaryFolder();
        WriteCase(folder, "ferry", Expected);
        Action again = () => CleanerSuite.Record(Path.Combine(folder.Path, "ferry.html"));
        Action other = () => CleanerSuite.Record(Path.Combine(folder.Path, "ferry.pdf"));

        again.Should().Throw<IOException>();
        other.Should().Throw<ArgumentException>();
        File.ReadAllText(Path.Combine(folder.Path, "ferry.expected.json")).Should().Be(Expected);
    }

    private static void AddHerald(ArticleParserBuilder builder) => builder.AddProfile(SiteProfile.Parse(HeraldProfile.Json));

    private static CleanerReport Run(TemporaryFolder folder, bool isStrict = true) => CleanerSuite.Run(folder.Path, AddHerald, isStrict);

    private static void WriteCase(TemporaryFolder folder, string name, string expected, string page = HeraldProfile.Page)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name))!);
        folder.Write(name + ".html", page);
        folder.Write(name + ".expected.json", expected);
    }
}
