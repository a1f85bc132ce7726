// What stands between "// sample: name" and "// end" is in the documents word for word; DocumentTests holds the two together.
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
}
