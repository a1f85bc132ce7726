using System.Text.Json;
using NewsParse.Evaluation;

namespace NewsParse.Tests.Evaluation;

public sealed class PredictCommandTests : IDisposable
{
    private const string Page =
        """
        <html><head><title>Bridge reopens</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge reopens</h1>
        <p>The old bridge over the Alder was opened again on Monday, after two years of work that cost far more money than planned.</p>
        <p>Hundreds of people walked across it in the first hour, among them the mayor, who had promised it for last spring.</p>
        </article></body></html>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_GoodAndBrokenRows_WritesALineForEachInOrder()
    {
        byte[] packed = TemporaryFolder.Gzip(Page);
        _folder.Write("page.html.gz", packed);
        _folder.Write("cut.html.gz", packed[..(packed.Length / 2)]);
        _folder.Write("broken.html.gz", "no archive at all");
        _folder.Write("text.txt", "Bridge reopens\n\nThe old bridge over the Alder was opened again on Monday, after two years of work and far more money.");
        _folder.Write(
            "any.jsonl",
            """
            {"id":"page","file":"page.html.gz","url":"https://herald.example/bridge","truth":{"title":"x"}}
            {"id":"cut","file":"cut.html.gz","url":"https://herald.example/cut"}
            {"id":"broken","file":"broken.html.gz"}
            {"id":"missing","file":"missing.html.gz","url":null}
            {"id":"text","file":"text.txt","url":"bridge/reopens"}
            {"id":"inline","text":"A single line that was scraped from a page about the bridge, long enough to be a paragraph.","url":"ftp://herald.example/x"}
            {"id":"neither"}
            {"id":"half
            """);
        _folder.Write("noise.jsonl", """{"id":"noise","kind":"glued","text":"the end.The","truth":{"clean":"the end. The"}}""");
        _folder.Write("translated.jsonl", """{"id":"translated","text":"The old bridge over the Alder was opened again on Monday, after two years of work and money.","truth":{"noisy":true}}""");

        JsonElement[] lines = Run("--threads", "3");

        lines.Select(static line => line.GetProperty("id").GetString())
            .Should().Equal("page", "cut", "broken", "missing", "text", "inline", "neither", "any:8", "noise", "translated");
        lines.Select(static line => line.GetProperty("error").GetString()?.Split(':')[0])
            .Should().Equal(null, "Unreadable", "Unreadable", "Unreadable", null, null, "BadRow", "BadRow", null, null);
        lines[0].GetProperty("body").GetString().Should().Contain("Alder was opened again").And.Contain("\n\nHundreds of people").And.NotContain("Home");
        lines[0].GetProperty("seconds").GetDouble().Should().BeGreaterThan(0);
        lines[8].GetProperty("text").GetString().Should().Be("the end. The");
        lines[9].GetProperty("translation").GetDouble().Should().Be(0);
        lines[1].GetProperty("translation").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Run_WithArticle_WritesWholeDocument()
    {
        _folder.Write("page.html", Page);
        _folder.Write("set.jsonl", """{"id":"page","file":"page.html"}""");

        JsonElement line = Run("--article").Single();

        line.GetProperty("article").GetProperty("body")[0].GetProperty("type").GetString().Should().NotBeNull();
        line.GetProperty("article").GetProperty("removed").ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Fact]
    public void Run_Sets_TakesOnlyThose()
    {
        _folder.Write("one.jsonl", """{"id":"1","text":"a"}""");
        _folder.Write("two.jsonl", """{"id":"2","text":"b"}""");

        Run("--sets", "two").Should().ContainSingle(static line => line.GetProperty("id").GetString() == "2");
    }

    [Fact]
    public void Run_WithSmartReader_PredictsPagesAndRefusesTexts()
    {
        _folder.Write("page.html", Page);
        _folder.Write("set.jsonl", """
            {"id":"page","file":"page.html"}
            {"id":"text","text":"The old bridge over the Alder."}
            """);

        JsonElement[] lines = Run("--with", "SmartReader");

        lines[0].GetProperty("body").GetString().Should().Contain("money").And.NotContain("Home");
        lines[1].GetProperty("error").GetString().Should().Contain("HTML only");
    }

    [Theory]
    [InlineData]
    [InlineData("predict", "corpus")]
    [InlineData("predict", "corpus", "out", "--threads", "0")]
    [InlineData("predict", "corpus", "out", "--sets")]
    [InlineData("score", "corpus", "out", "--fast")]
    [InlineData("predict", "corpus", "out", "--with", "Other")]
    public void Cli_WrongArguments_SaysHowTheyShouldBe(params string[] args)
    {
        using var errors = new StringWriter();

        int code = Cli.Run(args, TextWriter.Null, errors);

        code.Should().Be(2);
        errors.ToString().Should().Contain("usage:");
    }

    private JsonElement[] Run(params string[] options)
    {
        using var other = new TemporaryFolder();
        string output = Path.Combine(other.Path, "out.jsonl");
        using var errors = new StringWriter();

        int code = Cli.Run(["predict", _folder.Path, output, .. options], TextWriter.Null, errors);

        code.Should().Be(0, errors.ToString());
        return [.. File.ReadLines(output).Select(static line => JsonElement.Parse(line))];
    }
}
