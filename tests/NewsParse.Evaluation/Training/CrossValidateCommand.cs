using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Cleaning;
using NewsParse.Evaluation.Predicting;
using NewsParse.Labelling;
using NewsParse.Sites;

namespace NewsParse.Evaluation.Training;

/// <summary>Predicts every page with weights that never saw its host: what the library would do on a site it does not know.</summary>
internal static class CrossValidateCommand
{
    public static void Run(Corpus corpus, string predictions, int threads, bool textsOnly, TextWriter log)
    {
        // Lessons come from every set, whichever are asked to be predicted.
        IReadOnlyList<TrainingPage> pages = TrainingSet.Read(new Corpus(corpus.Folder), textsOnly);
        var folds = pages.DistinctBy(static page => page.Id).ToDictionary(static page => page.Id, static page => page.Fold);
        var parsers = new ArticleParser[TrainingSet.Folds];
        for (int fold = 0; fold < parsers.Length; fold++)
        {
            parsers[fold] = new ArticleParser(new ParseLimits(), NullLoggerFactory.Instance, BuiltInCleaners.Runner, RepairRules.Default, BodyTrainer.TrainWithout(pages, fold, textsOnly));
            log.WriteLine($"fold {fold + 1} of {parsers.Length} learned");
        }

        PredictCommand.Run(corpus, predictions, threads, withArticle: false, row => parsers[FoldOf(row)], log);

        // A page without a body was in no lesson, but other pages of its host may have been.
        int FoldOf(CorpusRow row) =>
            folds.TryGetValue(row.Id, out int fold) ? fold
            : Uri.TryCreate(row.Url, UriKind.Absolute, out Uri? url) ? TrainingPage.FoldOf(url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host)
            : 0;
    }
}
