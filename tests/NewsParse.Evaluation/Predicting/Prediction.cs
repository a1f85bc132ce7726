using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsParse.Formats;

namespace NewsParse.Evaluation.Predicting;

/// <summary>A line of a prediction file.</summary>
internal sealed record Prediction(string Id)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public ArticleDocument? Document { get; init; }

    /// <summary>The repaired paragraph, for a set of damaged ones.</summary>
    public string? Text { get; init; }

    /// <summary>CPU seconds of the parse.</summary>
    public double Seconds { get; init; }

    /// <summary>The code of the failure, and a sentence.</summary>
    public string? Error { get; init; }

    /// <summary>Writes the line, with its line feed.</summary>
    public byte[] ToLine(bool withArticle)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", Id);
            json.WriteString("title", Document?.Title);
            json.WriteStartArray("authors");
            foreach (Author author in Document?.Byline.Authors ?? [])
            {
                json.WriteStringValue(author.Name);
            }

            json.WriteEndArray();
            json.WriteString("published", Document?.Published?.ToString());
            json.WriteString("body", Document is null ? null : BodyText.Of(Document));
            if (Text is not null)
            {
                json.WriteString("text", Text);
            }

            json.WriteString("language", Document?.Language);
            json.WriteString("site", Document?.Site.Name);
            if (Document is null)
            {
                json.WriteNull("translation");
                json.WriteNull("quality");
            }
            else
            {
                json.WriteNumber("translation", Document.Translation.Score);
                json.WriteNumber("quality", Math.Round(Document.Quality, 4));
            }

            json.WriteNumber("seconds", Math.Round(Seconds, 6));
            json.WriteString("error", Error);
            if (withArticle && Document is not null)
            {
                json.WritePropertyName("article");
                WriteArticle(json, Document);
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleDocument document) =>
        JsonSerializer.Serialize(json, document, ArticleJsonContext.Default.ArticleDocument);
}
