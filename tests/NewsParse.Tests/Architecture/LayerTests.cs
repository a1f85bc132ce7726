using System.Text.RegularExpressions;

namespace NewsParse.Tests.Architecture;

public sealed partial class LayerTests
{
    /// <summary>Each layer may use those before it; the files at the root of the project may use all. The last two stand on the parser itself.</summary>
    private static readonly string[] s_layers =
    [
        "Model", "Diagnostics", "Text", "Decoding", "Reading", "Metadata", "Labelling", "Bylines", "Repair", "Translation", "Cleaning", "Sites", "Formats",
        "Assembling", "Batch", "Hosting",
    ];

    [Fact]
    public void Folders_OfTheLibrary_AreAllLayers()
    {
        string[] folders =
        [
            .. Directory.EnumerateDirectories(Source).Select(static path => Path.GetFileName(path)).Where(static name => name is not ("bin" or "obj")),
        ];

        folders.Except(s_layers).Should().BeEmpty("a new folder has its place in the order of the layers");
    }

    [Fact]
    public void Usings_OfEveryLayer_NameLayersBeforeItOnly()
    {
        string[] breaches =
        [
            .. from layer in s_layers
               let folder = Path.Combine(Source, layer)
               where Directory.Exists(folder)
               from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
               from Match used in UsedLayer().Matches(File.ReadAllText(file))
               let other = used.Groups["layer"].Value
               where other != layer && Array.IndexOf(s_layers, other) is var place && (place < 0 || place > Array.IndexOf(s_layers, layer))
               select $"{Path.GetRelativePath(Source, file)} uses {other}",
        ];

        breaches.Should().BeEmpty();
    }

    private static string Source => Path.Combine(Shared.Repository, "src", "NewsParse");

    [GeneratedRegex(@"^(?:global )?using (?:static |\w+ = )?NewsParse\.(?<layer>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex UsedLayer();
}
