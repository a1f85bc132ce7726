using NewsParse.Labelling;
using NewsParse.Labelling.Texts;
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

    /// <param name="source">Whose page it is.</param>
    /// <param name="view">The page.</param>
    /// <param name="labels">A label a block.</param>
    /// <param name="weight">How much the page counts beside others.</param>
    public static TrainingPage Of(LessonSource source, PageView view, int[] labels, float weight = 1)
    {
        var weights = new float[labels.Length];
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = labels[i] < 0 ? 0 : (float)(1 + (Math.Min(MaxWords, view.Texts[i].WordCount) / 15));
            sum += weights[i];
        }

        bool isText = view.Page.Kind == ArticleSourceKind.Text;
        float scale = weight * (float)Math.Sqrt(PageWeight / Math.Max(50, sum));
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] *= scale;
        }

        return new TrainingPage(source.Id, FoldOf(source.Host), isText, isText ? TextFeatures.Read(view) : BlockFeatures.Read(view), labels, weights);
    }

    /// <summary>Pages of one host share a fold, so that none is judged by weights that saw its site.</summary>
    public static int FoldOf(string host) => (int)((uint)SeedOf(host) >> 7) % TrainingSet.Folds;

    /// <summary>A number that is the same for the same text on every machine.</summary>
    public static int SeedOf(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }
}
