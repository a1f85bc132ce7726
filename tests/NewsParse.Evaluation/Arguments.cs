namespace NewsParse.Evaluation;

/// <summary>What the command line says.</summary>
/// <param name="Command"><c>predict</c>, <c>score</c>, <c>train</c>, <c>crossvalidate</c> or <c>repairs</c>.</param>
/// <param name="Corpus">The corpus folder.</param>
/// <param name="Target">The file of predictions, to write or to read; for <c>train</c> the folder of the weights.</param>
internal sealed record Arguments(string Command, string Corpus, string Target)
{
    public const string Usage =
        """
        usage: predict       CORPUS OUT.jsonl [--threads N] [--sets a,b] [--article] [--without-cleaners] [--with SmartReader]
               score         CORPUS OUT.jsonl [--sets a,b]
               train         CORPUS FOLDER [--sets a,b] [--texts]
               crossvalidate CORPUS OUT.jsonl [--threads N] [--sets a,b] [--texts]
               repairs       CORPUS OUT.txt [--sets a,b]

        predict   parses every row of every SET.jsonl in CORPUS and writes a JSON line for each
        score     prints the figures of predictions against the truths of CORPUS
        train     learns the weights of the labeller from the truths of CORPUS and writes them to FOLDER
        crossvalidate  as predict, each page with weights that never saw its host
        repairs   lists what the text repair changes in the bodies of the truths, which are clean
        --threads on how many threads; default: all cores
        --sets    only these sets
        --article with the whole document as JSON
        --texts   learns only the weights for plain texts; those for pages stay
        --without-cleaners  without the cleaners and site profiles that come with the library
        --with    with another extractor, to compare; only SmartReader is known
        """;

    public int Threads { get; private init; } = Environment.ProcessorCount;

    /// <summary>The sets to take; null for all.</summary>
    public IReadOnlyList<string>? Sets { get; private init; }

    public bool WithArticle { get; private init; }

    public bool TextsOnly { get; private init; }

    /// <summary>Whether the cleaners and profiles of the library are left out, to see what they change.</summary>
    public bool WithoutCleaners { get; private init; }

    /// <summary>Whether SmartReader reads the pages in place of NewsParse.</summary>
    public bool WithSmartReader { get; private init; }

    /// <exception cref="ArgumentException">The arguments are not as <see cref="Usage"/> says; the message says where.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var plain = new List<string>();
        int threads = Environment.ProcessorCount;
        string[]? sets = null;
        bool article = false, texts = false, withoutCleaners = false, smartReader = false;
        for (int i = 0; i < args.Count; i++)
        {
            string Value() => ++i < args.Count ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value.");
            switch (args[i])
            {
                case "--threads":
                    if (!int.TryParse(Value(), out threads) || threads < 1)
                    {
                        throw new ArgumentException("--threads needs a number from 1.");
                    }

                    break;
                case "--sets":
                    sets = Value().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                    break;
                case "--article":
                    article = true;
                    break;
                case "--texts":
                    texts = true;
                    break;
                case "--without-cleaners":
                    withoutCleaners = true;
                    break;
                case "--with":
                    smartReader = Value() == "SmartReader" ? true : throw new ArgumentException("--with knows only SmartReader.");
                    break;
                case ['-', '-', ..]:
                    throw new ArgumentException($"There is no option {args[i]}.");
                default:
                    plain.Add(args[i]);
                    break;
            }
        }

        return plain is ["predict" or "score" or "train" or "crossvalidate" or "repairs", _, _]
            ? new Arguments(plain[0], plain[1], plain[2])
            {
                Threads = threads,
                Sets = sets,
                WithArticle = article,
                TextsOnly = texts,
                WithoutCleaners = withoutCleaners,
                WithSmartReader = smartReader,
            }
            : throw new ArgumentException("A command, a corpus and a file are needed.");
    }
}
