using CsCheck;
using System.Text.Json;
using NewsParse.Formats;

namespace NewsParse.Tests.Properties;

public sealed class ConservationTests
{
    private const int Iterations = 1_000;

    [Fact]
    public void Parse_AnyHtml_KeepsEveryBlockOnce() => PageGen.Html.Sample(static html => Hold(ArticleSource.FromHtml(html)), iter: Iterations);

    [Fact]
    public void Parse_MutatedHtml_KeepsEveryBlockOnce() =>
        PageGen.Mutated(PageGen.Html).Sample(static html => Hold(ArticleSource.FromHtml(html)), iter: Iterations);

    [Fact]
    public void Parse_AnyText_KeepsEveryBlockOnce() => PageGen.Text.Sample(static text => Hold(ArticleSource.FromText(text)), iter: Iterations);

    [Fact]
    public void Parse_MutatedText_KeepsEveryBlockOnce() =>
        PageGen.Mutated(PageGen.Text).Sample(static text => Hold(ArticleSource.FromText(text)), iter: Iterations);

    [Fact]
    public void Parse_AnyHtml_GivesTheSameDocumentTwice() =>
        PageGen.Html.Sample(
            static html => Dump(html).Should().Be(Dump(html)),
            iter: Iterations / 4);

    private static void Hold(ArticleSource source) => Conservation.Breach(source).Should().BeNull();

    private static string Dump(string html) =>
        ArticleParser.Default.TryParse(ArticleSource.FromHtml(html), out ArticleDocument? document, out ParseFailure? failure)
            ? JsonSerializer.Serialize(document, ArticleJsonContext.Default.ArticleDocument)
            : failure.ToString();
}
