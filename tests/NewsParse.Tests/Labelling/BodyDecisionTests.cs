using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class BodyDecisionTests
{
    private static readonly string s_html = $"<article>{Decisions.InParagraphs(Decisions.Paragraphs)}</article>";

    [Theory]
    [InlineData(.4f)]
    [InlineData(.2f)]
    public void Decide_NextToNothingIsLikely_TakesWhatIsLikeliest(float odds) =>
        Decisions.Body(s_html, block => block.Position == 3 ? .05f : odds).Should().Equal(Decisions.Paragraphs[..3]);

    [Fact]
    public void Decide_NothingIsLikelyAtAll_TakesNothing() => Decisions.Body(s_html, .05f).Should().BeEmpty();

    [Fact]
    public void Decide_EnoughIsLikely_LeavesTheRest() =>
        Decisions.Body(s_html, static block => block.Position < 3 ? .6f : .4f).Should().Equal(Decisions.Paragraphs[..3]);

    [Fact]
    public void Decide_RuleOverrulesTheOdds_SetsThemRight()
    {
        PageView view = Decisions.View(Decisions.InParagraphs(Decisions.Paragraphs[..3]) + $"<p class=ad>{Decisions.Paragraphs[3]}</p>");
        float[] odds = [.9f, .9f, .9f, .9f];

        BodyDecision.Decide(view, odds);

        odds.Should().Equal(.9f, .9f, .9f, .2f);
    }

    [Fact]
    public void Decide_RuleTakesAnUnlikelyItem_SetsItsOddsRight()
    {
        PageView view = Decisions.View($"<p>{Decisions.Paragraphs[0]}</p><ul><li>Two spare engines</li><li>A new mate</li><li>Sixty life vests</li></ul><p>{Decisions.Paragraphs[1]}</p>");
        float[] odds = [.9f, .9f, .3f, .9f, .9f];

        BodyDecision.Decide(view, odds);

        odds.Should().Equal(.9f, .9f, .8f, .9f, .9f);
    }

    [Fact]
    public void Decide_AsLikelyAsNot_IsLeft() => Decisions.Body(s_html, static block => block.Position < 3 ? .6f : .5f).Should().Equal(Decisions.Paragraphs[..3]);

    [Theory]
    [InlineData(200, 1)]
    [InlineData(199, 2)]
    public void Decide_LikelyTextIsScant_TakesTheLessLikelyToo(int ink, int taken) =>
        Decisions.Body($"<p>{new string('x', ink)}</p><p>{Decisions.Paragraphs[0]}</p>", static block => block.Position == 0 ? .6f : .4f).Should().HaveCount(taken);

    [Fact]
    public void Decide_PostWithinTheText_IsTakenWithItsSenderAndItsDay()
    {
        string html = Decisions.InParagraphs(Decisions.Paragraphs[..2])
            + "<blockquote class=twitter-tweet><p>We are sorry for the wait at the pier of Oakmere.</p><p>Oakmere Ferry (@ferry)</p><p>May 3</p></blockquote>" + Decisions.InParagraphs(Decisions.Paragraphs[2..]);

        Decisions.Body(html, static block => block.Text.Length < 40 ? .1f : .9f).Should().HaveCount(7).And.ContainInOrder("Oakmere Ferry (@ferry)", "May 3");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Decide_PostBeforeOrBehindTheText_IsNotTaken(int at)
    {
        List<string> parts = [.. Decisions.Paragraphs.Select(static text => $"<p>{text}</p>")];
        parts.Insert(at, "<blockquote class=twitter-tweet><p>Oakmere Ferry (@ferry)</p><p>May 3</p></blockquote>");

        Decisions.Body(string.Concat(parts), static block => block.Text.Length < 40 ? .1f : .9f).Should().Equal(Decisions.Paragraphs);
    }

    [Fact]
    public void LabelOf_UnlikelyBlockThatWasTakenAllTheSame_IsAsSureAsItsOdds()
    {
        PageView view = Decisions.View(s_html);
        float[] odds = [.3f, .3f, .3f, .05f];

        var roles = new RoleRules(view, BodyDecision.Decide(view, odds));

        roles.LabelOf(1, odds[1]).Should().Be(new BlockLabel(BlockRole.Body, "label.body", .3));
        roles.LabelOf(3, odds[3]).Confidence.Should().Be(.95);
    }
}
