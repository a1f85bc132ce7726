namespace NewsParse.Testing;

/// <summary>The files of one case; a case without either is told as a failure.</summary>
/// <param name="Name">The path within the folder, with slashes and without the ending.</param>
/// <param name="Input">The path of the page or text.</param>
/// <param name="Expected">The path of what is expected of it.</param>
internal sealed record CaseFiles(string Name, string? Input, string? Expected)
{
    public const string ExpectedEnding = ".expected.json";

    private static readonly string[] s_inputEndings = [".html", ".htm", ".txt"];

    /// <summary>Another input of the same name, as <c>a.txt</c> beside <c>a.html</c>: which of them is meant cannot be told.</summary>
    public string? OtherInput { get; init; }

    /// <summary>The cases of a folder and of those in it, by name.</summary>
    public static IEnumerable<CaseFiles> In(string folder)
    {
        var inputs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative.EndsWith(ExpectedEnding, StringComparison.OrdinalIgnoreCase))
            {
                expected[relative[..^ExpectedEnding.Length]] = path;
            }
            else if (InputEnding(relative) is { } ending)
            {
                string name = relative[..^ending.Length];
                if (!inputs.TryAdd(name, path))
                {
                    others[name] = path;
                }
            }
        }

        return inputs.Keys.Union(expected.Keys).Order(StringComparer.Ordinal)
            .Select(name => new CaseFiles(name, inputs.GetValueOrDefault(name), expected.GetValueOrDefault(name)) { OtherInput = others.GetValueOrDefault(name) });
    }

    /// <summary>Where what is expected of an input stands; null where the name is of no input.</summary>
    public static string? ExpectedOf(string input) => InputEnding(input) is { } ending ? input[..^ending.Length] + ExpectedEnding : null;

    /// <exception cref="IOException">The input cannot be read.</exception>
    public static ArticleSource Source(string input, Uri? url, DateTimeOffset? fetchedAt)
    {
        byte[] bytes = File.ReadAllBytes(input);
        ArticleSource source = InputEnding(input) == ".txt" ? ArticleSource.FromText(bytes, url: url) : ArticleSource.FromHtml(bytes, url: url);
        return source with { FetchedAt = fetchedAt };
    }

    private static string? InputEnding(string path) => Array.Find(s_inputEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
