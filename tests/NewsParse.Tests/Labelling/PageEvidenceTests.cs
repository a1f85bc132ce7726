using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;
using NewsParse.Text;

namespace NewsParse.Tests.Labelling;

/// <summary>How alike a block is to what the page says out of sight, its titles, its description and its text.</summary>
public sealed class PageEvidenceTests
{
    private static readonly PageMetadata s_nothing = new();

    [Theory]
    [InlineData("Ferry is late again", 1, 1)]
    [InlineData("FERRY again", 1, .5)]
    [InlineData("The ferry waits again", .5, .5)]
    [InlineData("Ferry ferry ferry is late again", 1, 1)]
    [InlineData("A bus waits", 0, 0)]
    [InlineData("—", 0, 0)]
    public void Read_Title_TellsHowMuchOfEachTheOtherHas(string text, double share, double cover)
    {
        PageEvidence evidence = Read(Decisions.Title, s_nothing, text);

        evidence.TitleShare.Should().Be(share);
        evidence.TitleCover.Should().Be(cover);
        evidence.SummaryShare.Should().Be(0);
    }

    [Fact]
    public void Read_TitleThatOnlyItsMarkupClaims_CountsAsMuch() =>
        Read("", new PageMetadata { TitleHints = ["Ferry is late again"] }, "Ferry is late again").TitleCover.Should().Be(1);

    [Fact]
    public void Read_TitlesOfTheSameWords_CountsEachWordOnce() =>
        Read(Decisions.Title, new PageMetadata { TitleHints = ["Again late: ferry"] }, "Ferry is late").TitleCover.Should().Be(.75);

    [Fact]
    public void Read_PageOfNoTitle_IsLikeNone()
    {
        PageEvidence evidence = Read("", s_nothing, "Ferry is late again");

        evidence.TitleShare.Should().Be(0);
        evidence.TitleCover.Should().Be(0);
    }

    [Fact]
    public void Read_Description_IsToldFromTheTitle()
    {
        PageEvidence evidence = Read(Decisions.Title + "<meta name=description content='A bus waits at the pier'>", null, "The ferry and the bus");

        evidence.TitleShare.Should().Be(.2);
        evidence.SummaryShare.Should().Be(.6);
    }

    [Theory]
    [InlineData("The morning ferry left the harbour", 1)]
    [InlineData("Indeed the morning ferry left late", .3333)]
    [InlineData("Harbour the left ferry morning the", 0)]
    [InlineData("—", 0)]
    public void Read_TextTheScriptsHold_TellsWhatShareOfTheRunsOfFourWordsStandsThere(string text, double share) =>
        Read("", Bodies("The morning ferry left the harbour of Oakmere"), text).BodyShare.Should().BeApproximately(share, 1e-4);

    [Theory]
    [InlineData("Late again", 1)]
    [InlineData("Again late", 0)]
    public void Read_TextTheScriptsHoldIsShort_IsComparedAsAWhole(string text, double share) => Read("", Bodies("Late again"), text).BodyShare.Should().Be(share);

    [Fact]
    public void Read_PageWithoutSuchAText_SaysThatThereIsNone()
    {
        Read("", s_nothing, "Ferry is late again").BodyShare.Should().Be(-1);
        Read("", Bodies("", "…"), "Ferry is late again").BodyShare.Should().Be(-1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Read_MoreThanAnyPageHolds_IsReadToAMillionCharacters(int more, double share)
    {
        const string Last = " The morning ferry left the harbour";
        string filler = string.Concat(Enumerable.Repeat("x ", (1_000_000 - Last.Length) / 2)).PadRight(1_000_000 - Last.Length + more, 'x');

        Read("", Bodies(filler, Last), "The morning ferry left the harbour").BodyShare.Should().Be(share);
    }

    [Fact]
    public void Of_PlainText_TakesItsFirstLineForATitle()
    {
        Read(Sessions.Text("Ferry is late again\n\nA bus waits."), s_nothing, "Ferry is late again").TitleCover.Should().Be(1);
        Read(Sessions.Text(""), s_nothing, "Ferry is late again").TitleCover.Should().Be(0);
    }

    private static PageMetadata Bodies(params string[] bodies) => new() { ArticleBodies = bodies };

    private static PageEvidence Read(string html, PageMetadata? metadata, string text)
    {
        Page page = Sessions.Html(html);
        return Read(page, metadata ?? MetadataReader.Read(page, Sessions.New()), text);
    }

    private static PageEvidence Read(Page page, PageMetadata metadata, string text)
    {
        var evidence = PageEvidence.Of(page, metadata);
        var words = new List<ulong>();
        TextStats.Of(text, words);
        evidence.Read(words);
        return evidence;
    }
}
