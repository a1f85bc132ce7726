using System.Text.Json;
using Json.Schema;

namespace NewsParse.Tests.Cleaning.Profiles;

/// <summary>The published schema of a profile.</summary>
internal static class ProfileSchema
{
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string Path { get; } = System.IO.Path.Combine(Shared.Repository, "docs", "site-profile.schema.json");

    private static readonly Lazy<JsonSchema> s_schema = new(static () => JsonSchema.FromText(File.ReadAllText(Path)));

    public static bool Accepts(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, s_lenient);
        return s_schema.Value.Evaluate(document.RootElement).IsValid;
    }
}
