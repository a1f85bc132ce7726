using NewsParse.Labelling;
using NewsParse.Labelling.Texts;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>What the lines of a plain text are for that are not its body, by what labels say above them, by repetition and by place.</summary>
public sealed class TextRolesTests
{
    private const string Said = "I took that boat for years, and it never came when it should.";

    private static readonly string[] s_titles = ["How the town of Oakmere got its ferry", "Who pays for the new harbour wall", "A bridge across the strait is planned again"];

    [Theory]
    [InlineData("News | Sport | Weather", BlockRole.Navigation, "label.menu")]
    [InlineData("Subscribe to continue reading", BlockRole.Paywall, "label.paywall")]
    [InlineData("Oakmere harbour", BlockRole.Navigation, "label.short-after")]
    [InlineData("One town, one boat", BlockRole.Navigation, "label.short-after")]
    [InlineData("It came at last.", BlockRole.Other, "label.unlike-body")]
    [InlineData("How the town of Oakmere got its ferry", BlockRole.Other, "label.unlike-body")]
    public void Settle_LineBehindTheText_IsWhatItLooksLike(string line, BlockRole role, string rule) => Behind(line).Should().Equal((role, rule));

    [Theory]
    [InlineData("Oakmere harbour", BlockRole.Navigation, "label.short-before")]
    [InlineData("It came at last.", BlockRole.Other, "label.unlike-body")]
    [InlineData("News | Sport | Weather", BlockRole.Navigation, "label.menu")]
    public void Settle_LineBeforeTheText_IsWhatItLooksLike(string line, BlockRole role, string rule) => Before("Ferry is late again", line)[1].Should().Be((role, rule));

    [Fact]
    public void Settle_LinesBelowALabelOfComments_AreComments() =>
        Behind("Comments", Said, "Oakmere harbour", Said + " Always.").Should().Equal(
            (BlockRole.Comment, "label.phrase"), (BlockRole.Comment, "label.section"), (BlockRole.Comment, "label.section"), (BlockRole.Comment, "label.section"));

    [Fact]
    public void Settle_TitlesBelowALabelOfComments_AreOtherStories() =>
        Behind(["Comments", .. s_titles]).Skip(1).Should().AllBeEquivalentTo((BlockRole.Related, "label.section"));

    [Fact]
    public void Settle_OneTitleBelowALabelOfComments_IsAComment() =>
        Behind("Comments", s_titles[0], Said)[1].Should().Be((BlockRole.Comment, "label.section"));

    [Fact]
    public void Settle_LinesBelowALabelOfTags_AreTagsAsFarAsItReaches()
    {
        List<(BlockRole Role, string Rule)> roles = Behind("Tags", "Oakmere ferry line", "Harbour works today", "Islands and lakes here", "It came at last, they said.", "It came late, they said.");

        roles[1..4].Should().AllBeEquivalentTo((BlockRole.Tag, "label.section"));
        roles[4..].Should().OnlyContain(static label => label.Role == BlockRole.Other);
    }

    [Fact]
    public void Settle_CopyrightBelowALabel_StaysTheFoot() =>
        Behind("Comments", Said, "© 2024 Oakmere Herald, all rights reserved")[2].Role.Should().Be(BlockRole.Footer);

    [Fact]
    public void Settle_TitlesOneBehindTheOther_AreAListOfStories()
    {
        Behind(s_titles).Should().AllBeEquivalentTo((BlockRole.Related, "label.titles"));
        Behind(s_titles[0], Said, s_titles[1]).Should().NotContain(static label => label.Role == BlockRole.Related);
        Behind(s_titles[0] + ".", s_titles[1] + ":", s_titles[2] + ",").Should().NotContain(static label => label.Role == BlockRole.Related);
    }

    [Fact]
    public void Settle_LineAgainAndAgain_IsABanner()
    {
        const string banner = "We have the news of all the lakes and islands for you.";

        Behind(banner, Said, banner, Said + " Always.", banner).Where(static label => label.Rule == "label.repeated").Should().HaveCount(3).And.OnlyContain(static label => label.Role == BlockRole.Footer);
        Behind(banner, Said, banner).Should().NotContain(static label => label.Rule == "label.repeated");
    }

    [Fact]
    public void Settle_LinesThatBeginAlike_AreNotices() =>
        Behind("Tide table for Monday is out.", "Tide table for Tuesday is out.", "Tide table for Friday is out.").Should().AllBeEquivalentTo((BlockRole.Footer, "label.repeated"));

    [Fact]
    public void Settle_LineAmongTheText_IsNotToldByItsPlace()
    {
        List<(BlockRole Role, string Rule)> roles = Roles([Decisions.Paragraphs[0], "Oakmere harbour", .. Decisions.Paragraphs[1..]], 0, static line => line != "Oakmere harbour");

        roles[1].Rule.Should().NotStartWith("label.short");
    }

    [Fact]
    public void Settle_Text_OpensWithItsLede()
    {
        List<(BlockRole Role, string Rule)> roles = Roles(["Ferry is late again", .. Decisions.Paragraphs], 1, static _ => true);

        roles.Skip(1).Select(static label => label.Role).Should().Equal(BlockRole.Lede, BlockRole.Body, BlockRole.Body, BlockRole.Body);
    }

    [Theory]
    [InlineData("One town, two boats", true)]
    [InlineData("One town and two boats", false)]
    public void Settle_LineOfAFewWords_IsOfAMenu(string line, bool isMenu)
    {
        (Behind(line)[0].Rule == "label.short-after").Should().Be(isMenu);
        (Before("Ferry is late again", line)[1].Rule == "label.short-before").Should().Be(isMenu);
    }

    [Theory]
    [InlineData("HarborBot 2.0 wrote this with care", BlockRole.Byline, "label.program")]
    [InlineData("Kyst.exampleKyst.example 12.05.2024", BlockRole.Origin, "label.doubled")]
    [InlineData("Kyst og havnKyst og havn", BlockRole.Other, "label.unlike-body")]
    public void Settle_LineBeforeTheTextThatNamesWhoseItIs_SaysSo(string line, BlockRole role, string rule)
    {
        Before("Ferry is late again", line)[1].Should().Be((role, rule));
        Behind(line)[0].Rule.Should().NotBe("label.program").And.NotBe("label.doubled");
    }

    [Fact]
    public void Settle_LineAgainAndAgainBeforeTheText_IsOfAMenu()
    {
        const string Banner = "We have the news of all the lakes and islands for you.";

        Before("Ferry is late again", Banner, Banner, Banner).Skip(1).Take(3).Should().AllBeEquivalentTo((BlockRole.Navigation, "label.repeated"));
    }

    [Fact]
    public void Settle_LabelAmongComments_SpeaksForItselfAlone()
    {
        List<(BlockRole Role, string Rule)> roles = Behind("Comments", Said, "Share on Facebook", Said + " Always.", "Read also: the ferry of Oakmere", Said + " Never.");

        roles.Select(static label => label.Role).Should().Equal(BlockRole.Comment, BlockRole.Comment, BlockRole.Share, BlockRole.Comment, BlockRole.Related, BlockRole.Comment);
    }

    [Fact]
    public void Settle_LabelWithMoreBehindIt_SpeaksForItselfAlone() =>
        Behind("Read also: the ferry of Oakmere", Said)[1].Should().Be((BlockRole.Other, "label.unlike-body"));

    [Fact]
    public void Settle_LabelOfOtherStories_SpeaksForAllBelowIt() =>
        Behind(["Read more", .. Enumerable.Range(1, 121).Select(static i => $"{i} boats came in on that day, and it was said.")]).Count(static label => label == (BlockRole.Related, "label.section")).Should().Be(120);

    [Fact]
    public void Settle_LabelOfANewsletter_SpeaksForThreeLines() =>
        Behind("Subscribe to our newsletter", Said, Said + " Always.", Said + " Never.", Said + " Ever.").Select(static label => label.Role)
            .Should().Equal(BlockRole.Newsletter, BlockRole.Newsletter, BlockRole.Newsletter, BlockRole.Newsletter, BlockRole.Other);

    [Fact]
    public void Settle_LabelBeforeTheText_SpeaksForItselfAlone() =>
        Before("Ferry is late again", "Read more", Said)[2].Rule.Should().Be("label.unlike-body");

    [Fact]
    public void Settle_LabelWithinTheText_SpeaksForItselfAlone()
    {
        string[] texts = Decisions.Paragraphs;

        Roles(["Ferry is late again", texts[0], "Read more", Said, texts[1], Said + " Always."], 1, line => texts.Contains(line)).Select(static label => label.Rule)
            .Should().NotContain("label.section");
    }

    [Theory]
    [InlineData("How the town got it", "Who pays for the wall", true)]
    [InlineData("How it came", "Who pays it", false)]
    [InlineData("How the town got it.", "Who pays for the wall.", false)]
    [InlineData("How the town got it:", "Who pays for the wall:", false)]
    [InlineData("How the town got it,", "Who pays for the wall,", false)]
    [InlineData("小镇的渡轮是这样来的", "谁来支付新的海堤费用", true)]
    [InlineData("小镇的渡轮是这样来的。", "谁来支付新的海堤费用。", false)]
    public void Settle_TwoLinesOneBehindTheOther_AreStoriesWhereBothLookLikeTitles(string one, string two, bool areTitles) =>
        Behind(one, two).All(static label => label == (BlockRole.Related, "label.titles")).Should().Be(areTitles);

    [Fact]
    public void Settle_OneTitle_IsNoListOfStories() => Behind(s_titles[0]).Should().Equal((BlockRole.Other, "label.unlike-body"));

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Settle_LinesAsLongAsParagraphs_AreNoTitles(int words, bool areTitles)
    {
        string line = string.Join(' ', Enumerable.Repeat("ferry", words - 1));

        Behind(line + " one", line + " two").All(static label => label.Rule == "label.titles").Should().Be(areTitles);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(2, 0)]
    public void Settle_ShortLinesThatBeginAlike_AreNoticesFromThreeOn(int count, int notices) =>
        Behind([.. new[] { "Tide table for Monday is out.", "Tide table for Tuesday is out.", "Tide table for Friday is out." }.Take(count)])
            .Count(static label => label == (BlockRole.Footer, "label.repeated")).Should().Be(notices);

    [Fact]
    public void Settle_ParagraphsThatBeginAlike_AreNoNotices() =>
        Behind("The tide of Monday was a high one, they said.", "The tide of Tuesday was a low one, they said.", "The tide of Friday was a fair one, they said.")
            .Should().NotContain(static label => label.Rule == "label.repeated");

    [Fact]
    public void Settle_LinesThatBeginAlikeAndAreKnown_StayWhatTheyAre() =>
        Behind("Read more", "Read more", "Read more").Should().AllBeEquivalentTo((BlockRole.Related, "label.phrase"));

    [Fact]
    public void Settle_TextThatOpensWithAHeading_HasItsLedeBelow()
    {
        List<(BlockRole Role, string Rule)> roles = Roles(["What the council wants", .. Decisions.Paragraphs, "Oakmere"], 0, static line => line != "Oakmere");

        roles.Select(static label => label.Role).Should().StartWith([BlockRole.Heading, BlockRole.Lede, BlockRole.Body, BlockRole.Body, BlockRole.Body]);
        roles[0].Rule.Should().Be("label.heading");
    }

    [Fact]
    public void Settle_TextWithoutBody_IsToldByWhatItsLinesSay() =>
        Roles([Said, "News | Sport | Weather", "Subscribe to continue reading", "Oakmere pier"], 0, static _ => false).Skip(1).Select(static label => label.Rule)
            .Should().Equal("label.menu", "label.paywall", "label.unlike-body");

    private static List<(BlockRole Role, string Rule)> Behind(params string[] lines) =>
        [.. Roles(["Ferry is late again", .. Decisions.Paragraphs, .. lines], 1, static line => Decisions.Paragraphs.Contains(line)).Skip(5)];

    private static List<(BlockRole Role, string Rule)> Before(params string[] lines) =>
        Roles([.. lines, .. Decisions.Paragraphs], lines.Length, static line => Decisions.Paragraphs.Contains(line));

    private static List<(BlockRole Role, string Rule)> Roles(string[] lines, int first, Func<string, bool> isBody)
    {
        Page page = Sessions.Text(string.Join("\n\n", lines));
        var view = new PageView(page, MetadataReader.Read(page, Sessions.New()));
        float[] odds = [.. lines.Select((line, i) => i >= first && isBody(line) ? .95f : .05f)];
        bool[] body = [.. odds.Select(static value => value > .5)];
        TextLines known = TextLines.Decide(view, odds, body);
        var roles = new RoleRules(view, body);
        BlockLabel[] labels = [.. odds.Select((value, i) => roles.LabelOf(i, value))];
        TextRoles.Settle(view, body, known, labels);
        return [.. labels.Select(static label => (label.Role, label.Rule))];
    }
}
