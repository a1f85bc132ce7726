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
    public void LabelOf_UnlikelyBlockThatWasTakenAllTheSame_IsAsSureAsItsOdds()
    {
        PageView view = Decisions.View(s_html);
        float[] odds = [.3f, .3f, .3f, .05f];

        var roles = new RoleRules(view, BodyDecision.Decide(view, odds));

        roles.LabelOf(1, odds[1]).Should().Be(new BlockLabel(BlockRole.Body, "label.body", .3));
        roles.LabelOf(3, odds[3]).Confidence.Should().Be(.95);
    }
}
