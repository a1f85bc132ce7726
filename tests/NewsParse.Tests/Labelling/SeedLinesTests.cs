using System.Text.Json;

namespace NewsParse.Tests.Labelling;

/// <summary>Every line of the texts that scrapers left, beside the truth people wrote for it, and the fields that lines become.</summary>
public sealed class SeedLinesTests
{
    private static readonly Dictionary<string, BlockRole[]> s_roles = new()
    {
        ["title"] = [BlockRole.Title],
        ["duplicate"] = [BlockRole.Duplicate],
        ["lede"] = [BlockRole.Lede],
        ["paragraph"] = [BlockRole.Body],
        ["heading"] = [BlockRole.Heading],
        ["caption"] = [BlockRole.Caption],
        ["untranslated"] = [BlockRole.Untranslated],
        ["summary"] = [BlockRole.Summary],
        ["author-bio"] = [BlockRole.AuthorBio],
        ["license"] = [BlockRole.License],
        ["origin"] = [BlockRole.Origin],
        ["agency"] = [BlockRole.Origin, BlockRole.Byline],
        ["navigation"] = [BlockRole.Navigation],
        ["site"] = [BlockRole.Navigation],
        ["meta"] = [BlockRole.Byline, BlockRole.Date, BlockRole.Origin],
        ["footer"] = [BlockRole.Comment, BlockRole.Share, BlockRole.Related, BlockRole.Navigation, BlockRole.Footer, BlockRole.Promotion, BlockRole.Advertisement, BlockRole.Tag],
    };

    private static readonly ArticleParser s_withoutCleaners = ArticleParser.CreateBuilder().WithoutBuiltInCleaners().Build();

    public static TheoryData<string, bool> Seeds()
    {
        var seeds = new TheoryData<string, bool>();
        foreach (string name in (string[])["asia-times", "bao-binh-duong", "bingobot", "untitled-feed", "vietnam-vn"])
        {
            seeds.Add(name, true);
            seeds.Add(name, false);
        }

        return seeds;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_SeedText_GivesEveryLineItsRole(string name, bool withCleaners)
    {
        (JsonElement truth, string text) = Read(name);

        ArticleDocument document = Parser(withCleaners).Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken);

        var kinds = truth.GetProperty("lines").EnumerateArray().ToDictionary(static line => line.GetProperty("line").GetInt32(), static line => line.GetProperty("kind").GetString()!);
        TextRoleList.Of(document, text).Where(line => !s_roles[kinds[line.Number]].Contains(line.Role)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_SeedText_GivesBodyAndCaptionsOfItsTruth(string name, bool withCleaners)
    {
        (JsonElement truth, string text) = Read(name);

        ArticleDocument document = Parser(withCleaners).Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken);

        document.Body.Where(static block => block is not Figure).Select(static block => block is Heading heading ? heading.Text : ((Paragraph)block).Text)
            .Should().Equal(truth.GetProperty("body").EnumerateArray().Select(line => Repaired(line.GetString()!, truth)));
        Figure[] figures = [.. document.Body.OfType<Figure>()];
        JsonElement[] captions = [.. truth.GetProperty("captions").EnumerateArray()];
        figures.Should().HaveCount(captions.Length);
        for (int i = 0; i < captions.Length; i++)
        {
            figures[i].Caption.Should().Be(captions[i].GetProperty("text").GetString());
            figures[i].Credit.Should().Be(captions[i].GetProperty("credit").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_SeedText_GivesTheFieldsOfItsTruth(string name, bool withCleaners)
    {
        (JsonElement truth, string text) = Read(name);

        ArticleDocument document = Parser(withCleaners).Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken);

        document.Title.Should().Be(truth.GetProperty("title").GetString());
        document.Site.Name.Should().Be(truth.GetProperty("site").GetString());
        document.Published?.ToString().Should().Be(truth.GetProperty("published").GetString());
        document.Language.Should().Be(truth.GetProperty("language").GetString());
        document.License?.Name.Should().Be(truth.GetProperty("license").GetString());
        document.Byline.Authors.Select(static author => author.Name).Should().Equal(truth.GetProperty("authors").EnumerateArray().Select(static author => author.GetString()));
        if (truth.TryGetProperty("author_detail", out JsonElement details))
        {
            document.Byline.Authors.Select(static author => (author.Affiliation, author.Role)).Should().Equal(
                details.EnumerateArray().Select(static author => (author.GetProperty("affiliation").GetString(), author.GetProperty("role").GetString())));
        }

        JsonElement origin = truth.GetProperty("origin");
        document.Origin?.Publisher.Should().Be(origin.GetProperty("publisher").GetString());
        document.Origin?.Url?.AbsoluteUri.Should().Be(origin.GetProperty("url").GetString());
        (document.Origin is null).Should().Be(origin.ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("asia-times", null)]
    [InlineData("vietnam-vn", "vi")]
    public void Parse_SeedOfAMachine_FlagsWhatIsSuspected(string name, string? source)
    {
        (JsonElement truth, string text) = Read(name);

        ArticleTranslation translation = ArticleParser.Default.Parse(ArticleSource.FromText(text), TestContext.Current.CancellationToken).Translation;

        translation.Score.Should().BeGreaterThanOrEqualTo(.5);
        translation.SourceLanguage.Should().Be(source);
        string[] suspects = truth.TryGetProperty("suspects", out JsonElement list) ? [.. list.EnumerateArray().Select(static suspect => suspect.GetString()!)] : [];
        suspects.Count(suspect => translation.Signals.Any(signal => signal.Text == suspect)).Should().BeGreaterThanOrEqualTo(Math.Max(0, suspects.Length - 2));
    }

    [Theory]
    [InlineData("bao-binh-duong")]
    [InlineData("untitled-feed")]
    public void Parse_SeedOfPeople_HasNoSignal(string name) =>
        ArticleParser.Default.Parse(ArticleSource.FromText(Read(name).Text), TestContext.Current.CancellationToken).Translation.Score.Should().BeLessThan(.5);

    private static ArticleParser Parser(bool withCleaners) => withCleaners ? ArticleParser.Default : s_withoutCleaners;

    /// <summary>The line as the truth's repairs make it.</summary>
    private static string Repaired(string line, JsonElement truth) =>
        truth.GetProperty("repairs").EnumerateArray().Aggregate(line, static (text, pair) => text.Replace(pair[0].GetString()!, pair[1].GetString()!, StringComparison.Ordinal));

    private static (JsonElement Truth, string Text) Read(string name)
    {
        string text = File.ReadAllText(Shared.RequireFile($"seeds/{name}.txt"));
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllText(Shared.RequireFile($"seeds/{name}.truth.json")));
        return (truth.RootElement.Clone(), text);
    }
}
