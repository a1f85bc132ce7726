using System.Text.Json;

namespace NewsParse.Formats;

internal static class JsonLdThings
{
    /// <summary>Writes a thing of which only the name is known; nothing where there is none.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, string member, string type, string? name)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            json.WriteStartObject(member);
            json.WriteString("@type", type);
            json.WriteText("name", name);
            json.WriteEndObject();
        }
    }
}
