using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace NewsParse.Formats;

/// <summary>Writes documents as JSON with the letters of all languages as they are: escaped, a Vietnamese or Chinese article is three times as long.</summary>
internal static class ArticleJson
{
    public static JsonTypeInfo<ArticleDocument> Document { get; } = new ArticleJsonContext(new JsonSerializerOptions(ArticleJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    }).ArticleDocument;
}
