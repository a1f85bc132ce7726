using System.Globalization;
using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Evaluation.Training;

/// <summary>Learns the weights from a whole corpus and writes them where the library takes them up.</summary>
internal static class TrainCommand
{
    public static void Run(Corpus corpus, string folder, bool textsOnly, TextWriter log)
    {
        IReadOnlyList<TrainingPage> lessons = TrainingSet.Read(corpus, textsOnly);
        BodyWeights weights = textsOnly ? BodyTrainer.TrainTexts(lessons) : BodyTrainer.Train(lessons);
        Directory.CreateDirectory(folder);
        if (!textsOnly)
        {
            Write(BodyWeights.PageTreesName, "boosted trees", weights.PageTrees, texts: false);
            Write(BodyWeights.PageNetName, "a neural net", weights.PageNet, texts: false);
        }

        Write(BodyWeights.TextTreesName, "boosted trees", weights.TextTrees, texts: true);

        void Write(string name, string learner, string text, bool texts)
        {
            int pages = lessons.Count(page => page.IsText == texts);
            string head = string.Create(
                CultureInfo.InvariantCulture,
                $"# Odds that a block is body: {learner} over the features of {(texts ? nameof(TextFeatures) : nameof(BlockFeatures))}, learned from {pages} pages with the train command.\n");
            File.WriteAllText(Path.Combine(folder, name), head + text);
            log.WriteLine($"{name}: {pages} pages, {lessons.Where(page => page.IsText == texts).Sum(static page => page.Labels.Length)} blocks");
        }
    }
}
