#:project ../../src/NewsParse/NewsParse.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Parses a page or a plain text and prints the article, and what was removed and why.
//
//   dotnet run docs/examples/parse.cs -- FILE [URL]
//   dotnet run docs/examples/parse.cs -- - [URL] < FILE
//
// Ends with 0, or with 1 where the source could not be parsed, or with 2 where it could not be read.
using System.Globalization;
using System.Text;
using NewsParse;

const int ShortText = 70;

if (args.Length > 2 || args is ["--help", ..] or ["-h", ..])
{
    Console.Error.WriteLine("usage: dotnet run docs/examples/parse.cs -- [FILE|-] [URL]");
    return 2;
}

Uri? url = null;
if (args.Length > 1 && !Uri.TryCreate(args[1], UriKind.Absolute, out url))
{
    Console.Error.WriteLine($"'{args[1]}' is no absolute URL.");
    return 2;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string file = args.Length > 0 ? args[0] : "-";
byte[] bytes;
try
{
    bytes = file == "-" ? ReadInput() : File.ReadAllBytes(file);
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

ArticleSource source = IsHtml(file, bytes) ? ArticleSource.FromHtml(bytes, url: url) : ArticleSource.FromText(bytes, url: url);
if (!ArticleParser.Default.TryParse(source, out ArticleDocument? document, out ParseFailure? failure))
{
    Console.Error.WriteLine($"{failure.Code}: {failure.Message}");
    return 1;
}

PrintFields(document);
Console.WriteLine($"\n===== Article\n\n{document.ToPlainText()}");
PrintRemoved(document);
PrintDiagnostics(document);
return 0;

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

static void PrintDiagnostics(ArticleDocument document)
{
    foreach (ParseDiagnostic diagnostic in document.Diagnostics)
    {
        Console.WriteLine($"\n{diagnostic.Code}: {diagnostic.Message}");
    }
}

static string Shorten(string text)
{
    string line = text.ReplaceLineEndings(" ");
    return line.Length <= ShortText ? line : string.Concat(line.AsSpan(0, ShortText - 1).TrimEnd(), "…");
}
