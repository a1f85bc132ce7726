using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParse.Formats;

/// <summary>Writes addresses as the schema asks for them, not as the page has them, and reads them.</summary>
internal sealed class AddressConverter : JsonConverter<Uri>
{
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString()!;
        // On Unix, a path is an absolute address of a file unless it is said to be relative.
        UriKind kind = text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Uri.TryCreate(text, kind, out Uri? url) ? url : throw new JsonException("The JSON holds an address that can't be read.");
    }

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(AddressText.Of(value));
}
