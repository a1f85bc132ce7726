using NewsParse.Evaluation;
using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;
using NewsParse.Fuzz.Running;

namespace NewsParse.Fuzz;

/// <summary>The commands.</summary>
internal static class Cli
{
    /// <returns>0, or 1 where an input breaks a promise, or 2 where the arguments are wrong.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        try
        {
            Arguments arguments = Arguments.Parse(args);
            return arguments switch
            {
                { Input: { } file } => CheckFile(file, output),
                { Afl: { } target } => SharpFuzzRun.Afl(target),
                { LibFuzzer: { } target } => SharpFuzzRun.LibFuzzer(target),
                _ => RunSeed(arguments, output),
            };
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{error.Message}\n\n{Arguments.Usage}");
            return 2;
        }
    }

    private static int RunSeed(Arguments arguments, TextWriter output)
    {
        BasePages pages = arguments.Corpus is null ? BasePages.Own : BasePages.Of(new Corpus(arguments.Corpus));
        var maker = new InputMaker(arguments.Seed, arguments.Target, pages);
        if (arguments.Print)
        {
            for (long index = arguments.From; index < arguments.From + arguments.Pages; index++)
            {
                output.WriteLine(SavedInput.Write(maker.Make(index)));
            }
        }

        var failures = new FailureLog(arguments.Seed, InputCheck.Run, arguments.Report, output);
        return new FuzzRun(maker, InputCheck.Run, failures, output).Run(arguments.From, arguments.Pages, arguments.Workers) ? 0 : 1;
    }

    private static int CheckFile(string file, TextWriter output)
    {
        Breach? breach = InputCheck.Run(SavedInput.Read(File.ReadAllText(file)), new Effort());
        output.WriteLine(breach is null ? "No breach." : $"{breach.Check}: {breach.Message}");
        return breach is null ? 0 : 1;
    }
}
