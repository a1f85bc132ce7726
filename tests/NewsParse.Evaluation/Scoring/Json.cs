using System.Text.Json;

namespace NewsParse.Evaluation.Scoring;

/// <summary>Reads truths and predictions, which come from many hands: what is missing or of another kind is nothing.</summary>
internal static class Json
{
    public static JsonElement? Property(this JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } holder && holder.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? String(this JsonElement? element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static double Number(this JsonElement? element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : 0;

    public static bool Flag(this JsonElement? element, string name) => element.Property(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> Items(this JsonElement? element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    public static IEnumerable<string> Strings(this JsonElement? element, string name) =>
        element.Items(name).Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!);
}
