using System.Globalization;

namespace NewsParse.Tests.Hostile;

/// <summary>What is written of a page that was made to hurt is not many times as much as the page.</summary>
public sealed class HostileDocumentsTests
{
    private const int MaxChars = 100_000_000;

    private static readonly Dictionary<string, Func<string>> s_pages = new()
    {
        ["each block in a thousand boxes with long names"] = static () =>
            string.Concat(Enumerable.Range(0, 950).Select(static i => string.Create(CultureInfo.InvariantCulture, $"<div class={new string('k', 190)}{i}>"))) + Repeat("<p>x", 20_000),
        ["a box whose name is as long as a page"] = static () => $"<x-{new string('y', 900_000)}>" + Repeat("<p>x", 20_000),
        ["an item in four hundred lists"] = static () => Repeat("<ul><li>x", 400) + Repeat("<li>x", 20_000),
    };

    public static TheoryData<string> Names => [.. s_pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_PageMadeToHurt_IsBounded(string name)
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml("<h1>Harbour wall</h1>" + s_pages[name]()));

        document.ToJson().Length.Should().BeLessThan(MaxChars);
        document.ToXRay().Length.Should().BeLessThan(MaxChars);
        document.ToHtml().Length.Should().BeLessThan(MaxChars);
        document.ToMarkdown().Length.Should().BeLessThan(MaxChars);
        document.ToNinjs().Length.Should().BeLessThan(MaxChars);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
