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
    [InlineData("<h2>Share on Facebook</h2>")]
    [InlineData("<p>Teilen</p>")]
    [InlineData("<p><b>Teil</b>en</p>")]
    public void Decide_CommandOrWordThatHeadsNothing_IsDropped(string html) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p>{html}<p>{s_texts[1]}</p><p>{s_texts[2]}</p>").Should().Equal(s_texts[..3]);

    [Theory]
    [InlineData("<h2>Print</h2>")]
    [InlineData("<p>Facebook</p>")]
    public void Decide_LabelBehindTheLastParagraph_IsDropped(string html) =>
        Decisions.Body($"{Decisions.Title}{Decisions.InParagraphs(s_texts[..3])}{html}").Should().Equal(s_texts[..3]);

    [Theory]
    [InlineData("<p>Summary</p>", "Summary")]
    [InlineData("<p>Facebook</p>", "Facebook")]
    [InlineData("<h2>Contact</h2>", "Contact")]
    public void Decide_NameOfAMatterBetweenParagraphs_HeadsThem(string html, string heading) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p>{html}<p>{s_texts[1]}</p><p>{s_texts[2]}</p>").Should().Equal(s_texts[0], heading, s_texts[1], s_texts[2]);

    [Fact]
    public void Decide_LabelsInAList_AreWhatTheArticleCountsUp() =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p><ul><li>Print</li><li>Share</li></ul><p>{s_texts[1]}</p>").Should().Equal(s_texts[0], "Print", "Share", s_texts[1]);

    [Theory]
    [InlineData("<h2>Folgen</h2>")]
    [InlineData("<h2>Advertising</h2>")]
    [InlineData("<h2>Print</h2>")]
    [InlineData("<p><b>Teilen</b></p>")]
    [InlineData("<h2>3. Save</h2>")]
    [InlineData("<p>Tag 1</p>")]
    [InlineData("<p>Deel 2</p>")]
    [InlineData("<p>“No comments”</p>")]
    [InlineData("<p>Home.</p>")]
    public void Decide_WordThatIsALabelElsewhere_Stays(string html) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p>{html}<p>{s_texts[1]}</p><p>{s_texts[2]}</p>").Should().HaveCount(4);

    [Fact]
    public void Decide_NameOfAMatterOverAList_Stays() =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p><p><b>Instagram</b></p><ul><li>Pictures sell</li></ul><p>{s_texts[1]}</p>").Should().Contain("Instagram");
}
