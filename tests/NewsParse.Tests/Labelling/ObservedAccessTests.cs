using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>Whether what a page shows is the whole article, as far as the page itself tells.</summary>
public sealed class ObservedAccessTests
{
    private const string NoticeText = "Subscribe to continue reading";
    private const string Notice = $"<p>{NoticeText}</p>";

    private static readonly string[] s_paragraphs =
        [.. Decisions.Paragraphs, "Nobody who takes the first boat of the day would say on Wednesday whether they believe that the bus will be there in the winter, too."];

    [Fact]
    public void Parse_LongEnoughTextThatEnds_IsFree() => Observed(s_paragraphs).Should().Be(AccessState.Free);

    [Theory]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData(" [...]")]
    [InlineData("…\u00A0")]
    public void Parse_TextThatBreaksOff_IsNotKnownToBeFree(string end) =>
        Observed([.. s_paragraphs[..4], s_paragraphs[4].TrimEnd('.') + end]).Should().Be(AccessState.Unknown);

    [Fact]
    public void Parse_TwoParagraphs_AreNotKnownToBeAll() => Observed(s_paragraphs[..2]).Should().Be(AccessState.Unknown);

    [Fact]
    public void Parse_NoticeBehindAStump_Locks() => Observed(s_paragraphs, Notice).Should().Be(AccessState.Locked);

    [Theory]
    [InlineData(7, AccessState.Locked)]
    [InlineData(8, AccessState.Free)]
    public void Parse_NoticeFarBehindTheText_IsNotAboutIt(int between, AccessState expected) =>
        Observed(s_paragraphs, string.Concat(Enumerable.Range(0, between).Select(static i => $"<p><a href=/{i}>Story {i}</a></p>")) + Notice).Should().Be(expected);

    [Fact]
    public void Parse_NoticeBehindALongTextThatEnds_IsForScriptsToTakeAway() =>
        Observed(Long(".")).Should().Be(AccessState.Free, "nothing is said");

    [Theory]
    [InlineData(".", AccessState.Unknown)]
    [InlineData("…", AccessState.Locked)]
    public void Parse_NoticeBehindALongText_LocksWhatBreaksOff(string end, AccessState expected) => Observed(Long(end), Notice).Should().Be(expected);

    [Theory]
    [InlineData("<div class=comments>{0}</div>")]
    [InlineData("<footer>{0}</footer>")]
    [InlineData("<nav>{0}</nav>")]
    public void Parse_NoticeInAPartOfItsOwn_LocksNothing(string box) => Observed(s_paragraphs, string.Format(null, box, Notice)).Should().Be(AccessState.Free);

    [Fact]
    public void Parse_NoticeWithinALongBlock_IsNone() =>
        Observed(s_paragraphs, $"<p>{string.Concat(Enumerable.Repeat("The ferry is late. ", 16))}Subscribe to continue reading</p>").Should().Be(AccessState.Free);

    [Fact]
    public void Parse_SeveralNotices_NamesTheFirst()
    {
        ArticleDocument document = Parse(s_paragraphs, "<p>Subscribe to continue reading</p><p>Please log in to continue reading</p>");

        document.Evidence.Where(static entry => entry.Field == ArticleField.Access && entry.Key == "notice").Should().ContainSingle()
            .Which.Raw.Should().Be("Subscribe to continue reading");
    }

    private static string[] Long(string end) =>
        [.. Enumerable.Range(1, 60).Select(static day => $"On day {day} the ferry of Oakmere left the harbour late, and a bus waited at the pier for all who had missed their train."), s_paragraphs[0].TrimEnd('.') + end];

    private static AccessState Observed(string[] paragraphs, string behind = "") => Parse(paragraphs, behind).Access.Observed;

    private static ArticleDocument Parse(string[] paragraphs, string behind)
    {
        string html = $"<html lang=en><head>{Decisions.Title}</head><body><article><h1>Ferry is late again</h1>{Decisions.InParagraphs(paragraphs)}</article>{behind}</body></html>";
        return ArticleParser.Default.Parse(ArticleSource.FromHtml(html), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(ArticleKind.News, AccessState.Free)]
    [InlineData(ArticleKind.Live, AccessState.Free)]
    [InlineData(ArticleKind.Listing, AccessState.Unknown)]
    [InlineData(ArticleKind.NotAnArticle, AccessState.Unknown)]
    public void Of_Page_HasAccessWhereItIsAnArticle(ArticleKind kind, AccessState expected) => Of([new string('x', 500)], kind: kind).Access.Should().Be(expected);

    [Theory]
    [InlineData(500, AccessState.Free)]
    [InlineData(499, AccessState.Unknown)]
    public void Of_Text_IsWholeFromSomeLengthOn(int ink, AccessState expected) => Of([new string('x', ink)]).Access.Should().Be(expected);

    [Theory]
    [InlineData(3999, AccessState.Locked)]
    [InlineData(4000, AccessState.Unknown)]
    public void Of_NoticeBehindALongText_LocksItToSomeLength(int ink, AccessState expected) => Of([new string('x', ink)], NoticeText).Access.Should().Be(expected);

    [Theory]
    [InlineData(260, AccessState.Locked)]
    [InlineData(261, AccessState.Free)]
    public void Of_LongBlockWithANotice_IsNone(int length, AccessState expected) => Of([new string('x', 600)], NoticeText.PadRight(length, 'x')).Access.Should().Be(expected);

    [Theory]
    [InlineData(BlockRole.Other, AccessState.Locked)]
    [InlineData(BlockRole.Paywall, AccessState.Locked)]
    [InlineData(BlockRole.Comment, AccessState.Free)]
    [InlineData(BlockRole.Footer, AccessState.Free)]
    [InlineData(BlockRole.Related, AccessState.Free)]
    [InlineData(BlockRole.Navigation, AccessState.Free)]
    public void Of_NoticeInAnotherPartOfThePage_LocksNothing(BlockRole role, AccessState expected) => Of([new string('x', 600)], NoticeText, role).Access.Should().Be(expected);

    [Theory]
    [InlineData("<a href=/a>Subscribe to continue reading</a> <a href=/b>Sport</a> <a href=/c>Weather</a>", AccessState.Free)]
    [InlineData("<a href=/a>Subscribe to continue reading</a> <a href=/b>Sport</a>", AccessState.Locked)]
    [InlineData("Subscribe to continue reading <a href=/a>a</a> <a href=/b>b</a> <a href=/c>c</a>", AccessState.Locked)]
    [InlineData("<a href=/a>How the ferry line of Oakmere asks all of its passengers to subscribe to continue</a>", AccessState.Free)]
    [InlineData("How the ferry line of Oakmere asks all of its passengers to subscribe to continue", AccessState.Locked)]
    public void Of_NoticeOfLinks_IsOneWhereItSaysNothingElse(string html, AccessState expected) => Of([new string('x', 600)], html).Access.Should().Be(expected);

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Of_NoticeTakenForTheText_IsOneNearItsEnd(int fromEnd, bool isNotice)
    {
        string[] texts = [.. Enumerable.Range(0, 5).Select(static _ => new string('x', 150))];
        texts[4 - fromEnd] = NoticeText;

        (AccessState access, PageBlock? notice) = Of(texts);

        (notice?.Text == NoticeText).Should().Be(isNotice);
        access.Should().Be(isNotice ? AccessState.Locked : AccessState.Free);
    }

    [Fact]
    public void Of_SentenceOfTheTextWithTheWords_IsNoNotice() =>
        Of([new string('x', 600), "They have to subscribe to continue to sail with the ferry line of the town of Oakmere."]).Access.Should().Be(AccessState.Free);

    [Fact]
    public void Of_NoticeInAPartAboutOtherStories_LocksNothing() =>
        Of([new string('x', 600)], NoticeText, isElsewhere: true).Access.Should().Be(AccessState.Free);

    /// <summary>What is observed where the texts are the body, and one block more stands behind them.</summary>
    private static (AccessState Access, PageBlock? Notice) Of(string[] texts, string? behind = null, BlockRole role = BlockRole.Other, ArticleKind kind = ArticleKind.News, bool isElsewhere = false)
    {
        Page page = Sessions.Html(Decisions.InParagraphs(texts) + (behind is null ? "" : $"<p>{behind}</p>"));
        var labels = new PageLabels
        {
            Blocks = [.. page.Blocks.Select(block => new BlockLabel(block.Position < texts.Length ? BlockRole.Body : role, "label.test", .9))],
            Kind = kind,
        };
        var metadata = new PageMetadata { Elsewhere = [.. page.Elements.Select(element => isElsewhere && element == page.Blocks[^1].Parent)] };
        AccessState access = ObservedAccess.Of(page, metadata, labels, [.. Enumerable.Range(0, texts.Length)], out PageBlock? notice);
        return (access, notice);
    }
}
