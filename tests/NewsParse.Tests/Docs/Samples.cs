// What stands between "// sample: name" and "// end" is in the documents word for word; DocumentTests holds the two together.
using System.Collections.Immutable;
using NewsParse.Testing;

namespace NewsParse.Tests.Docs;

public sealed class Samples
{
    private static readonly string s_pages = Path.Combine(Shared.Repository, "docs", "examples", "pages");

    [Fact]
    public void Parse_AsTheReadmeShows_GivesTheArticle()
    {
        using var output = new StringWriter();

        Show(new PageFolder(s_pages), output);

        output.ToString().Should().Contain("Old bridge over the Alder reopens two years late")
            .And.Contain("Maren Oakley")
            .And.Contain("2026-03-02T08:15:00+01:00")
            .And.Contain("label.class-newsletter");

        static void Show(PageFolder File, TextWriter Console)
        {
            // sample: parse
            var source = ArticleSource.FromHtml(File.ReadAllBytes("page.html"), url: new Uri("https://alder-herald.example/transport/old-bridge-reopens"));
            ArticleDocument article = ArticleParser.Default.Parse(source);

            Console.WriteLine(article.Title);
            Console.WriteLine(string.Join(", ", article.Byline.Authors.Select(author => author.Name)));
            Console.WriteLine(article.Published);
            Console.WriteLine(article.ToPlainText());
            foreach (TracedBlock block in article.Removed)
            {
                Console.WriteLine($"removed as {block.Trace.Role} by {block.Trace.Rule}: {block.Text}");
            }

            // end
        }
    }

    [Fact]
    public void TryParse_AsTheReadmeShows_GivesTheCode()
    {
        using var output = new StringWriter();

        Show("%PDF-1.7 and so on"u8.ToArray(), output);

        output.ToString().Should().Contain("NotText");

        static void Show(byte[] bytes, TextWriter Console)
        {
            // sample: failure
            if (!ArticleParser.Default.TryParse(ArticleSource.FromHtml(bytes), out ArticleDocument? article, out ParseFailure? failure))
            {
                Console.WriteLine($"{failure.Code}: {failure.Message}");
            }

            // end
            article.Should().BeNull();
        }
    }

    [Fact]
    public void Json_AsTheReadmeShows_RoundTrips()
    {
        ArticleDocument article = ArticleParser.Default.Parse(ArticleSource.FromText(File.ReadAllText(Path.Combine(s_pages, "harbour-cranes.txt"))));

        // sample: json
        string json = article.ToJson();
        ArticleDocument same = ArticleDocument.FromJson(json);
        // end

        same.ToJson().Should().Be(json);
        same.ToPlainText().Should().Be(article.ToPlainText());
    }

    [Fact]
    public void Build_AsTheReadmeShows_RunsTheCleaner()
    {
        // sample: register
        ArticleParser parser = ArticleParser.CreateBuilder()
            .AddCleaner(new HeraldCleaner())
            .WithLimits(new ParseLimits { MaxInputBytes = 4 << 20 })
            .Build();
        // end

        const string Page =
            """
            <html><head><title>Old mill burns down</title></head><body><article><h1>Old mill burns down</h1>
            <p>The old mill on the Alder burned down on Sunday night, and only its chimney is left.</p>
            <div class="box-7"><p>The fire brigade was called at eleven and found the roof in flames.</p></div>
            <p>Nobody was hurt, as the mill has stood empty since the spring of last year.</p>
            <p>More from the Herald</p>
            <p>Nine more mills along the river are to be looked at by the works office this month.</p>
            <p>Printed on 3 May</p></article></body></html>
            """;
        ArticleDocument document = parser.Parse(ArticleSource.FromHtml(Page, new Uri("https://www.herald.example/mill")));
        ImmutableArray<TracedBlock> removed = document.Removed;

        removed.Should().Contain(block => block.Trace.Rule == "herald.box" && block.Trace.Role == BlockRole.Promotion && block.Text.StartsWith("The fire brigade", StringComparison.Ordinal));
        removed.Where(block => block.Trace.Rule == "herald.more").Select(block => block.Text).Should().HaveCount(3);
        document.Site.Should().Be(new ArticleSite { Name = "Herald", Host = "herald.example" });
        document.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Repair_AsTheReadmeShows_MendsTheText()
    {
        using var output = new StringWriter();

        Show(output);

        output.ToString().Should().Contain("The Indo-Pacific isn't far, the minister’s office said.");

        static void Show(TextWriter Console)
        {
            // sample: repair
            RepairedText repaired = TextRepair.Repair("The Indo- Pacific is n't far , the ministerâ€™s office said.");
            Console.WriteLine(repaired.Text);
            // end
        }
    }

    [Fact]
    public void AddProfiles_AsTheDocumentShows_LoadsThem()
    {
        string folder = Path.Combine(Shared.Repository, "docs", "examples", "profiles");
        string file = Path.Combine(folder, "lowmoor-gazette.json");

        // sample: profiles
        ArticleParser parser = ArticleParser.CreateBuilder()
            .AddProfiles(folder)
            .AddProfile(SiteProfile.LoadFile(file))
            .Build();
        // end

        byte[] page = File.ReadAllBytes(Path.Combine(Shared.Repository, "docs", "examples", "cases", "last-bus.html"));
        parser.Parse(ArticleSource.FromHtml(page, url: new Uri("https://lowmoor-gazette.example/"))).Title.Should().Be("Village loses its last bus in the evening");
    }

    [Fact]
    public void Record_AsTheDocumentShows_WritesTheExpectedFile()
    {
        using var folder = new TemporaryFolder();
        string page = folder.Write("last-bus.html", File.ReadAllBytes(Path.Combine(Shared.Repository, "docs", "examples", "cases", "last-bus.html")));

        // sample: record
        string written = CleanerSuite.Record(page, url: new Uri("https://lowmoor-gazette.example/town/last-bus"));
        // end

        File.ReadAllText(written).Should().Contain("\"title\": null");
    }

    /// <summary>Stands in for the file that a reader of the README saved.</summary>
    private sealed class PageFolder(string folder)
    {
        public byte[] ReadAllBytes(string name)
        {
            name.Should().Be("page.html");
            return File.ReadAllBytes(Path.Combine(folder, "alder-bridge.html"));
        }
    }
}
