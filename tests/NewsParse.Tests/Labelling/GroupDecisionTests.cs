namespace NewsParse.Tests.Labelling;

public sealed class GroupDecisionTests
{
    private static readonly string[] s_items = ["Two spare engines", "A new mate", "Sixty life vests", "Most read"];

    private static readonly string s_html = $"<p>{Decisions.Paragraphs[0]}</p><ul>"
        + string.Concat(s_items.Select(static item => $"<li>{item}</li>")) + $"</ul><p>{Decisions.Paragraphs[1]}</p>";

    [Fact]
    public void Decide_LikelyList_IsTakenWhole() =>
        Decisions.Body(s_html, static block => block.Text == s_items[1] ? .3f : .9f).Should().Equal([Decisions.Paragraphs[0], .. s_items, Decisions.Paragraphs[1]]);

    [Fact]
    public void Decide_NextToImpossibleItemOfALikelyList_IsLeftOut() =>
        Decisions.Body(s_html, static block => block.Text == s_items[3] ? .01f : .9f).Should().Equal([Decisions.Paragraphs[0], .. s_items[..3], Decisions.Paragraphs[1]]);

    [Fact]
    public void Decide_UnlikelyList_IsLeftWhole() =>
        Decisions.Body(s_html, static block => block.Text == s_items[1] ? .6f : s_items.Contains(block.Text) ? .01f : .9f).Should().NotContain(s_items[0]).And.HaveCount(3);
}
