using System.Text.Json;
using System.Text.Json.Serialization;
using NewsParse.Decoding;

namespace NewsParse.Formats;

/// <summary>Writes half surrogate pairs as the character that they are read back as. The writer of .NET escapes it there, and nowhere else.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(WellFormed.Of(value));
}
