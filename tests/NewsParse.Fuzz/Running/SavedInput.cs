using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Running;

/// <summary>Writes an input to a file and reads it back as it was, halves of surrogate pairs included; what a person can read of it stands beside it.</summary>
internal static class SavedInput
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FuzzInput input) => new JsonObject
    {
        ["target"] = FuzzTargets.NameOf(input.Target),
        ["utf16"] = input.Text is null ? null : Convert.ToBase64String(MemoryMarshal.AsBytes(input.Text.AsSpan())),
        ["bytes"] = input.Bytes is null ? null : Convert.ToBase64String(input.Bytes),
        ["contentType"] = input.ContentType,
        ["url"] = input.Url?.OriginalString,
        ["fetchedAt"] = input.FetchedAt?.ToString("O", CultureInfo.InvariantCulture),
        ["language"] = input.Language is null ? null : Convert.ToBase64String(MemoryMarshal.AsBytes(input.Language.AsSpan())),
        ["choice"] = input.Choice,
        ["shown"] = input.Chars,
    }.ToJsonString(s_options);

    public static FuzzInput Read(string json)
    {
        JsonNode saved = JsonNode.Parse(json)!;
        return new FuzzInput(FuzzTargets.Find((string)saved["target"]!) ?? throw new ArgumentException("The input names no target."))
        {
            Text = Utf16(saved["utf16"]),
            Bytes = saved["bytes"] is { } bytes ? Convert.FromBase64String((string)bytes!) : null,
            ContentType = (string?)saved["contentType"],
            Url = (string?)saved["url"] is { } url ? new Uri(url) : null,
            FetchedAt = (string?)saved["fetchedAt"] is { } time ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture) : null,
            Language = Utf16(saved["language"]),
            Choice = (int)saved["choice"]!,
        };
    }

    private static string? Utf16(JsonNode? value) => value is null ? null : new string(MemoryMarshal.Cast<byte, char>(Convert.FromBase64String((string)value!)));
}
