#:project ../../src/NewsParse/NewsParse.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Shows what became of a page, block by block, as a page to open in a browser.
//
//   dotnet run docs/examples/xray.cs -- FILE [URL] [--profile FILE|FOLDER]... > xray.html
//
// A file whose name ends in .txt is read as plain text. Each --profile adds a site profile, or all of a folder.
// Ends with 0, or with 1 where the source could not be parsed, or with 2 where it could not be read.
using System.Text;
using NewsParse;

List<string> named = [];
ArticleParserBuilder builder = ArticleParser.CreateBuilder();
byte[] bytes;
Uri? url = null;
try
{
    for (int i = 0; i < args.Length; i++)
    {
        if (args[i] != "--profile")
        {
            named.Add(args[i]);
        }
        else if (++i < args.Length)
        {
            builder = Directory.Exists(args[i]) ? builder.AddProfiles(args[i]) : builder.AddProfile(SiteProfile.LoadFile(args[i]));
        }
    }

    if (named.Count is not (1 or 2) || (named.Count == 2 && !Uri.TryCreate(named[1], UriKind.Absolute, out url)))
    {
        Console.Error.WriteLine("usage: dotnet run docs/examples/xray.cs -- FILE [URL] [--profile FILE|FOLDER]... > xray.html");
        return 2;
    }

    bytes = File.ReadAllBytes(named[0]);
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or SiteProfileException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

ArticleSource source = named[0].EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? ArticleSource.FromText(bytes, url: url) : ArticleSource.FromHtml(bytes, url: url);
if (!builder.Build().TryParse(source, out ArticleDocument? document, out ParseFailure? failure))
{
    Console.Error.WriteLine($"{failure.Code}: {failure.Message}");
    return 1;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Write(document.ToXRay());
return 0;
