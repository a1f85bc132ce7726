using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace NewsParse.Tests.Formats;

public sealed class XRayTests
{
    [Fact]
    public void ToXRay_Blocks_StandInTheOrderOfThePage()
    {
        IHtmlDocument page = Read(Document("A short report."));

        page.QuerySelectorAll(".block").Select(static block => $"{block.GetAttribute("data-role")} {block.GetAttribute("data-state")}")
            .Should().Equal("Navigation removed", "Title field", "Lede kept", "Caption kept");
        page.QuerySelectorAll(".block .why code").Select(static rule => rule.TextContent).Should().Equal("label.nav", "metadata.title", "label.body", "label.caption");
    }

    [Fact]
    public void ToXRay_ExamplePage_HasEveryBlockOnce()
    {
        string html = File.ReadAllText(Path.Combine(Shared.Repository, "docs", "examples", "pages", "alder-bridge.html"));
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(html));

        IHtmlDocument page = Read(document);

        PositionsOf(page).Should().Equal(Enumerable.Range(0, document.BlockCount));
        page.QuerySelectorAll(".legend [data-role] .num").Sum(static count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)).Should().Be(page.QuerySelectorAll(".block[data-role]").Length);
        page.QuerySelector(".fields")!.TextContent.Should().Contain("NewsArticle.headline").And.Contain("rival");
    }

    [Fact]
    public void ToXRay_ItemsOfAList_AreBlocksOfTheirOwn()
    {
        var document = new ArticleDocument
        {
            Body = [new ListBlock { Items = [new ListItem("One", 0), new ListItem("Two\n\nThree", 1)], Traces = [Trace(0), Trace(1), Trace(2)] }],
            BlockCount = 3,
        };

        Read(document).QuerySelectorAll(".text").Select(static text => text.TextContent).Should().Equal("One", "Two", "Three");
    }

    [Fact]
    public void ToXRay_RepairsAndSigns_StandInTheirPlaces()
    {
        const string Raw = "The prime clergyman is n't in Indo- Pacific waters , they say.";
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText($"Bridge reopens in town\n\n{Raw} He said that the works begin in May and will take two years or so, and the city pays.\n\nThe council voted on Monday for the new bridge over the river, and the mayor was glad about it."));

        IElement text = Read(document).QuerySelectorAll(".text").Single(static block => block.TextContent.Contains("clergyman"));

        text.QuerySelectorAll("del").Should().NotBeEmpty();
        text.QuerySelectorAll("mark").Select(static mark => mark.TextContent).Should().Contain("prime clergyman");
        WithoutMarks(text, "del, small").Should().StartWith("The prime clergyman isn't in Indo-Pacific waters, they say.");
    }

    [Fact]
    public void ToXRay_PlacesThatAreNowhere_AreListedAndNotMarked()
    {
        ArticleDocument document = Document("It is open.");
        document = document with
        {
            BlockCount = int.MaxValue,
            Repairs =
            [
                new BlockRepair { Block = 2, Rules = RepairRules.Punctuation, Start = int.MaxValue, Before = " ,", After = ",,,," },
                new BlockRepair { Block = 2, Rules = RepairRules.Punctuation, Start = int.MinValue, Before = " ,", After = "," },
            ],
            Translation = new ArticleTranslation
            {
                Signals =
                [
                    new TranslationSignal { Kind = TranslationSignalKind.BrokenWord, Weight = .1, Block = 2, Start = int.MaxValue, Length = int.MaxValue, Text = "x" },
                    new TranslationSignal { Kind = TranslationSignalKind.BrokenWord, Weight = .1, Block = 2, Start = 3, Length = int.MinValue, Text = "y" },
                ],
            },
        };

        IElement row = Read(document).QuerySelectorAll(".block")[2];

        row.QuerySelectorAll("del, ins, mark").Should().BeEmpty();
        row.QuerySelectorAll(".more dt").Select(static name => name.TextContent).Where(static name => name is "repair" or "sign").Should().HaveCount(4);
    }

    [Fact]
    public void ToXRay_ManyRepairsAndSignsOfOneBlock_TakeNoTimeThatGrowsWithTheirSquare()
    {
        const int Count = 60_000;
        string text = string.Concat(Enumerable.Repeat("so, ", Count));
        ArticleDocument document = Document(text) with
        {
            Repairs = [.. Enumerable.Range(0, Count).Select(static i => new BlockRepair { Block = 2, Rules = RepairRules.Punctuation, Start = (i * 5) + 2, Before = " ,", After = "," })],
            Translation = new ArticleTranslation
            {
                Signals = [.. Enumerable.Range(0, Count).Select(static i => new TranslationSignal { Kind = TranslationSignalKind.BrokenWord, Weight = .1, Block = 2, Start = i * 5, Length = 2, Text = "so" })],
            },
        };
        var clock = System.Diagnostics.Stopwatch.StartNew();

        string page = document.ToXRay();

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        page.Split("<mark").Should().HaveCount(Count + 1, "all have kept their places behind the repairs");
    }

    [Fact]
    public void ToXRay_AnyDocument_HoldsTheTextsAsText() => DocumentGen.Document.Sample(
        static document =>
        {
            IHtmlDocument page = Read(document);

            page.Scripts.Should().ContainSingle();
            page.QuerySelectorAll("img, a, iframe, link, form, b b, i, s, [style], [src], [href]").Should().BeEmpty();
            page.QuerySelectorAll(".block").Should().HaveCountGreaterThanOrEqualTo(document.Body.Length > 0 ? 1 : 0);
        },
        iter: 300);

    [Fact]
    public void ToXRay_Policy_NamesJustThisStyleAndThisScript()
    {
        IHtmlDocument page = Read(new ArticleDocument());

        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        policy.Should().Be($"default-src 'none'; style-src '{Hash(page.QuerySelector("style")!.TextContent)}'; script-src '{Hash(page.QuerySelector("script")!.TextContent)}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void Style_EveryRole_HasItsColour()
    {
        string style = Read(new ArticleDocument()).QuerySelector("style")!.TextContent;

        Enum.GetNames<BlockRole>().Where(role => !style.Contains($".r-{role} {{", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("#fff")]
    [InlineData("#1c1d20")]
    public void Style_InkAndFaintInkOnEveryGround_HaveTheContrastOfWcagAA(string paper)
    {
        string style = Read(new ArticleDocument()).QuerySelector("style")!.TextContent;
        string scheme = style[style.IndexOf($"--paper: {paper};", StringComparison.Ordinal)..];
        scheme = scheme[..scheme.IndexOf('}', StringComparison.Ordinal)];
        Dictionary<string, string> colours = Regex.Matches(scheme, "--([a-z]+): (#[0-9a-f]+);", RegexOptions.None, TimeSpan.FromSeconds(1)).ToDictionary(static one => one.Groups[1].Value, static one => one.Groups[2].Value);

        foreach (string ground in new[] { "paper", "ground", "hover", "line", "added", "cut", "sign" })
        {
            Contrast(colours["ink"], colours[ground]).Should().BeGreaterThan(4.5, ground);
        }

        foreach (string ground in new[] { "paper", "ground", "hover" })
        {
            Contrast(colours["faint"], colours[ground]).Should().BeGreaterThan(4.5, ground);
        }
    }

    [Theory]
    [InlineData("line")]
    [InlineData("added")]
    [InlineData("cut")]
    [InlineData("sign")]
    public void Style_GroundThatFaintInkIsTooFaintFor_HasInk(string ground)
    {
        string style = Read(new ArticleDocument()).QuerySelector("style")!.TextContent;

        string[] rules = [.. style.Split('}').Where(rule => rule.Contains($"background: var(--{ground});", StringComparison.Ordinal))];

        rules.Should().NotBeEmpty().And.OnlyContain(static rule => rule.Contains("; color: var(--ink);"));
    }

    [Fact]
    public void ToXRay_ManyBlocksThatSpeakForOneField_DoNotEachShowAllItsCandidates()
    {
        const int Count = 3_000;
        var document = new ArticleDocument
        {
            Header = [.. Enumerable.Range(0, Count).Select(static i => new TracedBlock { Text = "Bridges", Trace = new BlockTrace(i, BlockRole.Tag, "label.tag", 1) })],
            Evidence = [.. Enumerable.Range(0, Count).Select(static _ => new FieldEvidence { Field = ArticleField.Tag, Source = EvidenceSource.Dom, Key = "a", Raw = "Bridges", Value = "Bridges", Confidence = 1 })],
            BlockCount = Count,
        };

        document.ToXRay().Split("<tr>").Length.Should().BeInRange(Count, 30 * Count);
    }

    [Fact]
    public void ToXRay_WhatCopies_IsAButton()
    {
        IHtmlDocument page = Read(Document("A short report."));

        page.QuerySelectorAll("[data-copy]").Should().NotBeEmpty().And.OnlyContain(static copy => copy.GetAttribute("role") == "button" && copy.GetAttribute("tabindex") == "0");
    }

    [Fact]
    public void ToXRay_FieldsAndRules_AreAllThere()
    {
        ArticleDocument document = ArticleJsonContextTests.Full();
        IHtmlDocument page = Read(document);

        string[] shown = [.. page.QuerySelectorAll(".fields th").Select(static name => name.TextContent)];

        shown.Should().Contain(["Title", "AlternativeTitles", "Lede", "Summary"]);
        page.QuerySelectorAll("table").Select(static table => table.TextContent).Should().Contain(static text => text.Contains("Profile") && text.Contains("herald.headline") && text.Contains("2026"));
        page.QuerySelectorAll("th").Select(static head => head.TextContent).Should().Contain("Profile");
    }

    /// <summary>A document of four blocks, each with the same text somewhere in it.</summary>
    internal static ArticleDocument Document(string text) => new()
    {
        Title = text,
        Language = "en",
        Body =
        [
            new Paragraph { Text = text, Traces = [new BlockTrace(2, BlockRole.Lede, "label.body", .9) { Path = "body>p.lead" }] },
            new Figure { Text = text, Caption = text, Traces = [new BlockTrace(3, BlockRole.Caption, "label.caption", .8)] },
        ],
        Header = [new TracedBlock { Text = text, Trace = new BlockTrace(1, BlockRole.Title, "metadata.title", .7) { Path = "body>h1" } }],
        Removed = [new TracedBlock { Text = text, Trace = new BlockTrace(0, BlockRole.Navigation, "label.nav", 1) { Path = "body>nav.menu" } }],
        Evidence = [new FieldEvidence { Field = ArticleField.Title, Source = EvidenceSource.Dom, Key = "h1", Raw = text, Value = text, Confidence = .7, IsChosen = true }],
        Diagnostics = [new ParseDiagnostic { Code = DiagnosticCode.InvalidDate, Message = text }],
        BlockCount = 4,
    };

    /// <summary>The positions of all blocks that an X-ray shows, in its order.</summary>
    internal static IEnumerable<int> PositionsOf(IHtmlDocument page) => page.QuerySelectorAll(".block .who .num").SelectMany(static number =>
    {
        int[] ends = [.. number.TextContent.TrimStart('#').Split('–').Select(static end => int.Parse(end, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    });

    private static BlockTrace Trace(int position) => new(position, BlockRole.Body, "label.body", 1);

    private static IHtmlDocument Read(ArticleDocument document) => new HtmlParser().ParseDocument(document.ToXRay());

    /// <summary>The contrast of two colours as WCAG 2 reckons it.</summary>
    private static double Contrast(string one, string other)
    {
        double[] lights = [.. new[] { Light(one), Light(other) }.Order()];
        return (lights[1] + .05) / (lights[0] + .05);
    }

    private static double Light(string colour)
    {
        string digits = colour.Length == 4 ? string.Concat(colour[1..].Select(static digit => new string(digit, 2))) : colour[1..];
        double[] parts = [.. digits.Chunk(2).Select(static part => int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d).Select(static part => part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4))];
        return (.2126 * parts[0]) + (.7152 * parts[1]) + (.0722 * parts[2]);
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string WithoutMarks(IElement text, string marks)
    {
        foreach (IElement mark in text.QuerySelectorAll(marks).ToArray())
        {
            mark.Remove();
        }

        return text.TextContent.Replace("␣", " ");
    }
}
