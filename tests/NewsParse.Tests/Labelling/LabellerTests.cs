using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>The labels of whole pages and texts, by weights that take what is long for the body.</summary>
public sealed class LabellerTests
{
    private static readonly Labeller s_labeller = new(new BodyModels(new BodyWeights("(words 2.5 -5 5)", Net(), "(words 2.5 -5 5)")));

    [Fact]
    public void Label_Page_GivesEveryBlockARole()
    {
        PageLabels labels = Label(Sessions.Html($"{Decisions.Title}<nav><a href=/a>Sport</a></nav><article><h1>Ferry is late again</h1>{Decisions.InParagraphs(Decisions.Paragraphs)}</article><footer>Imprint</footer>"));

        labels.Blocks.Select(static label => label.Role).Should().Equal(
            BlockRole.Navigation, BlockRole.Title, BlockRole.Lede, BlockRole.Body, BlockRole.Body, BlockRole.Body, BlockRole.Footer);
        labels.Kind.Should().Be(ArticleKind.News);
        labels.Quality.Should().BeInRange(.3, 1);
        labels.BestBoxInk.Should().BeGreaterThan(Decisions.Paragraphs.Sum(static text => text.Count(static c => c != ' ')));
    }

    [Fact]
    public void Label_Text_IsToldByTheRulesForLines()
    {
        PageLabels labels = Label(Sessions.Text(string.Join("\n\n", ["Ferry is late again", .. Decisions.Paragraphs, "Comments", "It came at last."])));

        labels.Blocks.Select(static label => label.Role).Should().Equal(
            BlockRole.Title, BlockRole.Lede, BlockRole.Body, BlockRole.Body, BlockRole.Body, BlockRole.Comment, BlockRole.Comment);
        labels.Blocks[6].Rule.Should().Be("label.section");
    }

    [Fact]
    public void Label_Page_IsNotToldByTheRulesForLines() =>
        Label(Sessions.Html($"{Decisions.Title}{Decisions.InParagraphs([.. Decisions.Paragraphs, "Comments", "It came at last."])}")).Blocks[5].Rule.Should().Be("label.unlike-body");

    [Fact]
    public void Label_EmptyPage_IsNoArticle()
    {
        PageLabels labels = Label(Sessions.Html("<html><body></body></html>"));

        labels.Blocks.Should().BeEmpty();
        labels.Quality.Should().Be(0);
        labels.Kind.Should().Be(ArticleKind.NotAnArticle);
        Label(Sessions.Text("")).Blocks.Should().BeEmpty();
    }

    [Fact]
    public void Label_AddressOfAnOpinion_IsHeard()
    {
        Page page = Sessions.Html(Decisions.InParagraphs(Decisions.Paragraphs));

        s_labeller.Label(page, new PageMetadata(), Sessions.New(url: new Uri("https://oakmere.example/opinion/ferry"))).Kind.Should().Be(ArticleKind.Opinion);
    }

    [Fact]
    public void Label_CancelledParse_Ends()
    {
        Page page = Sessions.Html(Decisions.InParagraphs(Decisions.Paragraphs));
        Action label = () => s_labeller.Label(page, new PageMetadata(), Sessions.Cancelled());

        label.Should().Throw<ParseAbortedException>();
    }

    private static PageLabels Label(Page page) => s_labeller.Label(page, MetadataReader.Read(page, Sessions.New()), Sessions.New());

    /// <summary>A net that is never asked, as the trees leave no doubt; it has to be one.</summary>
    private static string Net()
    {
        string zeros = string.Concat(Enumerable.Repeat(" 0", NetModel.Width));
        return $"output{zeros}\n" + string.Concat(Enumerable.Repeat($"second{zeros}\n", NetModel.Width));
    }
}
