using System.Text;

namespace NewsParse.Fuzz.Inputs;

/// <summary>The pages, texts, lines and files that inputs are made from: those of this project.</summary>
internal static class SeedFiles
{
    public static IReadOnlyList<string> Pages { get; } = ReadAll(".html");

    public static IReadOnlyList<string> Texts { get; } = ReadAll(".txt");

    public static IReadOnlyList<string> Scripts { get; } = ReadAll(".json");

    public static IReadOnlyList<string> Documents { get; } = ReadAll(".document");

    public static IReadOnlyList<string> Profiles { get; } = ReadAll(".profile");

    public static IReadOnlyList<string> Bylines { get; } = Lines("bylines.lines");

    public static IReadOnlyList<string> Dates { get; } = Lines("dates.lines");

    public static IReadOnlyList<string> Damaged { get; } = Lines("damaged.lines");

    private static string[] ReadAll(string extension) =>
        [.. typeof(SeedFiles).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static string[] Lines(string name) => Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Read(string name)
    {
        using Stream stream = typeof(SeedFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A checkout may have other line ends; the inputs have to be the same.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
