namespace NewsParse.Tests.Labelling;

/// <summary>Lines of a plain text that look like labels, captions, summaries or bios and are the article's own.</summary>
public sealed class TextKeepTests
{
    private const string Before = "The council of the harbour town voted on Monday to rebuild the old quay, and the work is to begin before the winter storms.";
    private const string Second = "Engineers have measured the wall three times since spring, and each time they found that it had sunk by another hand.";
    private const string After = "The mayor said that the money had been set aside for years, and that no family on the shore would have to leave its house.";
    private const string Last = "Work is to end in the summer of next year, when the ferries return to the landing stage that they left in March.";

    [Theory]
    [InlineData("The owner of the plant was fined last week by the Environmental Protection Agency (EPA).")]
    [InlineData("Four people were taken to the hospital of the district after the wall gave way at noon, officials said on Tuesday. (Reuters)")]
    [InlineData("The ministers met for two hours in the old town hall and agreed to meet again twice before the summer. (AFP)")]
    [InlineData("The delegation then flew to the largest city of the south (Hồ Chí Minh).")]
    [InlineData("He wrote to the office on Thursday evening and posted the letter (with a photo).")]
    [InlineData("Facebook: The company said revenue rose by a tenth in the three months to June.")]
    [InlineData("Ilan: We left the village at night and walked along the river until the morning.")]
    [InlineData("Comment: the government should rebuild the quay before it builds anything else on the shore.")]
    public void Parse_ParagraphThatLooksLikeALabel_IsKept(string line) => RoleOf(line, Before, Second, line, After, Last).Should().Be(BlockRole.Body);

    [Fact]
    public void Parse_ChineseParagraphOfWhatIsProvided_IsKept()
    {
        const string Line = "政府将为灾民提供：食物、饮用水和临时住所。";

        RoleOf(Line, "港口城市的议会周一投票决定重建旧码头，工程将在冬季风暴来临之前开始。", "工程师们自春天以来已经测量了三次，每次都发现墙又下沉了一些。", Line,
            "市长表示，这笔钱多年前就已经准备好，岸边的家庭都不必离开自己的房子。", "工程将于明年夏天结束，届时渡轮将返回三月离开的码头。").Should().Be(BlockRole.Body);
    }

    [Theory]
    [InlineData("The ferry at the landing stage. (Photo: Jane Roe)")]
    [InlineData("The ferry at the landing stage (Jane Roe/Reuters)")]
    [InlineData("The ferry at the landing stage (Getty Images)")]
    [InlineData("The ferry at the landing stage (file photo)")]
    public void Parse_CreditOfAPicture_IsACaption(string line) => RoleOf(line, Before, Second, line, After, Last).Should().Be(BlockRole.Caption);

    [Theory]
    [InlineData("Highlights")]
    [InlineData("Popular")]
    [InlineData("Accessibility")]
    public void Parse_LabelBetweenTwoParagraphs_IsNotTakenForOne(string line) =>
        RoleOf(line, Before, Second, line, After, Last).Should().NotBe(BlockRole.Summary).And.NotBe(BlockRole.Related).And.NotBe(BlockRole.Footer);

    [Fact]
    public void Parse_ListOfPlacesWithPictographs_IsKept()
    {
        string[] places = [.. Enumerable.Range(1, 30).Select(static i => $"📍 The inn at mile {i} of the coast road has rooms above the water and serves the fish that its own boat brings in.")];

        RoleOf(places[9], [Before, .. places, After, Last]).Should().NotBe(BlockRole.Summary);
    }

    [Fact]
    public void Parse_LastParagraphAboutOneTheStoryNamed_IsKept()
    {
        const string Line = "Anna Schmidt is a teacher in Leeds. She says she will stay until the last of her pupils has left the school.";

        RoleOf(Line, Before, "For Anna Schmidt the news came on a morning in spring, when the bus to the school did not arrive at its stop.", After, Last, Line).Should().Be(BlockRole.Body);
    }

    [Fact]
    public void Parse_SpeakersOfAnInterview_AreKept()
    {
        const string Speaker = "Marten Lund";
        string text = string.Join("\n\n", Before, Speaker, Second, Speaker, After, Speaker, Last);

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken);

        document.Removed.Should().NotContain(static block => block.Trace.Rule == "label.repeated");
    }

    private static BlockRole RoleOf(string line, params string[] lines)
    {
        string text = string.Join("\n\n", ["The old quay is to be rebuilt before the storms", .. lines]);

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken);

        return TextRoleList.Of(document, text).Single(entry => entry.Text == line).Role;
    }
}
