using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Evaluation.Training;

/// <summary>Learns the weights of <see cref="BodyModels"/>.</summary>
internal static class BodyTrainer
{
    /// <summary>How much the copy of a block counts that is learned from without its class words; the block itself counts the rest.</summary>
    private const float MaskedWeight = .4f;

    private static readonly int[] s_classColumns =
        [.. Enumerable.Range(0, BlockFeatures.Names.Count).Where(static column => BlockFeatures.Names[column].StartsWith(BlockFeatures.ClassPrefix, StringComparison.Ordinal))];

    /// <summary>Learns all weights.</summary>
    public static BodyWeights Train(IReadOnlyList<TrainingPage> lessons)
    {
        TrainingPage[] pages = [.. lessons.Where(static page => !page.IsText)], texts = [.. lessons.Where(static page => page.IsText)];
        string pageTrees = "", pageNet = "", textTrees = "";
        Parallel.Invoke(() => pageTrees = TrainTrees(pages), () => pageNet = NetTraining.Train(pages), () => textTrees = TrainTrees(texts));
        return new BodyWeights(pageTrees, pageNet, textTrees);
    }

    /// <summary>Learns the weights for texts alone; those for pages are the ones that ship.</summary>
    public static BodyWeights TrainTexts(IReadOnlyList<TrainingPage> lessons) =>
        BodyWeights.Read() with { TextTrees = TrainTrees([.. lessons.Where(static page => page.IsText)]) };

    /// <summary>Learns the trees from <paramref name="pages"/>, which are all pages or all plain texts.</summary>
    private static string TrainTrees(TrainingPage[] pages)
    {
        var rows = new List<float[]>();
        var labels = new List<float>();
        var weights = new List<float>();
        foreach (TrainingPage page in pages)
        {
            for (int i = 0; i < page.Labels.Length; i++)
            {
                if (page.Weights[i] > 0)
                {
                    Add(page.Features[i].ToArray(), page.Labels[i], page.Weights[i] * (page.IsText ? 1 : 1 - MaskedWeight));
                    if (!page.IsText)
                    {
                        Add(Masked(page.Features[i]), page.Labels[i], page.Weights[i] * MaskedWeight);
                    }
                }
            }
        }

        // There are more lines to learn from than blocks, and no markup that says in one step what they are.
        GradientBoosting boosting = pages[0].IsText ? new() { Trees = 300, Leaves = 16, LearningRate = .06 } : new();
        return boosting.Train([.. rows], [.. labels], [.. weights]).Write(pages[0].IsText ? TextFeatures.Names : BlockFeatures.Names);

        void Add(float[] row, float label, float weight)
        {
            rows.Add(row);
            labels.Add(label);
            weights.Add(weight);
        }
    }

    /// <summary>The block as it would be on a site whose class names a build made up: what is learned must not hang on them.</summary>
    private static float[] Masked(ReadOnlySpan<float> row)
    {
        float[] masked = row.ToArray();
        foreach (int column in s_classColumns)
        {
            masked[column] = BoxStats.Far;
        }

        return masked;
    }

    /// <summary>Learns weights, leaving out the pages of one fold.</summary>
    public static BodyModels TrainWithout(IReadOnlyList<TrainingPage> lessons, int fold, bool textsOnly)
    {
        TrainingPage[] others = [.. lessons.Where(page => page.Fold != fold)];
        return new BodyModels(textsOnly ? TrainTexts(others) : Train(others));
    }
}
