namespace NewsParse.Tests.Labelling;

/// <summary>Whether what a page shows is the whole article, as far as the page itself tells.</summary>
public sealed class ObservedAccessTests
{
    private const string Notice = "<p>Subscribe to continue reading</p>";

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
}
