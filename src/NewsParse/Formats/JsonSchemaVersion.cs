using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>
/// The version of the JSON of a document. The minor one grows with what is added, which older readers pass over; the major one with what is
/// renamed, removed or means something else, which they must not read.
/// </summary>
internal static class JsonSchemaVersion
{
    /// <summary>The property that holds it.</summary>
    public const string Name = "schema";

    public const string Current = "1.0";

    private const string Major = "1.";

    /// <exception cref="JsonException">The version is of another major one.</exception>
    public static void Check(string? version)
    {
        // What was written before there were versions has none.
        if (version is not null && !IsReadable(version))
        {
            throw new JsonException($"The JSON has schema {version}; this version of the library reads {Major}x.");
        }
    }

    private static bool IsReadable(string version) =>
        version.StartsWith(Major, StringComparison.Ordinal) && version.Length > Major.Length && version.AsSpan(Major.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
