using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>What is known of a page before it is labelled: its headline, its pictures, its boxes.</summary>
public sealed class PageViewTests
{
    private const string Line = "The boat at its pier";

    private static readonly string s_words = string.Join(' ', Enumerable.Repeat("ferry", 57));

    [Theory]
    [InlineData("<h1>Ferry is late again</h1><p>Oakmere</p>", 0)]
    [InlineData("<p>Oakmere</p><p>Ferry is late again</p>", 1)]
    [InlineData("<p>Ferry is late again</p><h1>Ferry is late again</h1>", 1)]
    [InlineData("<p>Ferry is late again</p><h3>Ferry is late again</h3>", 1)]
    [InlineData("<h3>Ferry is late again</h3><h1>Ferry is late again</h1>", 1)]
    [InlineData("<h1>Ferry is late again</h1><h1>Ferry is late again</h1>", 0)]
    [InlineData("<p><a href=/x>Ferry is late again</a></p><p>Ferry is late again</p>", 1)]
    [InlineData("<h1><a href=/x>Ferry is late again</a></h1>", 0)]
    [InlineData("<p>Ferry is late</p><p>Ferry is late again</p>", 1)]
    [InlineData("<h1>Ferry</h1>", -1)]
    [InlineData("<p>Late again</p>", 0)]
    [InlineData("<p>The ferry of Oakmere</p>", -1)]
    [InlineData("<h1>Sixty passengers miss their train</h1>", -1)]
    [InlineData("<p>Oakmere</p>", -1)]
    public void Headline_Block_IsTheOneMostLikeTheTitleHeadingsFirstAndLinksLast(string html, int headline) => Decisions.View(Decisions.Title + html).Headline.Should().Be(headline);

    [Theory]
    [InlineData(40, 0)]
    [InlineData(41, -1)]
    public void Headline_LongBlock_IsNone(int words, int headline)
    {
        string title = string.Join(' ', Enumerable.Range(0, words).Select(static i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}"));

        Decisions.View($"<title>{title}</title><h1>{title}</h1>").Headline.Should().Be(headline);
    }

    [Theory]
    [InlineData($"<div><img src=/a.jpg><p>{Line}</p></div>", true)]
    [InlineData($"<div><img src=/a.jpg><p>{Line}</p><p>Photo</p></div>", true)]
    [InlineData($"<div><img src=/a.jpg><p>{Line}</p><p>Photo</p><p>Oakmere</p></div>", false)]
    [InlineData($"<div><img src=/a.jpg><div><div><p>{Line}</p></div></div></div>", true)]
    [InlineData($"<div><img src=/a.jpg><div><div><div><p>{Line}</p></div></div></div></div>", false)]
    [InlineData($"<div><p><img src=/a.jpg>{Line}</p></div>", false)]
    [InlineData($"<div><iframe src=/a></iframe><p>{Line}</p></div>", false)]
    [InlineData($"<div><p>{Line}</p></div>", false)]
    public void IsWithPicture_Line_HasABoxWithAPictureToItselfOrWithOneMore(string html, bool isWithPicture)
    {
        PageView view = Decisions.View(html);

        view.IsWithPicture(view.Page.Blocks.Single(static block => block.Text == Line)).Should().Be(isWithPicture);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void IsWithPicture_LongBlock_IsNoCaption(int more, bool isWithPicture)
    {
        PageView view = Decisions.View($"<div><img src=/a.jpg><p>{s_words}{string.Concat(Enumerable.Repeat(" pier", more))}</p></div>");

        view.IsWithPicture(view.Page.Blocks[0]).Should().Be(isWithPicture);
    }

    [Fact]
    public void ArticleOfHeadline_Block_IsInItOrInAnotherOrInNone()
    {
        PageView view = Decisions.View($"{Decisions.Title}<p>Oakmere</p><article><h1>Ferry is late again</h1><section><p>It came.</p></section></article><article><p>Another</p></article>");

        view.Page.Blocks.Select(view.ArticleOfHeadline).Should().Equal(0, 1, 1, -1);
        PageView none = Decisions.View($"{Decisions.Title}<h1>Ferry is late again</h1><article><p>Another</p></article>");
        none.Page.Blocks.Select(none.ArticleOfHeadline).Should().Equal(0, 0);
        PageView nothing = Decisions.View("<article><p>Another</p></article>");
        nothing.ArticleOfHeadline(nothing.Page.Blocks[0]).Should().Be(0);
    }

    [Fact]
    public void TopHeadings_Block_CountsThoseSinceTheHeadlineAndOneOfTwoLinesOnce()
    {
        PageView view = Decisions.View($"<h1>Oakmere</h1>{Decisions.Title}<h1>Ferry is late again</h1><h1>on Monday</h1><p>It came.</p><h1>Next</h1><h1>story</h1><h2>Other</h2><h1>Third</h1>");

        view.Headline.Should().Be(1);
        view.TopHeadings.Should().Equal(0, 0, 0, 0, 1, 1, 1, 2);
        Decisions.View("<h1>Oakmere</h1><p>It came.</p><h1>Next</h1>").TopHeadings.Should().Equal(0, 0, 1);
    }

    [Fact]
    public void SameText_Block_CountsAllThatSayTheSame() => Decisions.View("<p>It came.</p><p>Oakmere</p><p>It came.</p><p>It came.</p>").SameText.Should().Equal(3, 1, 3, 3);

    [Fact]
    public void MediaBefore_Place_TellsPicturesFromWhatIsEmbedded() =>
        Decisions.View("<img src=/a.jpg><p>One</p><p>Two</p><iframe src=/a></iframe><p>Three</p><img src=/a.jpg><iframe src=/a></iframe>").MediaBefore
            .Should().Equal(PageView.Image, 0, PageView.Other, PageView.Image | PageView.Other);

    [Fact]
    public void IsInArticleBody_Block_IsToldByAnyBoxAroundIt()
    {
        PageView view = Decisions.View("<p>One</p><div itemprop='text articlebody'><div><p>Two</p></div></div><div itemprop=articleSection><p>Three</p></div>");

        view.Page.Blocks.Select(view.IsInArticleBody).Should().Equal(false, true, false);
    }

    [Fact]
    public void IsInside_Element_IsToldFromOthersAround()
    {
        PageView view = Decisions.View("<aside><ul><li>One</li></ul></aside><a href=/x><p>Two</p></a>");
        PageElement item = view.Page.Blocks[0].Parent, linked = view.Page.Blocks[1].Parent;

        new[] { TagKind.ListItem, TagKind.List, TagKind.Aside }.Should().OnlyContain(kind => view.IsInside(item, kind));
        new[] { TagKind.Link, TagKind.Nav, TagKind.Footer, TagKind.Custom }.Should().NotContain(kind => view.IsInside(item, kind));
        view.IsInside(linked, TagKind.Aside).Should().BeFalse();
    }

    [Fact]
    public void ShapesLike_Block_CountsThoseInBoxesOfTheSameNamesAndClasses()
    {
        string good = Decisions.Paragraphs[0];
        PageView view = Decisions.View($"<div class=text><p>{good}</p><p>Two</p></div><div class=more><p>{good}</p></div><div class=text><p class=last>Three</p></div>");

        view.ShapesLike(view.Page.Blocks[0]).Should().Be(new PageView.Shape(2, 1, view.Page.Blocks[0].InkChars));
        view.ShapesLike(view.Page.Blocks[1]).Should().Be(view.ShapesLike(view.Page.Blocks[0]));
        view.ShapesLike(view.Page.Blocks[2]).Blocks.Should().Be(1);
        view.ShapesLike(view.Page.Blocks[3]).Should().Be(new PageView.Shape(1, 0, 0));
    }

    [Fact]
    public void InkOf_Body_CountsWhatIsTaken()
    {
        PageView view = Decisions.View("<p>One two</p><p>Three</p><p>Four</p>");

        view.InkOf([true, false, true]).Should().Be(10);
        view.InkOf([true, true, true], 1, 2).Should().Be(5);
        view.InkBefore.Should().Equal(0, 6, 11, 15);
    }
}
