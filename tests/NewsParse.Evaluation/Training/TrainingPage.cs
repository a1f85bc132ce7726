using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Evaluation.Training;

/// <summary>A page to learn from: each block's features, and whether the truth holds it.</summary>
/// <param name="Id">The page's id.</param>
/// <param name="Fold">Which part of the cross-validation the page's host belongs to.</param>
/// <param name="IsText">Whether it is a plain text.</param>
/// <param name="Features">A row a block.</param>
/// <param name="Labels">For each block 1 for body, 0 for none, -1 where either is right.</param>
/// <param name="Weights">How much each block counts.</param>
internal sealed record TrainingPage(string Id, int Fold, bool IsText, FeatureMatrix Features, int[] Labels, float[] Weights)
{
    /// <summary>Words beyond this make a block no weightier.</summary>
    private const double MaxWords = 60;

    /// <summary>A page of this weight counts in full; the influence of longer ones grows with the square root.</summary>
    private const double PageWeight = 300;

    public static TrainingPage Of(string id, string host, PageView view, int[] labels)
    {
        var weights = new float[labels.Length];
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = labels[i] < 0 ? 0 : (float)(1 + (Math.Min(MaxWords, view.Texts[i].WordCount) / 15));
            sum += weights[i];
        }

        float scale = (float)Math.Sqrt(PageWeight / Math.Max(50, sum));
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] *= scale;
        }

        return new TrainingPage(id, FoldOf(host), view.Page.Kind == ArticleSourceKind.Text, BlockFeatures.Read(view), labels, weights);
    }

    /// <summary>Pages of one host share a fold, so that none is judged by weights that saw its site.</summary>
    public static int FoldOf(string host)
    {
        uint hash = 2166136261;
        foreach (char c in host)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash >> 7) % TrainingSet.Folds);
    }
}
