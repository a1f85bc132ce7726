using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

/// <summary>What a block that is not of the body is said to be, and by which rule.</summary>
public sealed class RoleRulesTests
{
    private const string Plain = "The old pier at Oakmere";

    [Theory]
    [InlineData("comments", 8, BlockRole.Comment, "comment")]
    [InlineData("newsletter", 3, BlockRole.Newsletter, "newsletter")]
    [InlineData("regwall", 2, BlockRole.Paywall, "paywall")]
    [InlineData("adslot", 2, BlockRole.Advertisement, "ad")]
    [InlineData("biography", 2, BlockRole.AuthorBio, "bio")]
    [InlineData("recommended", 4, BlockRole.Related, "related")]
    [InlineData("sharebar", 2, BlockRole.Share, "share")]
    [InlineData("breadcrumbs", 4, BlockRole.Navigation, "nav")]
    [InlineData("keywords", 2, BlockRole.Tag, "tag")]
    [InlineData("donation", 3, BlockRole.Promotion, "promo")]
    [InlineData("consent", 4, BlockRole.Promotion, "popup")]
    [InlineData("colophon", 8, BlockRole.Footer, "footer")]
    [InlineData("byline", 1, BlockRole.Byline, "byline")]
    [InlineData("timestamp", 1, BlockRole.Date, "date")]
    [InlineData("disclaimer", 2, BlockRole.Footer, "legal")]
    [InlineData("sidebar", 4, BlockRole.Related, "sidebar")]
    [InlineData("masthead", 6, BlockRole.Navigation, "header")]
    public void LabelOf_BlockInABoxOfTellingClass_IsWhatTheClassSays(string name, int levels, BlockRole role, string rule)
    {
        LabelBehind(Nested(levels)).Should().Be(new BlockLabel(role, $"label.class-{rule}", .9));
        // A class so far up speaks of the page more than of the block.
        LabelBehind(Nested(levels + 1)).Should().Be(new BlockLabel(BlockRole.Other, "label.unlike-body", .9));

        string Nested(int depth) => $"<div class={name}>{Repeat("<div>", depth - 1)}<p>{Plain}</p>{Repeat("</div>", depth - 1)}</div>";
    }

    [Fact]
    public void LabelOf_LabelInABoxOfComments_IsOfTheComments() =>
        LabelBehind("<div class=comments><p>Read more</p></div>").Should().Be(new BlockLabel(BlockRole.Comment, "label.class-comment", .9));

    [Fact]
    public void LabelOf_LabelInASidebar_IsWhatItSays() =>
        LabelBehind("<div class=sidebar><p>Share on Facebook</p></div>").Should().Be(new BlockLabel(BlockRole.Share, "label.phrase", .9));

    [Theory]
    [InlineData($"<nav class=comments><p>{Plain}</p></nav>", BlockRole.Navigation, "label.nav")]
    [InlineData($"<footer><p>{Plain}</p></footer>", BlockRole.Footer, "label.footer")]
    [InlineData($"<p>{Plain}</p>", BlockRole.Other, "label.unlike-body")]
    public void LabelOf_BlockInAnElementThatSaysWhatItIsFor_IsThat(string html, BlockRole role, string rule) =>
        LabelBehind(html).Should().Be(new BlockLabel(role, rule, .9));

    [Theory]
    [InlineData("Our cookie and consent preferences", BlockRole.Promotion, "cookie")]
    [InlineData("The Oakmere boletín, inbox subscription", BlockRole.Newsletter, "newsletter")]
    [InlineData("12 replies, 3 moderated", BlockRole.Comment, "comment")]
    [InlineData("Whatsapp Telegram Pinterest", BlockRole.Share, "share")]
    [InlineData("Sponsored: Oakmere", BlockRole.Advertisement, "ad")]
    [InlineData("© Oakmere Herald", BlockRole.Footer, "rights")]
    [InlineData("Username, password", BlockRole.Navigation, "account")]
    [InlineData("Tue 3 May", BlockRole.Date, "date")]
    [InlineData("Trending stories here", BlockRole.Related, "related")]
    public void LabelOf_LineMadeOfTheWordsOfLabels_IsWhatTheySay(string text, BlockRole role, string rule) =>
        LabelBehind($"<p>{text}</p>").Should().Be(new BlockLabel(role, $"label.word-{rule}", .9));

    [Theory]
    [InlineData("The council of Oakmere published a plan")]
    [InlineData("Whatsapp was what they wrote each other in all of those nights at the pier of Oakmere")]
    public void LabelOf_LineWithOneSuchWord_IsNotToldByIt(string text) =>
        LabelBehind($"<p>{text}</p>").Rule.Should().Be("label.unlike-body");

    [Theory]
    [InlineData("Oakmere", BlockRole.Navigation, "label.links-before")]
    [InlineData("How the town of Oakmere lost its ferry", BlockRole.Related, "label.links-before")]
    public void LabelOf_LinkBeforeTheText_IsNavigationOrAStory(string text, BlockRole role, string rule) =>
        Label($"<p><a href=/x>{text}</a></p>", "", text).Should().Be(new BlockLabel(role, rule, .9));

    [Theory]
    [InlineData("Oakmere harbour town", BlockRole.Footer)]
    [InlineData("How the town of Oakmere lost its ferry", BlockRole.Related)]
    public void LabelOf_LinkBehindTheText_IsOfTheFootOrAStory(string text, BlockRole role) =>
        LabelBehind($"<p><a href=/x>{text}</a></p>").Should().Be(new BlockLabel(role, "label.links-after", .9));

    [Theory]
    [InlineData("<p><a href=/x>Oakmere</a></p>", BlockRole.Navigation, "label.links")]
    [InlineData("<p>Oakmere</p>", BlockRole.Other, "label.unlike-body")]
    public void LabelOf_PageWithoutText_KnowsLinksOnly(string html, BlockRole role, string rule)
    {
        PageView view = Decisions.View(html);

        new RoleRules(view, new bool[1]).LabelOf(0, .1f).Should().Be(new BlockLabel(role, rule, .9));
    }

    [Theory]
    [InlineData("<figure><img src=/a.jpg><figcaption>{0}</figcaption></figure>")]
    [InlineData("<div><div><img src=/a.jpg></div><p>{0}</p></div>")]
    [InlineData("<figure><div class=caption><p>{0}</p></div></figure>")]
    public void LabelOf_LineOfAPictureWithinTheText_IsACaption(string figure)
    {
        string html = string.Format(null, figure, Plain);

        Label("", "", Plain, within: html).Should().Be(new BlockLabel(BlockRole.Caption, "label.caption", .9));
        Label(html, "", Plain).Role.Should().NotBe(BlockRole.Caption, "it stands above the headline");
        LabelBehind(html + "<p>The end of it all</p>", Plain).Role.Should().Be(BlockRole.Caption, "it stands right behind the text");
        LabelBehind("<p>The end of it all</p>" + html, Plain).Role.Should().NotBe(BlockRole.Caption, "something else stands between");
    }

    [Fact]
    public void LabelOf_LinkedLineOfAPicture_IsAnotherStorys() =>
        Label("", "", Plain, within: $"<figure><img src=/a.jpg><figcaption><a href=/x>{Plain}</a></figcaption></figure>").Role.Should().Be(BlockRole.Related);

    [Fact]
    public void LabelOf_HeadlineAndBody_AreTitleLedeHeadingAndBody()
    {
        PageView view = Decisions.View($"{Decisions.Title}<h1>Ferry is late again</h1><p>{Decisions.Paragraphs[0]}</p><h2>Next week</h2><p>{Decisions.Paragraphs[1]}</p>");
        var roles = new RoleRules(view, [false, true, true, true]);

        Enumerable.Range(0, 4).Select(i => roles.LabelOf(i, .7f)).Should().Equal(
            new BlockLabel(BlockRole.Title, "label.headline", .3), new BlockLabel(BlockRole.Lede, "label.body", .7),
            new BlockLabel(BlockRole.Heading, "label.body", .7), new BlockLabel(BlockRole.Body, "label.body", .7));
    }

    [Theory]
    [InlineData("Tweet Oakmere pier", true)]
    [InlineData("Tweet Oakmere pier now", false)]
    [InlineData("Tweet Tweet Oakmere pier now then", true)]
    public void LabelOf_LineWithAThirdOfLabelWords_IsToldByThem(string text, bool isTold) => (LabelBehind($"<p>{text}</p>").Rule == "label.word-share").Should().Be(isTold);

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void LabelOf_LongLineOfLabelWords_IsNotToldByThem(int words, bool isTold) =>
        (LabelBehind($"<p>{string.Join(' ', Enumerable.Repeat("tweet", words))}</p>").Rule == "label.word-share").Should().Be(isTold);

    [Fact]
    public void LabelOf_LineWithoutWords_IsNotToldByThem() => LabelBehind("<p>***</p>").Rule.Should().Be("label.unlike-body");

    [Theory]
    [InlineData("Oakmere pier and the town", BlockRole.Navigation)]
    [InlineData("Oakmere pier and the old town", BlockRole.Related)]
    public void LabelOf_LinkBeforeTheText_IsAStoryFromSixWordsOn(string text, BlockRole role) =>
        Label($"<p><a href=/x>{text}</a></p>", "", text).Should().Be(new BlockLabel(role, "label.links-before", .9));

    [Theory]
    [InlineData("Oakmere pier town", BlockRole.Footer)]
    [InlineData("Oakmere pier and town", BlockRole.Related)]
    public void LabelOf_LinkBehindTheText_IsAStoryFromFourWordsOn(string text, BlockRole role) =>
        LabelBehind($"<p><a href=/x>{text}</a></p>").Should().Be(new BlockLabel(role, "label.links-after", .9));

    [Fact]
    public void LabelOf_ShortLinkWithinTheText_IsNotOfTheFoot() =>
        Label("", "", "Oakmere", within: "<p><a href=/x>Oakmere</a></p>").Should().Be(new BlockLabel(BlockRole.Related, "label.links-after", .9));

    [Theory]
    [InlineData("<a href=/x>aaaaaa</a>bbbb", false)]
    [InlineData("<a href=/x>aaaaaaa</a>bbb", true)]
    public void LabelOf_LineThatIsALinkForTheMostPart_IsToldByIt(string html, bool isLink) => (LabelBehind($"<p>{html}</p>").Rule == "label.links-after").Should().Be(isLink);

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void LabelOf_LineOfAPictureThatIsALinkForTheMostPart_IsNoCaption(int linked, bool isCaption)
    {
        const string Text = "Oakmere.at";

        BlockLabel label = Label("", "", Text, within: $"<figure><img src=/a.jpg><figcaption><a href=/x>{Text[..linked]}</a>{Text[linked..]}</figcaption></figure>");

        (label.Role == BlockRole.Caption).Should().Be(isCaption);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void LabelOf_LineOfAPictureOnAPageWithoutHeadline_IsACaptionNearTheText(int between, bool isCaption)
    {
        string figure = $"<figure><img src=/a.jpg><figcaption>{Plain}</figcaption></figure>";
        PageView view = Decisions.View(figure + string.Concat(Enumerable.Repeat("<p>Oakmere</p>", between)) + Decisions.InParagraphs(Decisions.Paragraphs));
        var roles = new RoleRules(view, [.. view.Page.Blocks.Select(static block => Decisions.Paragraphs.Contains(block.Text))]);

        (roles.LabelOf(0, .1f).Role == BlockRole.Caption).Should().Be(isCaption);
    }

    [Fact]
    public void LabelOf_LineOfAPictureRightBelowTheHeadline_IsACaptionHoweverFarFromTheText()
    {
        string figure = $"<figure><img src=/a.jpg><figcaption>{Plain}</figcaption></figure>";
        PageView view = Decisions.View($"{Decisions.Title}<h1>Ferry is late again</h1>{figure}{string.Concat(Enumerable.Repeat("<p>Oakmere</p>", 9))}{Decisions.InParagraphs(Decisions.Paragraphs)}");
        var roles = new RoleRules(view, [.. view.Page.Blocks.Select(static block => Decisions.Paragraphs.Contains(block.Text))]);

        roles.LabelOf(1, .1f).Role.Should().Be(BlockRole.Caption);
    }

    [Fact]
    public void LabelOf_LineOfAPictureOnAPageWithoutText_IsNoCaption()
    {
        PageView view = Decisions.View($"<figure><img src=/a.jpg><figcaption>{Plain}</figcaption></figure>");

        new RoleRules(view, new bool[1]).LabelOf(0, .1f).Role.Should().NotBe(BlockRole.Caption);
    }

    [Theory]
    [InlineData("<figure><div class=caption><div><div><p>{0}</p></div></div></div></figure>")]
    [InlineData("<div><div class=caption><p>{0}</p></div></div>")]
    public void LabelOf_LineFarInACaptionsBoxOrInNoFigure_IsNoCaption(string html) => Label("", "", Plain, within: string.Format(null, html, Plain)).Role.Should().NotBe(BlockRole.Caption);

    [Fact]
    public void LabelOf_BlockThatThePageHides_IsSaidToBeHidden()
    {
        PageView view = Decisions.View($"<div style='display:none'>{Decisions.InParagraphs(Decisions.Paragraphs)}<nav><p>{Plain}</p></nav></div>");

        view.Page.Blocks.Should().Contain(static block => block.IsHidden);
        new RoleRules(view, [true, true, true, true, false]).LabelOf(4, .1f).Should().Be(new BlockLabel(BlockRole.Other, "label.hidden", .9));
    }

    private static BlockLabel LabelBehind(string html, string? text = null) => Label("", html, text);

    /// <summary>The label of the block with the text, or of the last one, on a page whose paragraphs are its body.</summary>
    private static BlockLabel Label(string before, string behind, string? text = null, string within = "")
    {
        string[] paragraphs = Decisions.Paragraphs;
        PageView view = Decisions.View(
            $"{Decisions.Title}{before}<article><h1>Ferry is late again</h1>{Decisions.InParagraphs(paragraphs[..2])}{within}{Decisions.InParagraphs(paragraphs[2..])}</article>{behind}");
        var roles = new RoleRules(view, [.. view.Page.Blocks.Select(block => paragraphs.Contains(block.Text))]);
        int position = text is null ? view.Page.Blocks.Count - 1 : view.Page.Blocks.Single(block => block.Text == text).Position;
        return roles.LabelOf(position, .1f);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
