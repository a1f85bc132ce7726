// What stands between "// sample: name" and "// end" is in the documents word for word; DocumentTests holds the two together.
using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace NewsParse.Tests.Docs;

public sealed class HostingSamples
{
    [Fact]
    public void AddNewsParse_AsTheDocumentShows_GivesTheParser()
    {
        var services = new ServiceCollection();
        // sample: services
        services.AddSingleton<ISiteCleaner, HeraldCleaner>();
        services.AddNewsParse(parser => parser.WithLimits(new ParseLimits { MaxInputBytes = 4 << 20 }));
        // end
        using ServiceProvider provider = services.BuildServiceProvider();

        IArticleParser parser = provider.GetRequiredService<IArticleParser>();

        parser.TryParse(ArticleSource.FromText(new string('a', 3 << 20)), out _, out ParseFailure? failure).Should().BeFalse();
        failure!.Code.Should().Be(ParseFailureCode.TooLarge);
    }

    [Fact]
    public async Task ParseManyAsync_AsTheDocumentShows_GivesEveryResult()
    {
        using var output = new StringWriter();

        await Show(["A line of text.", " "], output);

        output.ToString().ReplaceLineEndings("\n").Should().Be("0: A line of text.\n1: Empty\n");

        static async Task Show(IEnumerable<string> texts, TextWriter Console)
        {
            // sample: batch
            IEnumerable<ArticleSource> sources = texts.Select(text => ArticleSource.FromText(text));
            await foreach (ParseResult result in ArticleParser.Default.ParseManyAsync(sources))
            {
                Console.WriteLine($"{result.Index}: {(result.IsParsed ? result.Document.ToPlainText() : result.Failure.Code)}");
            }

            // end
        }
    }

    [Fact]
    public async Task ParseManyAsync_InAnyOrder_FindsTheKeysAgain()
    {
        var titles = new Dictionary<string, string?>();

        // Two of the rows are equal as sources, and apart by their keys all the same.
        await Show([("mill", "Old mill burns down\n\nThe old mill burned down on Sunday."), ("empty", " "), ("blank", " ")], titles);

        titles.Should().BeEquivalentTo(new Dictionary<string, string?> { ["mill"] = "Old mill burns down", ["empty"] = null, ["blank"] = null });

        static async Task Show(IEnumerable<(string Key, string Text)> rows, Dictionary<string, string?> titles)
        {
            // sample: keys
            var keys = new ConcurrentDictionary<ArticleSource, string>(ReferenceEqualityComparer.Instance);
            IEnumerable<ArticleSource> sources = rows.Select(row =>
            {
                var source = ArticleSource.FromText(row.Text);
                keys[source] = row.Key;
                return source;
            });
            await foreach (ParseResult result in ArticleParser.Default.ParseManyAsync(sources, new BatchOptions { KeepOrder = false }))
            {
                keys.TryRemove(result.Source, out string? key);
                titles[key!] = result.Document?.Title;
            }

            // end
        }
    }
}
