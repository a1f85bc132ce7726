using System.Text.Json;

namespace NewsParse.Evaluation.Scoring;

/// <summary>Reads a file of predictions.</summary>
internal static class Predictions
{
    /// <summary>The predictions by id; of two with the same id the later counts.</summary>
    /// <exception cref="InvalidDataException">A line is no prediction.</exception>
    public static Dictionary<string, JsonElement> Read(string path)
    {
        var predictions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            predictions[Id(line, number, out JsonElement prediction)] = prediction;
        }

        return predictions;
    }

    /// <summary>The prediction for a row; null where there is none.</summary>
    public static JsonElement? Of(this IReadOnlyDictionary<string, JsonElement> predictions, JsonElement? row) =>
        row.String("id") is { } id && predictions.TryGetValue(id, out JsonElement prediction) ? prediction : null;

    private static string Id(string line, int number, out JsonElement prediction)
    {
        try
        {
            prediction = JsonElement.Parse(line);
            return ((JsonElement?)prediction).String("id") ?? throw new InvalidDataException($"Line {number} of the predictions has no id.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"Line {number} of the predictions is no JSON.", error);
        }
    }
}
