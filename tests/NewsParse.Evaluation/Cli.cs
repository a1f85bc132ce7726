using NewsParse.Evaluation.Peers;
using NewsParse.Evaluation.Predicting;
using NewsParse.Evaluation.Repairing;
using NewsParse.Evaluation.Scoring;
using NewsParse.Evaluation.Training;

namespace NewsParse.Evaluation;

/// <summary>The commands.</summary>
internal static class Cli
{
    /// <returns>0, or 1 where the command failed, or 2 where the arguments are wrong.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        try
        {
            Arguments arguments = Arguments.Parse(args);
            var corpus = new Corpus(arguments.Corpus, arguments.Sets);
            switch (arguments.Command)
            {
                case "predict":
                    IArticleParser parser = ParserOf(arguments);
                    PredictCommand.Run(corpus, arguments.Target, arguments.Threads, arguments.WithArticle, _ => parser, errors);
                    break;
                case "train":
                    TrainCommand.Run(corpus, arguments.Target, arguments.TextsOnly, errors);
                    break;
                case "crossvalidate":
                    CrossValidateCommand.Run(corpus, arguments.Target, arguments.Threads, arguments.TextsOnly, errors);
                    break;
                case "repairs":
                    RepairsCommand.Run(corpus, arguments.Target, errors);
                    break;
                default:
                    string system = Path.GetFileNameWithoutExtension(arguments.Target);
                    ScoreTable.Print(Scorer.Score(corpus, Predictions.Read(arguments.Target)), system, output);
                    break;
            }

            return 0;
        }
        catch (ArgumentException error)
        {
            errors.WriteLine($"{error.Message}\n\n{Arguments.Usage}");
            return 2;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            errors.WriteLine(error.Message);
            return 1;
        }
    }

    private static IArticleParser ParserOf(Arguments arguments) => arguments switch
    {
        { WithSmartReader: true } => new SmartReaderParser(),
        { WithoutCleaners: true } => ArticleParser.CreateBuilder().WithoutBuiltInCleaners().Build(),
        _ => ArticleParser.Default,
    };
}
