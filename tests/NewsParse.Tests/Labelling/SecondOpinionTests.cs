using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>Where the labels are doubted, another reader is asked, and believed where it finds far more.</summary>
public sealed class SecondOpinionTests
{
    private const string Menu = "The pier";

    // It looks at no page whose paragraphs are short.
    private static readonly string[] s_paragraphs =
    [
        Decisions.Paragraphs[0] + " " + Decisions.Paragraphs[1],
        Decisions.Paragraphs[2] + " " + Decisions.Paragraphs[3],
        "Nobody who takes the first boat of the day would say on Wednesday whether they believe that the bus will be there in the winter, too, and few of them would stay if it were not, as the town has no work.",
        "It is a long way to the station, and the old road along the shore has been closed to cars since the storm in March. The pier itself was built by the council, which paid for it with a loan that runs until next year.",
    ];

    private static readonly string s_html =
        $"<html><head>{Decisions.Title}</head><body><div class=top><p>{Menu}</p></div><div class=text><h2>What the council wants to know</h2>{Decisions.InParagraphs(s_paragraphs)}</div></body></html>";

    [Fact]
    public void Review_NothingWasFound_TakesWhatTheOtherFinds()
    {
        (PageLabels labels, ParseSession session) = Review(s_html);

        labels.Blocks.Where(static label => label.Rule == "label.second-opinion").Should().HaveCountGreaterThanOrEqualTo(s_paragraphs.Length).And.OnlyContain(static label => label.Confidence == .5);
        labels.Blocks[^1].Role.Should().Be(BlockRole.Body);
        session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.SecondOpinionTaken);
    }

    [Fact]
    public void Review_HeadingAmongTheText_IsAHeading() => Review(s_html).Labels.Blocks[1].Should().Be(new BlockLabel(BlockRole.Heading, "label.second-opinion", .5));

    [Fact]
    public void Review_ShortLineWhoseWordsStandFarBelow_IsNotTaken() => Review(s_html).Labels.Blocks[0].Rule.Should().Be("label.test");

    [Theory]
    [InlineData(ArticleKind.NotAnArticle, ArticleKind.News)]
    [InlineData(ArticleKind.Listing, ArticleKind.News)]
    [InlineData(ArticleKind.Opinion, ArticleKind.Opinion)]
    public void Review_TextIsFound_MakesThePageAnArticle(ArticleKind kind, ArticleKind expected) => Review(s_html, kind: kind).Labels.Kind.Should().Be(expected);

    [Theory]
    [InlineData(BlockRole.Title, "label.headline")]
    [InlineData(BlockRole.Caption, "label.caption")]
    [InlineData(BlockRole.Related, "site.herald")]
    public void Review_BlockThatIsSurelySomethingElse_StaysIt(BlockRole role, string rule)
    {
        var label = new BlockLabel(role, rule, .9);

        Review(s_html, position => position == 3 ? label : Other).Labels.Blocks[3].Should().Be(label);
    }

    [Theory]
    [InlineData(.25, false)]
    [InlineData(.24, true)]
    public void Review_LabelsThatAreTrusted_AreNotDoubted(double quality, bool isTaken) => IsTaken(Review(s_html, quality: quality)).Should().Be(isTaken);

    [Theory]
    [InlineData(200, true)]
    [InlineData(199, false)]
    public void Review_LittleTextWhereItWouldBegin_IsNotSought(double ink, bool isTaken) => IsTaken(Review(s_html, bestBoxInk: ink)).Should().Be(isTaken);

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, false)]
    public void Review_TextThatWasFound_IsLeftUnlessTheOtherFindsTwiceAsMuch(int own, bool isTaken) =>
        IsTaken(Review(s_html, position => position >= 2 && position < 2 + own ? new BlockLabel(BlockRole.Body, "label.body", .6) : Other)).Should().Be(isTaken);

    [Fact]
    public void Review_PageOfTooManyBoxes_IsNotRead() =>
        IsTaken(Review(s_html.Replace("</body>", string.Concat(Enumerable.Repeat("<div>x</div>", 3_000)) + "</body>", StringComparison.Ordinal))).Should().BeFalse();

    [Fact]
    public void Review_PageOfTooManyNodes_IsNotRead() =>
        IsTaken(Review(s_html.Replace("</body>", $"<p>{string.Concat(Enumerable.Repeat("<i>x</i>", 20_000))}</p></body>", StringComparison.Ordinal))).Should().BeFalse();

    [Fact]
    public void Review_PlainText_HasNoOther() => IsTaken(Review(Sessions.Text(string.Join("\n\n", s_paragraphs)), _ => Other)).Should().BeFalse();

    private static BlockLabel Other { get; } = new(BlockRole.Other, "label.test", .9);

    private static bool IsTaken((PageLabels Labels, ParseSession Session) review) => review.Session.Diagnostics.Count == 1 && review.Labels.Blocks.Any(static label => label.Rule == "label.second-opinion");

    private static (PageLabels Labels, ParseSession Session) Review(
        string html, Func<int, BlockLabel>? labelOf = null, double quality = 0, double bestBoxInk = 1e6, ArticleKind kind = ArticleKind.NotAnArticle)
    {
        using Page page = Sessions.Html(html);
        return Review(page, labelOf ?? (static _ => Other), quality, bestBoxInk, kind);
    }

    private static (PageLabels Labels, ParseSession Session) Review(
        Page page, Func<int, BlockLabel> labelOf, double quality = 0, double bestBoxInk = 1e6, ArticleKind kind = ArticleKind.NotAnArticle)
    {
        var labels = new PageLabels { Blocks = [.. page.Blocks.Select(block => labelOf(block.Position))], Quality = quality, BestBoxInk = bestBoxInk, Kind = kind };
        ParseSession session = Sessions.New();
        SecondOpinion.Review(page, labels, session);
        return (labels, session);
    }
}
