using System.ComponentModel;
using System.Diagnostics;
using NewsParse.Evaluation;
using NewsParse.Evaluation.Scoring;

namespace NewsParse.Tests.Evaluation;

public sealed class ReferenceScorerTests
{
    [Fact]
    public async Task Print_PredictionsOfEverySort_EqualsReferenceToTheLetter()
    {
        Corpus corpus = Shared.RequireCorpus();
        string script = Shared.RequireFile("tools/score.py");
        using var folder = new TemporaryFolder();
        string predictions = Path.Combine(folder.Path, "fake.jsonl");
        FakePredictions.Write(corpus, predictions);

        string expected = await RunPython(script, corpus.Folder, predictions);
        using var table = new StringWriter { NewLine = "\n" };
        ScoreTable.Print(Scorer.Score(corpus, Predictions.Read(predictions)), "fake", table);

        expected.Split('\n').Should().HaveCountGreaterThan(2);
        table.ToString().Should().Be(expected);
    }

    private static async Task<string> RunPython(params string[] arguments)
    {
        using Process? process = Start(arguments);
        Assert.SkipWhen(process is null, "There is no python3 to run the reference scorer.");
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, await errors);
        return output.ReplaceLineEndings("\n");
    }

    private static Process? Start(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // No compiled files beside the reference.
                Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["PYTHONIOENCODING"] = "utf-8" },
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
