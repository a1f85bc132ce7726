using System.Text.Json;

namespace NewsParse.Tests.Metadata;

/// <summary>The fields of the texts that scrapers left, beside the truth people wrote for them.</summary>
public sealed class SeedFieldsTests
{
    [Theory]
    [InlineData("asia-times")]
    [InlineData("bao-binh-duong")]
    [InlineData("bingobot")]
    [InlineData("untitled-feed")]
    [InlineData("vietnam-vn")]
    public void Parse_SeedText_GivesTheFieldsOfItsTruth(string name)
    {
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllText(Shared.RequireFile($"seeds/{name}.truth.json")));
        string text = File.ReadAllText(Shared.RequireFile($"seeds/{name}.txt"));

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text));

        Fold(document.Title).Should().Be(Fold(Text(truth, "title")));
        document.Published?.ToString().Should().Be(Text(truth, "published"));
        document.Language.Should().Be(Text(truth, "language"));
        if (truth.RootElement.GetProperty("authors").GetArrayLength() == 0)
        {
            document.Byline.Authors.Should().BeEmpty();
        }
    }

    private static string? Text(JsonDocument truth, string field) => truth.RootElement.GetProperty(field).GetString();

    // Which of two equal lines is shown, the one with typographic quotes or the other, is not what is asked here.
    private static string? Fold(string? title) => title?.Replace('’', '\'');
}
