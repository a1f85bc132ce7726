using NewsParse.Evaluation.Predicting;
using NewsParse.Evaluation.Scoring;

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
            if (arguments.Command == "predict")
            {
                PredictCommand.Run(corpus, arguments.Predictions, arguments.Threads, arguments.WithArticle, ArticleParser.Default, errors);
            }
            else
            {
                string system = Path.GetFileNameWithoutExtension(arguments.Predictions);
                ScoreTable.Print(Scorer.Score(corpus, Predictions.Read(arguments.Predictions)), system, output);
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
}
