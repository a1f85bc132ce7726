using System.Text.Json;

namespace NewsParse.Formats;

internal static class EnumName
{
    /// <summary>The name of a value in camel case, for formats in which values are written so: <c>factChecking</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
