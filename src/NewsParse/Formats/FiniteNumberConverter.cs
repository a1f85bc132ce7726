using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParse.Formats;

/// <summary>Reads and writes numbers that JSON can hold. One too large, such as <c>1e999</c>, would be read as infinite.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Finite(reader.GetDouble());

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Finite(value));

    private static double Finite(double value) => double.IsFinite(value) ? value : throw new JsonException("A number is not finite.");
}
