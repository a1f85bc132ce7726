using System.Text.Json;

namespace NewsParse.Evaluation.Scoring;

/// <summary>Scores repaired paragraphs: how many damaged ones are whole again, and how many clean ones were changed.</summary>
internal static class RepairScorer
{
    private const string Clean = "clean";

    /// <param name="rows">The rows of the set.</param>
    /// <param name="predictions">The predictions by id.</param>
    public static SetScore Score(IReadOnlyList<JsonElement> rows, IReadOnlyDictionary<string, JsonElement> predictions)
    {
        // Kinds in the order they first occur, so that sums are made in the reference's order.
        var kinds = new Dictionary<string, List<double?>>();
        foreach (JsonElement? row in rows)
        {
            JsonElement? prediction = predictions.Of(row);
            bool whole = Folding.Spaces(prediction.String("text") ?? "") == Folding.Composed(row.Property("truth").String("clean"));
            string kind = row.String("kind") ?? "";
            if (!kinds.TryGetValue(kind, out List<double?>? values))
            {
                kinds.Add(kind, values = []);
            }

            values.Add(whole ? 1 : 0);
        }

        kinds.Remove(Clean, out List<double?>? clean);
        var figures = new List<(string Name, double? Value)>
        {
            ("fix", Mean.Of(kinds.Values.SelectMany(static values => values))),
            ("harm", 1 - (Mean.Of(clean ?? []) ?? 0)),
        };
        figures.AddRange(kinds.OrderBy(static kind => kind.Key, StringComparer.Ordinal).Select(static kind => ("fix:" + kind.Key, Mean.Of(kind.Value))));
        return new SetScore(rows.Count, figures);
    }
}
