#:project ../../src/NewsParse/NewsParse.csproj
#:package Spectre.Console
#:property TargetFramework=net10.0
#:property PublishAot=false

// Parses a folder of pages (.html, .htm, .txt), or a .jsonl file with an object a line, to a .jsonl file with a result a line.
//
//   dotnet run docs/examples/batch.cs -- FOLDER|FILE.jsonl OUT.jsonl
//
// A line of the input has "html" or "text", and "url" where it is known. A line of the output has "source", and "document" or "failure" with "message"; a
// page or a line that cannot be read is a failure as well, and no end: "Unreadable".
// Ends with 0, or with 1 where some could not be read or parsed, or with 2 where the input could not be opened or the output not be written.
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsParse;
using Spectre.Console;

if (args is not [var input, var outputPath])
{
    Console.Error.WriteLine("usage: dotnet run docs/examples/batch.cs -- FOLDER|FILE.jsonl OUT.jsonl");
    return 2;
}

if (Path.GetFullPath(input) == Path.GetFullPath(outputPath))
{
    Console.Error.WriteLine("The output would be written over the input.");
    return 2;
}

IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
try
{
    string[]? files = Directory.Exists(input) ? [.. Pages(input)] : null;
    long total = files?.Length ?? File.ReadLines(input).LongCount(static line => !string.IsNullOrWhiteSpace(line));
    var last = new BatchProgress(0, 0);
    var unreadable = new ConcurrentDictionary<ArticleSource, string>(ReferenceEqualityComparer.Instance);
    await console.Progress().StartAsync(async context =>
    {
        ProgressTask bar = context.AddTask("Parsing", maxValue: Math.Max(total, 1));
        var options = new BatchOptions { Progress = new Report(progress => bar.Value = (last = progress).Completed) };
        IEnumerable<ArticleSource> sources = files is null
            ? File.ReadLines(input).Where(static line => !string.IsNullOrWhiteSpace(line)).Select(line => Read(line, OfLine, unreadable))
            : files.Select(file => Read(file, OfFile, unreadable));
        await using var output = new StreamWriter(outputPath);
        await foreach (ParseResult result in ArticleParser.Default.ParseManyAsync(sources, options))
        {
            unreadable.TryRemove(result.Source, out string? message);
            await output.WriteLineAsync(Line(result, files?[result.Index], message));
        }
    });
    console.WriteLine($"{last.Completed} read, {last.Failed} of them in vain.");
    return last.Failed == 0 ? 0 : 1;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

static IEnumerable<string> Pages(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
    .Where(static path => Path.GetExtension(path) is ".html" or ".htm" or ".txt")
    .Order(StringComparer.Ordinal);

// One that cannot be read keeps its place among the results: nothing stands in for it, which cannot be parsed either.
static ArticleSource Read(string item, Func<string, ArticleSource> read, ConcurrentDictionary<ArticleSource, string> unreadable)
{
    try
    {
        return read(item);
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or FormatException or InvalidOperationException or ArgumentException)
    {
        var nothing = ArticleSource.FromText("");
        unreadable[nothing] = error.Message;
        return nothing;
    }
}

// Read as the batch comes to it, so no more pages are in memory than the batch holds (BatchOptions.MaxHeld).
static ArticleSource OfFile(string path) =>
    Path.GetExtension(path) == ".txt" ? ArticleSource.FromText(File.ReadAllBytes(path)) : ArticleSource.FromHtml(File.ReadAllBytes(path));

static ArticleSource OfLine(string line)
{
    JsonNode row = JsonNode.Parse(line) ?? throw new JsonException("A line holds null, not an object.");
    Uri? url = (string?)row["url"] is { } address ? new Uri(address) : null;
    return ((string?)row["html"], (string?)row["text"]) switch
    {
        ({ } html, _) => ArticleSource.FromHtml(html, url),
        (_, { } text) => ArticleSource.FromText(text, url),
        _ => throw new JsonException("A line has neither \"html\" nor \"text\"."),
    };
}

static string Line(ParseResult result, string? file, string? message)
{
    var line = new JsonObject { ["source"] = file ?? result.Source.Url?.OriginalString ?? $"{result.Index}" };
    if (result.IsParsed)
    {
        line["document"] = JsonNode.Parse(result.Document.ToJson());
    }
    else
    {
        line["failure"] = message is null ? result.Failure.Code.ToString() : "Unreadable";
        line["message"] = message ?? result.Failure.Message;
    }

    return line.ToJsonString();
}

// Progress<T> would report from other threads, in any order.
file sealed class Report(Action<BatchProgress> report) : IProgress<BatchProgress>
{
    void IProgress<BatchProgress>.Report(BatchProgress value) => report(value);
}
