using System.Text.Json;

namespace NewsParse.Evaluation.Scoring;

/// <summary>
/// Scores predictions against a corpus, with the figures of the corpus's own reference scorer: a test holds the two together.
/// </summary>
internal static class Scorer
{
    /// <summary>The figures by set, in the order of the sets' names; sets that nothing was predicted for are left out.</summary>
    public static SortedDictionary<string, SetScore> Score(Corpus corpus, IReadOnlyDictionary<string, JsonElement> predictions)
    {
        var table = new SortedDictionary<string, SetScore>(StringComparer.Ordinal);
        foreach (IGrouping<string, (string Set, int Number, string Line)> set in corpus.Lines().GroupBy(static line => line.Set))
        {
            JsonElement[] rows = [.. set.Select(static line => JsonElement.Parse(line.Line))];
            SetScore? score = set.Key switch
            {
                "noise" => Predicted(rows, predictions) is { Length: > 0 } noise ? RepairScorer.Score(noise, predictions) : null,
                "translated" => Predicted(rows, predictions) is { Length: > 0 } texts ? TranslationScorer.Score(texts, predictions) : null,
                _ => rows.Any(row => predictions.Of(row) is not null) ? ScorePages(rows, predictions) : null,
            };
            if (score is not null)
            {
                table.Add(set.Key, score);
            }
        }

        return table;
    }

    private static SetScore ScorePages(JsonElement[] rows, IReadOnlyDictionary<string, JsonElement> predictions) =>
        PageSetScorer.Score([.. rows.AsParallel().AsOrdered().Select(row => PageScorer.Score(((JsonElement?)row).Property("truth"), predictions.Of(row)))]);

    // As the reference has it: the rows from the first one that was predicted on.
    private static JsonElement[] Predicted(JsonElement[] rows, IReadOnlyDictionary<string, JsonElement> predictions) =>
        [.. rows.SkipWhile(row => predictions.Of(row) is null)];
}
