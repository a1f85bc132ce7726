using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParse.Formats;

/// <summary>
/// Reads and writes the values of an enum by their names alone. The converter that comes with .NET also reads numbers, which need not name any
/// value, and lists of names where only one can be meant.
/// </summary>
internal sealed class EnumNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private const string Separator = ", ";

    private static readonly FrozenDictionary<string, T> s_values = Enum.GetNames<T>().ToFrozenDictionary(static name => name, Enum.Parse<T>);
    private static readonly bool s_isFlags = typeof(T).IsDefined(typeof(FlagsAttribute), false);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString() ?? "";
        return s_values.TryGetValue(text, out T value) || (s_isFlags && text.Split(Separator).All(s_values.ContainsKey) && Enum.TryParse(text, out value))
            ? value
            : throw new JsonException($"The JSON holds no name of a {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        string text = value.ToString();
        writer.WriteStringValue(char.IsAsciiLetter(text[0]) ? text : throw new JsonException($"{text} has no name in {typeof(T).Name}."));
    }
}
