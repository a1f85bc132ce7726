using NewsParse.Evaluation;

namespace NewsParse.Tests.Evaluation;

public sealed class RepairsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_CleanAndDamagedParagraphs_ListsEachEditOnce()
    {
        _folder.Write(
            "any.jsonl",
            """
            {"id":"a","truth":{"body":"The old bridge was opened again.\nThe mayor , who had promised it , was there."}}
            {"id":"b","truth":{"paragraphs":[{"text":"Nobody is n't glad."}],"sections":[{"headline":["Bridge"],"paragraphs":["It is fine."]}]}}
            """);
        string list = Path.Combine(_folder.Path, "repairs.txt");
        var report = new StringWriter();

        int code = Cli.Run(["repairs", _folder.Path, list], TextWriter.Null, report);

        code.Should().Be(0);
        string[] lines = File.ReadAllLines(list);
        lines.Select(static line => line.Split('\t')[0]).Should().Equal("any:1/1", "any:1/1", "any:2/0");
        lines[2].Should().Contain("Contractions").And.Contain("Nobody is⟦ ⟧n't glad.");
        report.ToString().Should().StartWith("2 of 5 paragraphs changed (40.000 %)");
    }
}
