using System.Collections.Immutable;
using CsCheck;
using Markdig;
using NewsParse.Formats;
using YamlDotNet.RepresentationModel;

namespace NewsParse.Tests.Formats;

public sealed class MarkdownTests
{
    private const int Iterations = 2_000;

    [Fact]
    public void ToMarkdown_AnyDocument_ReadsBackAsTheSameBlocks() => DocumentGen.Document.Sample(
        static document =>
        {
            string markdown = document.ToMarkdown();
            MarkdownReading.BlocksOf(markdown).Should().Equal(MarkdownExpected.BlocksOf(document), markdown);
            MarkdownReading.BlocksOf(markdown, MarkdownReading.GitHub).Should().Equal(MarkdownExpected.BlocksOf(document), markdown);
        },
        iter: Iterations);

    [Theory]
    [InlineData("See https://x.example/a_b_*c*~d for more.")]
    [InlineData("See HTTP://x.example/[a], www.x.example/a_b_ or WWW.x.example/*a*.")]
    [InlineData("Write to mailto:ann_b_@x.example, or call tel:+49*30*1")]
    [InlineData("ftp://x.example/`a`")]
    [InlineData("{#id} {.class} # {#id}")]
    [InlineData("$a$ and $$b$$, from $5 to $6 or 7$, $5$")]
    [InlineData("H^2^O, ==marked==, ++put in++, \"\"cited\"\"")]
    [InlineData("C++ is a language")]
    [InlineData("[x] done [^1]")]
    public void ToMarkdown_MarkupOfOtherDialects_ReadsBackAsText(string text)
    {
        var document = new ArticleDocument { Title = text, Body = [new Heading { Text = text, Level = 2 }, new Paragraph { Text = text }, new Table { Rows = [[text], [text]] }, new ListBlock { Items = [new ListItem(text, 0)] }] };

        foreach (MarkdownPipeline dialect in new[] { MarkdownReading.GitHub, MarkdownReading.Extended })
        {
            MarkdownReading.BlocksOf(document.ToMarkdown(), dialect).Should().Equal(MarkdownExpected.BlocksOf(document), document.ToMarkdown());
        }
    }

    [Fact]
    public void ToMarkdown_EmbedOfAnAddress_IsALinkInGitHubsDialectToo() =>
        MarkdownReading.BlocksOf(new ArticleDocument { Body = [new Embed { Url = new Uri("https://x.example/a_b_c") }] }.ToMarkdown(), MarkdownReading.GitHub)
            .Should().Equal("p <https://x.example/a_b_c https://x.example/a_b_c>");

    [Theory]
    [InlineData("1. foo")]
    [InlineData("12) foo")]
    [InlineData("# foo #")]
    [InlineData("*x* **y** _z_ `q`")]
    [InlineData("<b>bold</b>")]
    [InlineData("[a](b) ![c](d) [e]: f")]
    [InlineData("+ x")]
    [InlineData("---")]
    [InlineData("- - -")]
    [InlineData("foo\n===")]
    [InlineData("foo\n---")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |")]
    [InlineData("a\n:--")]
    [InlineData("AT&T &amp; &#35; &nosuch;")]
    [InlineData("&CounterClockwiseContourIntegral;")]
    [InlineData("<http://a.example> <a@b.example>")]
    [InlineData("~~gone~~")]
    [InlineData("```\ncode\n```")]
    [InlineData("<!-- no -->")]
    [InlineData("    four spaces")]
    [InlineData("ends in one \\")]
    [InlineData("a\\\nb")]
    [InlineData("> said")]
    [InlineData("a\n\n\nb")]
    [InlineData("\nbreaks at both ends\n\n")]
    [InlineData("snake_case_name and _so_")]
    public void ToMarkdown_TextThatLooksLikeMarkup_ReadsBackAsText(string text)
    {
        var document = new ArticleDocument { Body = [new Paragraph { Text = text }, new ListBlock { Items = [new ListItem(text.Trim('\n').Replace("\n\n", "\n"), 0)] }, new Quote { Paragraphs = [text, text] }] };

        List<string> blocks = MarkdownReading.BlocksOf(document.ToMarkdown());

        blocks.Should().Equal("p " + text, "ul0", "li0 " + text.Trim('\n').Replace("\n\n", "\n"), $"quote {text}\n\n{text}");
    }

    [Fact]
    public void ToMarkdown_PlainSentences_StandAsTheyAre() =>
        Text(new Paragraph { Text = "Ann Lee's \"plan\" - the 3.5% one (2026) - cost £1,000; is it a #1 idea? Yes! See a_b." })
            .Should().Be("Ann Lee's \"plan\" - the 3.5% one (2026) - cost £1,000; is it a #1 idea? Yes! See a_b.\n");

    [Fact]
    public void ToMarkdown_ListsOneBehindTheOther_StayTwo() =>
        Text(new ListBlock { Items = [new ListItem("a", 0)] }, new ListBlock { Items = [new ListItem("b", 0)] }, new ListBlock { IsOrdered = true, Items = [new ListItem("c", 0)] })
            .Should().Be("- a\n\n* b\n\n1. c\n");

    [Fact]
    public void ToMarkdown_NestedItems_StandBelowTheTextOfTheirs() =>
        Text(new ListBlock { IsOrdered = true, Items = [.. Enumerable.Range(1, 10).Select(static n => new ListItem($"n{n}", 0)), new ListItem("deep\n\nmore", 1)] })
            .Should().EndWith("9. n9\n10. n10\n    - deep\n\n      more\n");

    [Fact]
    public void ToMarkdown_Code_HasAFenceLongerThanAnyWithin() =>
        Text(new Code { Text = "a\n````\nb" }).Should().Be("`````\na\n````\nb\n`````\n");

    [Fact]
    public void ToMarkdown_Figure_HasImageCaptionAndCredit() =>
        Text(new Figure { Url = new Uri("https://a.example/b(1.jpg"), Alt = "A bridge", Text = "The bridge. Photo: A. Lee", Caption = "The bridge.", Credit = "A. Lee" })
            .Should().Be("![A bridge](<https://a.example/b(1.jpg>)\\\n*The bridge.*\\\nA. Lee\n");

    [Fact]
    public void ToMarkdown_ImageOfNoWebAddress_IsLeftOut() =>
        Text(new Figure { Url = new Uri("data:image/png;base64,AAAA"), Caption = "The bridge." }, new Embed { Url = new Uri("javascript:alert(1)") }).Should().Be("*The bridge.*\n");

    [Fact]
    public void ToMarkdown_RaggedTable_IsAsWideAsItsLongestRow() =>
        Text(new Table { Rows = [["a|b"], ["c", "d\ne"]] }).Should().Be("| a&#124;b | |\n| --- | --- |\n| c | d&#10;e |\n");

    [Fact]
    public void ToMarkdown_Nothing_IsEmpty() => Text().Should().BeEmpty();

    [Fact]
    public void ToMarkdown_WithoutTitle_LeavesTheFrontMatter() =>
        new ArticleDocument { Title = "Bridge: open" }.ToMarkdown(new MarkdownOptions { HasTitle = false }).Should().Be("---\ntitle: \"Bridge: open\"\nkind: \"news\"\n---\n");

    [Fact]
    public void FrontMatter_AnyDocument_IsYamlOfTheSameStrings() => DocumentGen.Document.Sample(
        static document =>
        {
            YamlMappingNode yaml = Yaml(document);

            Scalar(yaml, "title").Should().Be(Clean(document.Title));
            Scalar(yaml, "kicker").Should().Be(Clean(document.Kicker));
            Scalar(yaml, "section").Should().Be(Clean(document.Section));
            Scalar(yaml, "published").Should().Be(document.Published?.ToString());
            Scalar(yaml, "url").Should().Be(WebAddress.Of(document.CanonicalUrl));
            List(yaml, "tags").Should().Equal(document.Tags.Select(Clean).OfType<string>());
            List(yaml, "authors").Should().Equal(document.Byline.Authors.Select(static author => Clean(author.Name)).OfType<string>());
            yaml.Children.ContainsKey("origin").Should().Be(document.Origin is not null, "its kind is always known");
        },
        iter: Iterations);

    [Fact]
    public void FrontMatter_BlankValues_AreLeftOut()
    {
        var document = new ArticleDocument
        {
            Title = "",
            AlternativeTitles = [" "],
            Byline = new Byline { Authors = [new Author { Name = "" }], Contributors = [new Contributor { Name = " ", Role = ContributorRole.Editing }] },
            License = new ArticleLicense { Kind = LicenseKind.Other, Name = " " },
            Tags = [""],
        };

        document.ToMarkdown().Should().Be("---\nkind: \"news\"\n---\n");
    }

    [Fact]
    public void FrontMatter_Contributors_HaveNameAndRole()
    {
        var document = new ArticleDocument { Byline = new Byline { Contributors = [new Contributor { Name = "Bo: Lee", Role = ContributorRole.FactChecking }] } };

        var contributor = (YamlMappingNode)((YamlSequenceNode)Yaml(document).Children["contributors"]).Single();

        Scalar(contributor, "name").Should().Be("Bo: Lee");
        Scalar(contributor, "role").Should().Be("factChecking");
    }

    private static YamlMappingNode Yaml(ArticleDocument document)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(MarkdownReading.YamlOf(document.ToMarkdown())!));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static string? Scalar(YamlMappingNode yaml, string key) => yaml.Children.TryGetValue(key, out YamlNode? node) ? ((YamlScalarNode)node).Value : null;

    private static IEnumerable<string?> List(YamlMappingNode yaml, string key) =>
        yaml.Children.TryGetValue(key, out YamlNode? node) ? ((YamlSequenceNode)node).Select(static item => ((YamlScalarNode)item).Value) : [];

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');

    private static string Text(params ImmutableArray<Block> body) => new ArticleDocument { Body = body }.ToMarkdown(new MarkdownOptions { HasFrontMatter = false });
}
