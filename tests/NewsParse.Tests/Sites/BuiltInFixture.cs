using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParse.Tests.Sites;

/// <summary>
/// A page or a text in the shape of a site, a content system or an agency's report, written for the tests. What is to become of a block stands beside it: in a
/// page as <c>data-role</c>, in a text as <c>[Role]</c> before the line.
/// </summary>
internal sealed class BuiltInFixture
{
    private BuiltInFixture(string name, ArticleSource source, IReadOnlyList<(BlockRole Role, string Text)> expected)
    {
        (Name, Source, Expected) = (name, source, expected);
    }

    /// <summary>The name of the profile or the cleaner.</summary>
    public string Name { get; }

    public ArticleSource Source { get; }

    public IReadOnlyList<(BlockRole Role, string Text)> Expected { get; }

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Sites", "Fixtures");

    /// <param name="name">The name of the file without its ending.</param>
    /// <param name="url">The address, for what goes by the host.</param>
    public static BuiltInFixture Read(string name, Uri? url = null)
    {
        string page = Path.Combine(Folder, name + ".html");
        return File.Exists(page) ? OfPage(name, File.ReadAllText(page), url) : OfText(name, File.ReadAllLines(Path.Combine(Folder, name + ".txt")), url);
    }

    private static BuiltInFixture OfPage(string name, string html, Uri? url)
    {
        IEnumerable<IElement> marked = new HtmlParser().ParseDocument(html).QuerySelectorAll("[data-role]");
        return new BuiltInFixture(name, ArticleSource.FromHtml(html, url), [.. marked.Select(static element => (Enum.Parse<BlockRole>(element.GetAttribute("data-role")!), element.TextContent.Trim()))]);
    }

    private static BuiltInFixture OfText(string name, string[] lines, Uri? url)
    {
        var expected = new List<(BlockRole Role, string Text)>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].IndexOf("] ", StringComparison.Ordinal) is > 0 and int end)
            {
                (string role, lines[i]) = (lines[i][1..end], lines[i][(end + 2)..]);
                expected.Add((Enum.Parse<BlockRole>(role), string.Join(' ', lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))));
            }
        }

        return new BuiltInFixture(name, ArticleSource.FromText(string.Join('\n', lines), url), expected);
    }
}
