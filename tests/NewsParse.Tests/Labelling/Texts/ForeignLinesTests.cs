using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

/// <summary>Lines that a translation left as they were.</summary>
public sealed class ForeignLinesTests
{
    [Theory]
    [InlineData("Chiếc phà buổi sáng rời bến muộn một giờ")]
    [InlineData("Phà đến bến muộn")]
    [InlineData("Утренний паром снова опоздал на час")]
    [InlineData("早晨的渡轮又晚点了一个小时")]
    [InlineData("朝の船はまた一時間遅れた")]
    [InlineData("phà đến lake pier boat")]
    [InlineData("the phà đến bến muộn")]
    [InlineData("Le ferry du matin est encore parti en retard, et les passagers ont manqué le train pour la ville.")]
    [InlineData("phà đến lake pier boat mast", false)]
    [InlineData("the phà đến muộn", false)]
    [InlineData("Phà đến muộn", false)]
    [InlineData("Паром опоздал сегодня", false)]
    [InlineData("Nguyễn Văn Đức, Trần Thị Hồng", false)]
    [InlineData("1234 5678 phà 1234 đến 5678 bến 1234 muộn", false)]
    [InlineData("The bus to the city will wait at the pier until noon", false)]
    public void Has_LineOfAnEnglishText_IsForeignWhereItIsSurelyInAnotherLanguage(string line, bool isForeign = true) => Has(Decisions.Paragraphs, line).Should().Be(isForeign);

    [Theory]
    [InlineData("The line to Malmo is closed.", true)]
    [InlineData("The line to Malmö is closed.", true)]
    [InlineData("The line from Örebro to Malmö is closed.", false)]
    public void Has_LettersTheTextKnows_AreNotForeign(string sentence, bool isForeign) => Has([.. Decisions.Paragraphs, sentence], "föra köra höra göra möra").Should().Be(isForeign);

    [Fact]
    public void Has_TextOfNoKnownLanguage_KnowsNothingForeign() => Has(["1 2 3.", "4 5 6."], "Chiếc phà buổi sáng rời bến muộn một giờ").Should().BeFalse();

    [Fact]
    public void Has_LinesThatAreNoneOfTheBody_DoNotCount()
    {
        string[] lines = [.. Decisions.Paragraphs, "Malmö, Örebro och Västerås.", "föra köra höra göra möra"];
        PageView view = TextViews.Of(lines);

        new ForeignLines(view, [.. lines.Select(static (_, line) => line < 4)]).Has(view, 5).Should().BeTrue();
    }

    [Fact]
    public void Has_ShortLinesOfTheBody_DoNotCount()
    {
        string[] lines = [.. Decisions.Paragraphs, "Malmö, Örebro", "föra köra höra göra möra"];
        PageView view = TextViews.Of(lines);

        new ForeignLines(view, [.. lines.Select(static (_, line) => line < 5)]).Has(view, 5).Should().BeTrue();
    }

    private static bool Has(string[] body, string line)
    {
        PageView view = TextViews.Of([.. body, line]);
        return new ForeignLines(view, [.. body.Select(static _ => true), false]).Has(view, body.Length);
    }
}
