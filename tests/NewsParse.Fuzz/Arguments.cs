using System.Globalization;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz;

/// <summary>What the command line says.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        usage: --pages N [--seed S] [--from I] [--target T] [--corpus PATH] [--workers W] [--report FOLDER] [--print]
               --input FILE
               --afl T | --libfuzzer T

        --pages   makes and checks N inputs; the exit code is 1 where one of them breaks a promise
        --seed    which inputs: one seed gives the same inputs on every machine; default: 1
        --from    the number of the first input; with --pages 1 and a number from a report, that input alone
        --target  html, text, byline, date, json-ld, repair, document, profile or all; default: all
        --corpus  mutates the pages of a corpus in place of this project's own
        --workers how many inputs at a time; default: all cores
        --report  the folder that inputs which fail are written to; default: none is written
        --print   prints each input
        --input   checks one input again that was written to a report
        --afl, --libfuzzer  checks what AFL or libFuzzer makes; without them, one input from standard input
        """;

    public long Pages { get; private set; }

    public long Seed { get; private set; } = 1;

    public long From { get; private set; }

    /// <summary>The only target; null for all.</summary>
    public FuzzTarget? Target { get; private set; }

    public string? Corpus { get; private set; }

    public int Workers { get; private set; } = Environment.ProcessorCount;

    public string? Report { get; private set; }

    public bool Print { get; private set; }

    public string? Input { get; private set; }

    public FuzzTarget? Afl { get; private set; }

    public FuzzTarget? LibFuzzer { get; private set; }

    /// <exception cref="ArgumentException">The arguments are not as <see cref="Usage"/> says; the message says where.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var arguments = new Arguments();
        for (int i = 0; i < args.Count; i++)
        {
            string Value() => ++i < args.Count ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value.");
            switch (args[i])
            {
                case "--pages":
                    arguments.Pages = Number(Value(), 1);
                    break;
                case "--seed":
                    arguments.Seed = Number(Value(), long.MinValue);
                    break;
                case "--from":
                    arguments.From = Number(Value(), 0);
                    break;
                case "--target":
                    string name = Value();
                    arguments.Target = name == "all" ? null : TargetOf(name);
                    break;
                case "--corpus":
                    arguments.Corpus = Value();
                    break;
                case "--workers":
                    arguments.Workers = (int)Math.Min(Number(Value(), 1), 1_000);
                    break;
                case "--report":
                    arguments.Report = Value();
                    break;
                case "--print":
                    arguments.Print = true;
                    break;
                case "--input":
                    arguments.Input = Value();
                    break;
                case "--afl":
                    arguments.Afl = TargetOf(Value());
                    break;
                case "--libfuzzer":
                    arguments.LibFuzzer = TargetOf(Value());
                    break;
                default:
                    throw new ArgumentException($"There is no option {args[i]}.");
            }
        }

        int commands = (arguments.Pages > 0 ? 1 : 0) + (arguments.Input is null ? 0 : 1) + (arguments.Afl is null ? 0 : 1) + (arguments.LibFuzzer is null ? 0 : 1);
        return commands == 1 ? arguments : throw new ArgumentException("One of --pages, --input, --afl and --libfuzzer is needed.");
    }

    private static long Number(string text, long least) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least ? number : throw new ArgumentException($"'{text}' is no such number.");

    private static FuzzTarget TargetOf(string name) => FuzzTargets.Find(name) ?? throw new ArgumentException($"There is no target '{name}'.");
}
