#:project ../../src/NewsParse/NewsParse.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Parses a page or a plain text and prints the article, and what was removed and why.
//
//   dotnet run docs/examples/parse.cs -- FILE [URL] [--profile FILE|FOLDER]...
//   dotnet run docs/examples/parse.cs -- - [URL] [--profile FILE|FOLDER]... < FILE
//
// Each --profile adds a site profile, or all of a folder; how their rules fared is printed at the end.
// Ends with 0, or with 1 where the source could not be parsed, or with 2 where it could not be read.
using System.Globalization;
using System.Text;
using NewsParse;

const int ShortText = 70;

(List<string> named, List<string> profiles) = ReadArguments(args);
if (named.Count > 2 || named.Exists(static name => name is "--help" or "-h"))
{
    Console.Error.WriteLine("usage: dotnet run docs/examples/parse.cs -- [FILE|-] [URL] [--profile FILE|FOLDER]...");
    return 2;
}

Uri? url = null;
if (named.Count > 1 && !Uri.TryCreate(named[1], UriKind.Absolute, out url))
{
    Console.Error.WriteLine($"'{named[1]}' is no absolute URL.");
    return 2;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string file = named.Count > 0 ? named[0] : "-";
byte[] bytes;
ArticleParser parser;
try
{
    bytes = file == "-" ? ReadInput() : File.ReadAllBytes(file);
    parser = Build(profiles);
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or SiteProfileException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

ArticleSource source = IsHtml(file, bytes) ? ArticleSource.FromHtml(bytes, url: url) : ArticleSource.FromText(bytes, url: url);
if (!parser.TryParse(source, out ArticleDocument? document, out ParseFailure? failure))
{
    Console.Error.WriteLine($"{failure.Code}: {failure.Message}");
    return 1;
}

PrintFields(document);
Console.WriteLine($"\n===== Article\n\n{document.ToPlainText()}");
PrintRemoved(document);
PrintRules(document);
PrintDiagnostics(document);
return 0;

static (List<string> Named, List<string> Profiles) ReadArguments(string[] args)
{
    List<string> named = [], profiles = [];
    for (int i = 0; i < args.Length; i++)
    {
        if (args[i] == "--profile" && i + 1 < args.Length)
        {
            profiles.Add(args[++i]);
        }
        else
        {
            named.Add(args[i]);
        }
    }

    return (named, profiles);
}

static ArticleParser Build(List<string> profiles)
{
    ArticleParserBuilder builder = ArticleParser.CreateBuilder();
    foreach (string path in profiles)
    {
        _ = Directory.Exists(path) ? builder.AddProfiles(path) : builder.AddProfile(SiteProfile.LoadFile(path));
    }

    return builder.Build();
}

static byte[] ReadInput()
{
    using Stream input = Console.OpenStandardInput();
    using var copy = new MemoryStream();
    input.CopyTo(copy);
    return copy.ToArray();
}

// By the name where it says something, else by how the content begins.
static bool IsHtml(string file, byte[] bytes)
{
    switch (Path.GetExtension(file).ToLowerInvariant())
    {
        case ".html" or ".htm" or ".xhtml":
            return true;
        case ".txt":
            return false;
    }

    string start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096));
    int tag = start.IndexOf('<', StringComparison.Ordinal);
    return tag >= 0
        && tag + 1 < start.Length
        && (char.IsAsciiLetter(start[tag + 1]) || start[tag + 1] is '!' or '?')
        && start.IndexOf('>', tag) > 0;
}

static void PrintFields(ArticleDocument document)
{
    Print("Title", document.Title);
    Print("Kicker", document.Kicker);
    Print("By", string.Join(", ", document.Byline.Authors.Select(Describe)));
    Print("With", string.Join(", ", document.Byline.Contributors.Select(static contributor => $"{contributor.Name} ({contributor.Role})")));
    Print("Dateline", document.Dateline?.Text);
    Print("Published", document.Published?.ToString());
    Print("Modified", document.Modified?.ToString());
    Print("Site", string.Join(", ", new[] { document.Site.Name, document.Site.Host }.OfType<string>()));
    Print("Origin", document.Origin is { } origin ? $"{origin.Kind}: {origin.Publisher ?? origin.Url?.Host}" : null);
    Print("License", document.License?.Name);
    Print("Access", $"{document.Access.Declared} as declared, {document.Access.Observed} as seen");
    Print("Language", document.Language);
    Print("Kind", document.Kind.ToString());
    Print("Quality", document.Quality.ToString("0.00", CultureInfo.InvariantCulture));

    static string Describe(Author author)
    {
        string details = string.Join(", ", new[] { author.Role, author.Affiliation, author.Place }.OfType<string>());
        return details.Length == 0 ? author.Name : $"{author.Name} ({details})";
    }

    static void Print(string name, string? value) => Console.WriteLine($"{name,-10} {(string.IsNullOrEmpty(value) ? "-" : value)}");
}

static void PrintRemoved(ArticleDocument document)
{
    int body = document.Body.Sum(static block => block.Traces.Length);
    Console.WriteLine($"\n===== {document.BlockCount} blocks: {body} in the body, {document.Header.Length} in fields, {document.Removed.Length} removed\n");
    foreach (TracedBlock block in document.Removed)
    {
        Console.WriteLine($"{block.Trace.Role,-14} {block.Trace.Rule,-24} {Shorten(block.Text)}");
    }
}

static void PrintRules(ArticleDocument document)
{
    if (document.RuleHealth.Length > 0)
    {
        Console.WriteLine("\n===== Rules of profiles\n");
    }

    foreach (RuleHealth health in document.RuleHealth)
    {
        Console.WriteLine($"{health.Outcome,-10} {health.Matches,3}  {health.Rule}{(health.Version is null ? "" : $" ({health.Version})")}");
    }
}

static void PrintDiagnostics(ArticleDocument document)
{
    foreach (ParseDiagnostic diagnostic in document.Diagnostics)
    {
        Console.WriteLine($"\n{diagnostic.Code}{(diagnostic.Rule is null ? "" : $" ({diagnostic.Rule})")}: {diagnostic.Message}");
    }
}

static string Shorten(string text)
{
    string line = text.ReplaceLineEndings(" ");
    return line.Length <= ShortText ? line : string.Concat(line.AsSpan(0, ShortText - 1).TrimEnd(), "…");
}
