using System.Text.Json.Serialization;

namespace NewsParse.Formats;

/// <summary>
/// How an <see cref="ArticleDocument"/> is written as JSON and read back: camel case, enums by name, nothing for what is
/// null. Generated at build time, so it works in trimmed and native programs. Internal, as a context shows every type it
/// knows, down to <c>Int32</c>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ArticleDocument))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
