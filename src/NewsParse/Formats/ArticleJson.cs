using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsParse.Formats;

/// <summary>Writes whole documents as JSON, and reads them.</summary>
internal static class ArticleJson
{
    public static JsonTypeInfo<ArticleDocument> Document { get; } = new ArticleJsonContext(new JsonSerializerOptions(ArticleJsonContext.Default.Options)
    {
        Encoder = JsonText.Encoder,
    }).ArticleDocument;
}
