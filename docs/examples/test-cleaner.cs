#:project ../../src/NewsParse.Testing/NewsParse.Testing.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Tests site profiles on a folder of cases, or starts a case from a page.
//
//   dotnet run docs/examples/test-cleaner.cs -- CASES [--profile FILE|FOLDER]... [--lenient]
//   dotnet run docs/examples/test-cleaner.cs -- --record PAGE [URL] [--profile FILE|FOLDER]...
//
// --lenient lets a field that a profile has rules for be found the general way where they find nothing.
// Ends with 0, or with 1 where a case failed or the page could not be parsed, or with 2 where something could not be read.
using System.Text;
using NewsParse;
using NewsParse.Testing;

List<string> named = [], profiles = [];
bool isRecording = false, isStrict = true;
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--profile" when i + 1 < args.Length:
            profiles.Add(args[++i]);
            break;
        case "--record":
            isRecording = true;
            break;
        case "--lenient":
            isStrict = false;
            break;
        default:
            named.Add(args[i]);
            break;
    }
}

Uri? url = null;
bool isUsable = isRecording
    ? named.Count == 1 || (named.Count == 2 && Uri.TryCreate(named[1], UriKind.Absolute, out url))
    : named.Count == 1 && !named[0].StartsWith("--", StringComparison.Ordinal);
if (!isUsable)
{
    Console.Error.WriteLine("usage: dotnet run docs/examples/test-cleaner.cs -- CASES | --record PAGE [URL]  [--profile FILE|FOLDER]... [--lenient]");
    return 2;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    if (isRecording)
    {
        Console.WriteLine(CleanerSuite.Record(named[0], AddProfiles, url));
        return 0;
    }

    CleanerReport report = CleanerSuite.Run(named[0], AddProfiles, isStrict);
    Console.Write(report);
    return report.IsPassed ? 0 : 1;
}
catch (ArticleParseException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or SiteProfileException or ArgumentException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

void AddProfiles(ArticleParserBuilder builder)
{
    foreach (string path in profiles)
    {
        _ = Directory.Exists(path) ? builder.AddProfiles(path) : builder.AddProfile(SiteProfile.LoadFile(path));
    }
}
