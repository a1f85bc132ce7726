namespace NewsParse.Tests.Labelling;

public sealed class LabelDecisionTests
{
    private static readonly string[] s_texts = Decisions.Paragraphs;

    [Theory]
    [InlineData("Read more")]
    [InlineData("Comment (0)")]
    [InlineData("Báo In")]
    [InlineData("Share on Facebook")]
    public void Decide_LabelAmongParagraphs_IsDropped(string label) =>
        Decisions.Body($"{Decisions.Title}{Decisions.InParagraphs([s_texts[0], label, s_texts[1], s_texts[2]])}").Should().Equal(s_texts[..3]);

    [Theory]
    [InlineData("<p>Summary</p>", "Summary")]
    [InlineData("<p>Facebook</p>", "Facebook")]
    [InlineData("<h2>Contact</h2>", "Contact")]
    public void Decide_NameOfAMatterBetweenParagraphs_HeadsThem(string html, string heading) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p>{html}<p>{s_texts[1]}</p><p>{s_texts[2]}</p>").Should().Equal(s_texts[0], heading, s_texts[1], s_texts[2]);

    [Fact]
    public void Decide_LabelsInAList_AreWhatTheArticleCountsUp() =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p><ul><li>Print</li><li>Share</li></ul><p>{s_texts[1]}</p>").Should().Equal(s_texts[0], "Print", "Share", s_texts[1]);
}
