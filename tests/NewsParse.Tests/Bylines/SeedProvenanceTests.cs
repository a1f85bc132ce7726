using System.Text.Json;

namespace NewsParse.Tests.Bylines;

/// <summary>The origin and license of the texts that scrapers left, beside the truth people wrote for them.</summary>
public sealed class SeedProvenanceTests
{
    [Theory]
    [InlineData("asia-times", OriginKind.Republished)]
    [InlineData("bao-binh-duong", OriginKind.Republished)]
    [InlineData("bingobot", null)]
    [InlineData("untitled-feed", null)]
    [InlineData("vietnam-vn", OriginKind.Aggregated)]
    public void Parse_SeedText_GivesOriginAndLicenseOfItsTruth(string name, OriginKind? kind)
    {
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllText(Shared.RequireFile($"seeds/{name}.truth.json")));
        string text = File.ReadAllText(Shared.RequireFile($"seeds/{name}.txt"));
        JsonElement origin = truth.RootElement.GetProperty("origin");

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text));

        document.Origin?.Kind.Should().Be(kind);
        (document.Origin is null).Should().Be(origin.ValueKind == JsonValueKind.Null);
        if (document.Origin is not null)
        {
            document.Origin.Publisher.Should().Be(origin.GetProperty("publisher").GetString());
            document.Origin.Url?.AbsoluteUri.Should().Be(origin.GetProperty("url").GetString());
            (document.Origin.Url is null).Should().Be(origin.GetProperty("url").ValueKind == JsonValueKind.Null);
        }

        document.License?.Name.Should().Be(truth.RootElement.GetProperty("license").GetString());
        document.Dateline.Should().BeNull();
    }
}
