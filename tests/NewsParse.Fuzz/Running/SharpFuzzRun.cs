using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;
using SharpFuzz;

namespace NewsParse.Fuzz.Running;

/// <summary>Checks what a fuzzer makes that is guided by coverage. Where none started this program, one input is read from standard input.</summary>
internal static class SharpFuzzRun
{
    public static int Afl(FuzzTarget target)
    {
        Fuzzer.OutOfProcess.Run((Stream stream) =>
        {
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Check(target, content.ToArray());
        });
        return 0;
    }

    public static int LibFuzzer(FuzzTarget target)
    {
        Fuzzer.LibFuzzer.Run(content => Check(target, content.ToArray()));
        return 0;
    }

    private static void Check(FuzzTarget target, byte[] content)
    {
        var input = new FuzzInput(target) { Bytes = content, Url = new Uri("https://alder-herald.example/2024/05/03/old-bridge-reopens"), FetchedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) };
        if (InputCheck.Run(input, new Effort()) is { } breach)
        {
            // An exception is what these fuzzers take for a failure.
            throw new InvalidOperationException($"{breach.Check}: {breach.Message}");
        }
    }
}
