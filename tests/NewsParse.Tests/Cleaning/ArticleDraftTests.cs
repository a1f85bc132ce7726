using NewsParse.Metadata;

namespace NewsParse.Tests.Cleaning;

public sealed class ArticleDraftTests
{
    private const string Page =
        "<title>Library stays | Herald</title><meta property=og:site_name content='The Herald'>"
        + "<h1>Library stays</h1><p>By <a class=author href=/p data-name='Poole, Ann'>Ann Poole</a></p>"
        + "<p><b class=promo>Read our app</b></p><p>See <b class=promo>this</b> too</p><p><i>Plain italics<br>here</i></p>"
        + "<div id=more><p>More</p><ul><li>one<li>two</ul></div><p>End</p>";

    [Theory]
    [InlineData("#more", "More|one|two")]
    [InlineData("li", "one|two")]
    [InlineData("#more, li", "More|one|two")]
    [InlineData(".promo", "Read our app")]
    [InlineData("i", "Plain italics\nhere")]
    [InlineData("a.author", "")]
    [InlineData("script", "")]
    [InlineData("h1 ~ p:last-of-type", "End")]
    public void Label_Selector_TakesTheBlocksInside(string selector, string expected)
    {
        int count = 0;

        CleaningRun run = CleaningRun.Html(Page, new FuncCleaner(draft => count = draft.Label("rule", BlockRole.Promotion, selector)));

        string[] labelled = [.. run.Page.Blocks.Where(block => run.Labels.Blocks[block.Position].Role == BlockRole.Promotion).Select(block => block.Text)];
        string.Join('|', labelled).Should().Be(expected);
        count.Should().Be(labelled.Length);
    }

    [Fact]
    public void LabelFrom_AndTo_TakeRanges()
    {
        int none = -1;

        CleaningRun run = CleaningRun.Html("<p>a<p>b<p>c<p>d<p>e", new FuncCleaner(draft =>
        {
            draft.LabelTo("top", BlockRole.Navigation, static block => block.Text == "a").Should().Be(1);
            draft.LabelFrom("mid", BlockRole.Related, static block => block.Text == "b", static block => block.Text == "d").Should().Be(2);
            draft.LabelFrom("end", BlockRole.Footer, static block => block.Text == "e").Should().Be(1);
            none = draft.LabelFrom("no", BlockRole.Footer, static block => block.Text == "z") + draft.LabelTo("no", BlockRole.Footer, static block => block.Text == "z");
        }));

        none.Should().Be(0);
        run.Labels.Blocks.Select(label => label.Rule).Should().Equal("top", "mid", "mid", "label.body", "end");
        run.Labels.Blocks[0].Confidence.Should().Be(1);
    }

    [Fact]
    public void Set_TextThePageHas_BecomesACandidate()
    {
        CleaningRun run = CleaningRun.Html(Page, new FuncCleaner(draft =>
        {
            draft.SetTitle("t", "Library stays").Should().BeTrue();
            draft.SetAuthors("a", "Ann Poole", "Poole, Ann").Should().BeTrue();
            draft.SetSiteName("s", "The Herald").Should().BeTrue();
            draft.SetSection("c", "library").Should().BeTrue();
            draft.SetPublished("p", "2024", new DateOnly(2024, 10, 5)).Should().BeTrue();
        }));

        run.Session.Diagnostics.Should().BeEmpty();
        run.Metadata.Candidates.Should().OnlyContain(candidate => candidate.Source == EvidenceSource.SiteRule && candidate.Confidence == 1);
        run.Metadata.Candidates.Select(candidate => (candidate.Field, candidate.Key, candidate.Reading ?? candidate.Raw)).Should().BeEquivalentTo(new[]
        {
            (ArticleField.Title, "t", "Library stays"),
            (ArticleField.Author, "a", "Ann Poole"),
            (ArticleField.Author, "a", "Poole, Ann"),
            (ArticleField.SiteName, "s", "The Herald"),
            (ArticleField.Section, "c", "library"),
            (ArticleField.Published, "p", "2024-10-05"),
        });
    }

    [Fact]
    public void Set_TextThePageLacks_IsRefused()
    {
        CleaningRun run = CleaningRun.Html(Page, new FuncCleaner(draft =>
        {
            draft.SetTitle("t", "Library burns").Should().BeFalse();
            draft.SetAuthors("a", "Ann Poole", "Bob Reed").Should().BeFalse();
        }));

        run.Metadata.Candidates.Should().BeEmpty();
        run.Session.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Rule)).Should().Equal(
            (DiagnosticCode.CleanerEditRefused, "t"),
            (DiagnosticCode.CleanerEditRefused, "a"));
    }

    [Fact]
    public void Label_BadArguments_Throw()
    {
        DraftBlock? foreign = null;
        CleaningRun.Html(Page, new FuncCleaner(draft => foreign = draft.Blocks[0])).Session.Diagnostics.Should().BeEmpty();

        CleaningRun.Html(Page, new FuncCleaner(draft =>
        {
            draft.Invoking(d => d.Label(" ", BlockRole.Body, "p")).Should().Throw<ArgumentException>();
            draft.Invoking(d => d.Label("r", (BlockRole)999, "p")).Should().Throw<ArgumentException>();
            draft.Invoking(d => d.Label("r", BlockRole.Body, foreign!)).Should().Throw<ArgumentException>();
            draft.Invoking(d => d.SetTitle("r", " ")).Should().Throw<ArgumentException>();
        })).Session.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Label_DraftKeptBeyondItsPage_Throws()
    {
        ArticleDraft? kept = null;
        IArticleParser parser = ArticleParser.CreateBuilder().AddCleaner(new FuncCleaner(draft => kept = draft)).Build();
        parser.Parse(ArticleSource.FromHtml("<p>The council met on Monday.</p>", CleaningRun.Herald));

        Action label = () => kept!.Label("herald.late", BlockRole.Other, "p");

        label.Should().Throw<ObjectDisposedException>();
    }
}
