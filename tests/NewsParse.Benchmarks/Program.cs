using BenchmarkDotNet.Running;
using NewsParse.Benchmarks;
using NewsParse.Evaluation;

const string Usage =
    """
    usage: corpus FOLDER [--stride N] [--sets a,b]
                                        the contenders side by side on the pages of a corpus, every Nth page
           batch FOLDER [--stride N] [--pages N]
                                        many pages at a time: speed beside one thread, and memory over N pages (10,000)
           soak FOLDER [--parses N]     what N parses (50,000), one after the other, leave in memory
           scaling                      pages of 1 to 16 MiB
           hostile [FOLDER]             pages made to hurt: time, memory and deafness to cancellation; and the latter of a corpus's pages
           threads FOLDER [--threads N] whether a parser that many threads (32) share gives what it gives one
           repair [FOLDER]              the text repair on clean text: made paragraphs, and those of a corpus
           (anything else)              BenchmarkDotNet on made pages, with its own options, such as --filter '*'
    """;

switch (args)
{
    case ["corpus", var folder, .. var options]:
        int stride = 1;
        string[]? sets = null;
        for (int i = 0; i < options.Length; i += 2)
        {
            switch (options[i..Math.Min(i + 2, options.Length)])
            {
                case ["--stride", var value] when int.TryParse(value, out stride) && stride > 0:
                    break;
                case ["--sets", var value]:
                    sets = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                    break;
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }

        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"Skipped: there is no corpus folder '{folder}'.");
            return 0;
        }

        new CorpusRun(new Corpus(folder, sets), stride, Console.Out).Run();
        return 0;

    case ["batch", var folder, .. var options]:
        var settings = new Dictionary<string, int> { ["--stride"] = 4, ["--pages"] = 10_000 };
        for (int i = 0; i < options.Length; i += 2)
        {
            if (!settings.ContainsKey(options[i]) || i + 1 == options.Length || !int.TryParse(options[i + 1], out int number) || number < 1)
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }

            settings[options[i]] = number;
        }

        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"Skipped: there is no corpus folder '{folder}'.");
            return 0;
        }

        await new BatchRun(new Corpus(folder), settings["--stride"], settings["--pages"], Console.Out).RunAsync();
        return 0;

    case ["soak", var folder, .. var options] when options is [] or ["--parses", _]:
        int parses = 50_000;
        if (options is [_, var many] && (!int.TryParse(many, out parses) || parses < 10))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        SoakRun.Run(new Corpus(folder), parses, Console.Out);
        return 0;

    case ["scaling"]:
        ScalingRun.Run(Console.Out);
        return 0;

    case ["hostile"]:
        HostileRun.Run(null, Console.Out);
        return 0;

    case ["hostile", var pages]:
        HostileRun.Run(new Corpus(pages), Console.Out);
        return 0;

    case ["threads", var shared]:
        return ThreadsRun.Run(new Corpus(shared), 32, Console.Out) == 0 ? 0 : 1;

    case ["threads", var shared, "--threads", var count] when int.TryParse(count, out int threads) && threads > 0:
        return ThreadsRun.Run(new Corpus(shared), threads, Console.Out) == 0 ? 0 : 1;

    case ["repair"]:
        RepairRun.Run(null, Console.Out);
        return 0;

    case ["repair", var clean]:
        RepairRun.Run(new Corpus(clean, ["noise"]), Console.Out);
        return 0;

    case [] or ["corpus", ..] or ["--help"]:
        Console.Error.WriteLine(Usage);
        return args is [] or ["--help"] ? 0 : 2;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args);
        return 0;
}
