using NewsParse.Labelling;

namespace NewsParse.Evaluation.Training;

/// <summary>Learns the weights of <see cref="BodyModels"/>.</summary>
internal static class BodyTrainer
{
    /// <summary>Learns from <paramref name="pages"/>, which are all pages or all plain texts.</summary>
    /// <returns>The weights as the library reads them.</returns>
    public static string Train(IEnumerable<TrainingPage> pages)
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
                    rows.Add(page.Features[i].ToArray());
                    labels.Add(page.Labels[i]);
                    weights.Add(page.Weights[i]);
                }
            }
        }

        return new GradientBoosting().Train([.. rows], [.. labels], [.. weights]).Write(BlockFeatures.Names);
    }

    /// <summary>Learns both sets of weights, leaving out the pages of one fold.</summary>
    public static BodyModels TrainWithout(IReadOnlyList<TrainingPage> pages, int fold) => new(
        Train(pages.Where(page => !page.IsText && page.Fold != fold)),
        Train(pages.Where(page => page.IsText && page.Fold != fold)));
}
