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

    [Theory]
    [InlineData("Summary", true)]
    [InlineData("Facebook", false)]
    [InlineData("Read more", false)]
    public void Decide_LabelBeforeTheFirstParagraph_StaysWhereItHeadsASummary(string label, bool stays) =>
        Decisions.Body($"{Decisions.Title}{Decisions.InParagraphs([label, .. s_texts])}").Contains(label).Should().Be(stays);

    [Theory]
    [InlineData("Comments", true)]
    [InlineData("Comments (3)", false)]
    public void Decide_CommentsBetweenParagraphs_HeadThemUnlessTheyAreCounted(string label, bool stays) =>
        Decisions.Body($"{Decisions.Title}{Decisions.InParagraphs([s_texts[0], label, .. s_texts[1..]])}").Contains(label).Should().Be(stays);

    [Theory]
    [InlineData("<table><tr><td>Teilen</td><td>4.50</td></tr></table>", true)]
    [InlineData("<blockquote><p>Teilen</p></blockquote>", true)]
    [InlineData("<ul><li><p>Teilen</p></li></ul>", true)]
    [InlineData("<div><p>Teilen</p></div>", false)]
    public void Decide_LabelInATableOrAQuotation_IsTheArticles(string html, bool stays) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p>{html}<p>{s_texts[1]}</p>").Contains("Teilen").Should().Be(stays);

    [Theory]
    [InlineData("<b>Meistgeles</b>en", false)]
    [InlineData("<b>Meistgelese</b>n", true)]
    [InlineData("<b>Meistgelesen</b>", true)]
    public void Decide_WordThatIsBoldForTheMostPart_IsSetAsAHeading(string word, bool stays) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p><p>{word}</p>{Decisions.InParagraphs(s_texts[1..])}").Should().HaveCount(stays ? 5 : 4);

    [Theory]
    [InlineData("<h2>Meistgelesen</h2><p>Oakmere</p>")]
    [InlineData("<h2>Meistgelesen</h2><h3>Oakmere</h3>")]
    public void Decide_HeadingOfOneWordThatHeadsNoParagraph_IsALabel(string html) =>
        Decisions.Body($"{Decisions.Title}<p>{s_texts[0]}</p>{html}<p>{s_texts[1]}</p><p>{s_texts[2]}</p>").Should().NotContain("Meistgelesen");
}
