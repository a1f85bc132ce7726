using System.Text.Json;

namespace NewsParse.Evaluation.Scoring;

/// <summary>Scores the score of translation: how often a translated text has a higher one than a natural text.</summary>
internal static class TranslationScorer
{
    /// <param name="rows">The rows of the set.</param>
    /// <param name="predictions">The predictions by id.</param>
    public static SetScore Score(IReadOnlyList<JsonElement> rows, IReadOnlyDictionary<string, JsonElement> predictions)
    {
        ILookup<bool, double> scores = rows.ToLookup(
            static row => ((JsonElement?)row).Property("truth").Flag("noisy"),
            row => predictions.Of(row).Number("translation"));
        double wins = scores[true].Sum(noisy => scores[false].Sum(natural => noisy > natural ? 1 : noisy == natural ? .5 : 0));
        int pairs = scores[true].Count() * scores[false].Count();
        return new SetScore(rows.Count, [("auc", pairs == 0 ? null : wins / pairs)]);
    }
}
