using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Tests.Labelling;

public sealed class BoxStatsTests
{
    [Theory]
    [InlineData("The ferry came in late again on Monday.", true)]
    [InlineData("The ferry came in late on Monday.", false)]
    [InlineData("The ferry came in late again on Monday", false)]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y", true)]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x", false)]
    [InlineData("<a href=/x>aaaaaaaaaaaaa</a>aaaaaaaaaaaaaaaaa b c d e f g h i.", true)]
    [InlineData("<a href=/x>aaaaaaaaaaaaaa</a>aaaaaaaaaaaaaaaa b c d e f g h i.", false)]
    public void IsGood_Block_HasEnoughWordsFewLinksAndAnEnd(string html, bool isGood)
    {
        PageView view = Decisions.View($"<p>{html}</p>");

        BoxStats.IsGood(view.Page.Blocks[0], view.Texts[0]).Should().Be(isGood);
    }

    [Fact]
    public void Of_Page_SumsWhatStandsInEachBox()
    {
        PageView view = Decisions.View("<div id=outer><p>The ferry came in late again on Monday.</p><div id=inner><img src=/a.jpg><p>One <a href=/x>two</a></p><iframe src=/a></iframe></div></div><p>Three</p>");
        BoxStats.Box outer = Box(view, "outer"), inner = Box(view, "inner");

        (outer.Blocks, outer.GoodBlocks, outer.Images, outer.Ink, outer.LinkInk, outer.GoodInk).Should().Be((2, 1, 1, 38, 3, 32));
        (inner.Blocks, inner.GoodBlocks, inner.Images, inner.Ink, inner.LinkInk, inner.GoodInk).Should().Be((1, 0, 1, 6, 3, 0));
        inner.LinkDensity.Should().Be(.5f);
        view.Boxes.TotalInk.Should().Be(43);
        view.Boxes.TotalGoodInk.Should().Be(32);
    }

    [Fact]
    public void Of_PageWithoutText_CanBeDividedBy()
    {
        PageView view = Decisions.View("<img src=/a.jpg>");

        view.Boxes.TotalInk.Should().Be(1);
        view.Boxes.TotalGoodInk.Should().Be(1);
        view.Boxes.BestScore.Should().Be(0);
    }

    [Fact]
    public void BestBox_Page_IsTheOneThatParagraphsStandInDirectly()
    {
        PageView view = Decisions.View($"<div id=side><p>{Decisions.Paragraphs[0]}</p></div><div id=main><div id=text>{Decisions.InParagraphs(Decisions.Paragraphs[1..])}</div><p>Oakmere, <a href=/x>and more</a></p></div>");

        view.Page.Elements[view.Boxes.BestBox].Id.Should().Be("text");
        view.Boxes.BestInk.Should().Be(Box(view, "text").Ink + "Oakmere,".Length);
    }

    [Fact]
    public void BestBox_BoxOfLinks_WeighsLess()
    {
        string linked = string.Concat(Enumerable.Repeat("<p>The ferry came in late again on Monday, <a href=/x>they said so</a>.</p>", 5));

        PageView view = Decisions.View($"<div id=links>{linked}<p><a href=/x>{string.Concat(Decisions.Paragraphs)}</a></p></div><div id=text>{string.Concat(Enumerable.Repeat("<p>The ferry came in late again on Monday, they said so.</p>", 4))}</div>");

        view.Page.Elements[view.Boxes.BestBox].Id.Should().Be("text");
    }

    [Theory]
    [InlineData("class=comments", 0)]
    [InlineData("id=comments", 0)]
    [InlineData("data-testid=comments", 0)]
    [InlineData("aria-label=comments", 0)]
    [InlineData("role=comment", 0)]
    [InlineData("itemprop=comment", 0)]
    [InlineData("title=comments", BoxStats.Far)]
    [InlineData("href=comments", BoxStats.Far)]
    public void WordDistances_Attribute_NamesItsBox(string attribute, int distance) => Distance($"<div {attribute}>Oakmere</div>").Should().Be(distance);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(12)]
    public void WordDistances_BoxesAround_CountTheLevels(int levels) =>
        Distance($"<div class=comments>{string.Concat(Enumerable.Repeat("<div>", levels))}Oakmere").Should().Be(levels);

    [Fact]
    public void WordDistances_FarBox_SaysNothing() => Distance($"<div class=comments>{string.Concat(Enumerable.Repeat("<div>", 20))}Oakmere").Should().Be(BoxStats.Far);

    [Theory]
    [InlineData(90, 0)]
    [InlineData(91, BoxStats.Far)]
    public void WordDistances_LongAttribute_IsASentence(int more, int distance) =>
        Distance($"<div aria-label='comments {new string('x', more)}'>Oakmere</div>").Should().Be(distance);

    private static BoxStats.Box Box(PageView view, string id) => view.Boxes.Boxes[view.Page.Elements.Single(element => element.Id == id).Index];

    private static int Distance(string html)
    {
        PageView view = Decisions.View(html);
        PageBlock block = view.Page.Blocks[0];
        return view.Boxes.WordDistances(block.Parent.Index)[Array.IndexOf(ClassWords.Names, "comment")];
    }
}
