using System.Globalization;
using NewsParse.Labelling;

namespace NewsParse.Evaluation.Training;

/// <summary>Learns the weights from a whole corpus and writes them where the library takes them up.</summary>
internal static class TrainCommand
{
    public static void Run(Corpus corpus, string folder, TextWriter log)
    {
        IReadOnlyList<TrainingPage> pages = TrainingSet.Read(corpus);
        Directory.CreateDirectory(folder);
        Write(BodyModels.PageWeights, [.. pages.Where(static page => !page.IsText)]);
        Write(BodyModels.TextWeights, [.. pages.Where(static page => page.IsText)]);

        void Write(string name, IReadOnlyList<TrainingPage> part)
        {
            string head = string.Create(
                CultureInfo.InvariantCulture,
                $"# Odds that a block is body: boosted trees over the features of BlockFeatures, learned from {part.Count} pages with the train command.\n");
            File.WriteAllText(Path.Combine(folder, name), head + BodyTrainer.Train(part));
            log.WriteLine($"{name}: {part.Count} pages, {part.Sum(static page => page.Labels.Length)} blocks");
        }
    }
}
