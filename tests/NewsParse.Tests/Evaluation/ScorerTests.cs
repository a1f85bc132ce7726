using NewsParse.Evaluation;
using NewsParse.Evaluation.Scoring;

namespace NewsParse.Tests.Evaluation;

public sealed class ScorerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_PageAndMissingPage_CountsMissingAsEmpty()
    {
        _folder.Write(
            "news.jsonl",
            """
            {"id":"1","truth":{"body":"One two three four five","title":"A “Title”","authors":["Ann Lee","Bo Ray"],"published":"2024-05-01T23:30:00+02:00"}}
            {"id":"2","truth":{"body":"Six seven","title":"Other","authors":[],"published":"2024-05-02"}}
            """);

        SetScore score = Score(
            """{"id":"1","body":"One two three four","title":"a  \"title\"","authors":["ann LEE"],"published":"2024-05-01T21:30:00Z"}""")["news"];

        score.Pages.Should().Be(2);
        Figures(score).Should().Equal(
            "P 1.0000", "R 0.2500", "F1 0.4000", "exact 0.0000", "title 0.5000", "authors 0.0000", "auF1 0.6667", "noauth 1.0000", "date 0.5000",
            "time 1.0000");
    }

    [Fact]
    public void Score_OptionalParagraphs_TakesReadingThatSuitsPrediction()
    {
        _folder.Write(
            "par.jsonl",
            """{"id":"1","truth":{"paragraphs":[{"text":"A note before it","optional":true},{"text":"東京 is where it is","optional":false}]}}""");

        SetScore score = Score("""{"id":"1","body":"東京 is \n where it is"}""")["par"];

        Figures(score).Should().Equal("P 1.0000", "R 1.0000", "F1 1.0000", "para 1.0000");
    }

    [Fact]
    public void Score_Sections_TakesReadingWithOrWithoutSummaryAndHeadings()
    {
        _folder.Write(
            "intl.jsonl",
            """{"id":"1","truth":{"summary":["In short this happened"],"sections":[{"headline":["A heading"],"paragraphs":["First of all paragraphs","Second of all paragraphs"]}]}}""");

        SetScore score = Score("""{"id":"1","body":"In short this happened\n\nFirst of all paragraphs\n\n \n\nSecond of all paragraphs"}""")["intl"];

        Figures(score).Should().Equal("P 1.0000", "R 1.0000", "F1 1.0000", "para 1.0000");
    }

    [Fact]
    public void Score_Segments_CountsThoseThatMustAndMustNotStand()
    {
        _folder.Write("seg.jsonl", """{"id":"1","truth":{"with":["alpha beta","gamma"],"without":["menu","footer"],"author":"Ann Lee and Bo Ray"}}""");

        SetScore score = Score("""{"id":"1","body":"alpha  beta\nand menu","authors":["Bo Ray; Ann Lee"]}""")["seg"];

        Figures(score).Should().Equal("authors 1.0000", "auF1 1.0000", "seg 0.5000");
    }

    [Fact]
    public void Score_Noise_CountsRepairsAndHarm()
    {
        _folder.Write(
            "noise.jsonl",
            """
            {"id":"1","kind":"nfd","text":"cafe\u0301","truth":{"clean":"café"}}
            {"id":"2","kind":"glued","text":"the end.The","truth":{"clean":"the end. The"}}
            {"id":"3","kind":"clean","text":"fine","truth":{"clean":"fine"}}
            {"id":"4","kind":"clean","text":"good","truth":{"clean":"good"}}
            """);

        SetScore score = Score(
            """
            {"id":"1","text":"café"}
            {"id":"2","text":"the end.The"}
            {"id":"3","text":" fine\n"}
            {"id":"4","text":"god"}
            """)["noise"];

        Figures(score).Should().Equal("fix 0.5000", "harm 0.5000", "fix:glued 0.0000", "fix:nfd 1.0000");
    }

    [Fact]
    public void Score_Translated_GivesShareOfPairsInOrder()
    {
        _folder.Write(
            "translated.jsonl",
            """
            {"id":"1","text":"a","truth":{"noisy":true}}
            {"id":"2","text":"b","truth":{"noisy":false}}
            {"id":"3","text":"c","truth":{"noisy":false}}
            """);

        SetScore score = Score(
            """
            {"id":"1","translation":0.9}
            {"id":"2","translation":null}
            {"id":"3","translation":0.9}
            """)["translated"];

        Figures(score).Should().Equal("auc 0.7500");
    }

    [Fact]
    public void Score_NothingPredictedForSet_LeavesSetOut()
    {
        _folder.Write("one.jsonl", """{"id":"1","truth":{"title":"A"}}""");
        _folder.Write("two.jsonl", """{"id":"2","truth":{"title":"B"}}""");

        Score("""{"id":"2","title":"B"}""").Keys.Should().Equal("two");
    }

    [Theory]
    [InlineData(0.03125, "0.0312")]
    [InlineData(0.09375, "0.0938")]
    [InlineData(0.40625, "0.4062")]
    [InlineData(2d / 3, "0.6667")]
    [InlineData(1d, "1.0000")]
    public void Format_Tie_GoesToEvenDigit(double value, string expected) => ScoreTable.Format(value).Should().Be(expected);

    private SortedDictionary<string, SetScore> Score(string predictions)
    {
        using var other = new TemporaryFolder();
        return Scorer.Score(new Corpus(_folder.Path), Predictions.Read(other.Write("predictions.jsonl", predictions)));
    }

    private static IEnumerable<string> Figures(SetScore score) =>
        score.Figures.Select(static figure => $"{figure.Name} {ScoreTable.Format(figure.Value)}");
}
