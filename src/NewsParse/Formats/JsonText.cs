using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsParse.Formats;

/// <summary>How JSON is written here: on one line, the letters of all languages as they are, and safe to stand in a <c>script</c> of a page.</summary>
internal static class JsonText
{
    /// <summary>Leaves letters as they are: escaped, a Vietnamese or Chinese article is three times as long. What HTML takes for markup is escaped.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Makes one object; <paramref name="write"/> writes its members.</summary>
    public static string Write(ArticleDocument document, Action<Utf8JsonWriter, ArticleDocument> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            write(json, document);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a member; nothing where it has no value, or a blank one.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json.WriteString(name, CleanText.Of(value));
        }
    }

    /// <summary>Writes a number; nothing where it is not known.</summary>
    public static void WriteCount(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    /// <summary>Writes an array member; nothing where it would be empty.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        bool isOpen = false;
        foreach (T item in items)
        {
            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            write(json, item);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    /// <summary>Writes an array of strings; nothing where it would be empty.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        json.WriteArray(name, values.Where(static value => !string.IsNullOrWhiteSpace(value)), static (json, value) => json.WriteStringValue(CleanText.Of(value)));
}
