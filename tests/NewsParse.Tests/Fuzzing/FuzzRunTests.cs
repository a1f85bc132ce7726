using NewsParse.Fuzz;
using NewsParse.Fuzz.Inputs;
using NewsParse.Fuzz.Running;

namespace NewsParse.Tests.Fuzzing;

public sealed class FuzzRunTests
{
    [Fact]
    public void Run_AFewInputs_PassesAndSaysHowMany()
    {
        var output = new StringWriter();

        int code = Cli.Run(["--pages", "60", "--seed", "3", "--workers", "2"], output, TextWriter.Null);

        code.Should().Be(0, output.ToString());
        output.ToString().Should().StartWith("60 inputs (html ").And.Contain("0 failures");
    }

    [Theory]
    [InlineData]
    [InlineData("--pages", "0")]
    [InlineData("--pages", "x")]
    [InlineData("--pages", "1", "--target", "nothing")]
    [InlineData("--pages", "1", "--afl", "html")]
    [InlineData("--unknown")]
    public void Run_WrongArguments_SaysTheUsage(params string[] args)
    {
        var errors = new StringWriter();

        Cli.Run(args, TextWriter.Null, errors).Should().Be(2);

        errors.ToString().Should().Contain("usage:");
    }

    [Fact]
    public void Run_InputThatFails_IsNamedMadeSmallAndWritten()
    {
        using var folder = new TemporaryFolder();
        var output = new StringWriter();

        bool passed = Run(input => input.Target == FuzzTarget.Date && input.Chars.Contains('2') ? new Breach("two", "There is a two.\nAnd more.") : null, folder.Path, output);

        passed.Should().BeFalse();
        output.ToString().Should().Contain("FAILED seed 3 input ").And.Contain(" date two (").And.Contain("made small: 1): There is a two.").And.NotContain("And more.");
        string saved = Directory.GetFiles(folder.Path, "3-*-date-two.json").Should().HaveCountLessThanOrEqualTo(3).And.Subject.First();
        SavedInput.Read(File.ReadAllText(saved)).Text.Should().Be("2");
        Cli.Run(["--input", saved], TextWriter.Null, TextWriter.Null).Should().Be(0);
    }

    [Fact]
    public void Run_InputThatDoesNotComeBack_IsNamedAndGivenUp()
    {
        using var release = new ManualResetEventSlim();
        var output = new StringWriter();
        var maker = new InputMaker(3, FuzzTarget.Date, BasePages.Own);
        Breach? Hang(FuzzInput input, Effort effort)
        {
            release.Wait(TimeSpan.FromSeconds(30));
            return null;
        }

        var failures = new FailureLog(3, Hang, null, output);
        bool passed = new FuzzRun(maker, Hang, failures, output) { Late = TimeSpan.FromMilliseconds(20), Lost = TimeSpan.FromMilliseconds(200) }.Run(5, 1, 1);

        release.Set();
        passed.Should().BeFalse();
        output.ToString().Should().Contain("input 5 date slow").And.Contain("Go on with --from 6.");
    }

    [Fact]
    public void Reduce_OneItemThatMatters_LeavesItAlone() => Reducer.Reduce([.. Enumerable.Range(0, 500)], static items => items.Contains(321)).Should().Equal(321);

    private static bool Run(Func<FuzzInput, Breach?> check, string folder, StringWriter output)
    {
        Breach? Check(FuzzInput input, Effort effort) => check(input);
        return new FuzzRun(new InputMaker(3, null, BasePages.Own), Check, new FailureLog(3, Check, folder, output), output).Run(0, 80, 2);
    }
}
