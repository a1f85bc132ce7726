using System.Diagnostics;

namespace NewsParse.Tests.Metadata;

/// <summary>Pages made to break or to slow the reading of fields.</summary>
public sealed class HostileFieldsTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    [Theory]
    [InlineData("<p><a rel=author href=/j>Jane Roe</a></p><p>* for Reporter</p>")]
    [InlineData("<p><a rel=author href=/j>Jane Roe</a></p><p>- for Editor</p>")]
    [InlineData("<p class=byline>中央社記者 ・・記者</p>")]
    [InlineData("<p class=byline>記者／</p><p class=byline>【＝】</p><p class=byline>（記者 ／報導）</p>")]
    [InlineData("<p class=byline>By , , and &amp; ; | / of in for</p>")]
    [InlineData("<p class=byline>\ud83d\ude00 \ud83d\ude01 By \ud83d\ude00</p>")]
    [InlineData("<p>() — ( (AP) — [=] / - .</p>")]
    [InlineData("<p>Source: </p><p>©</p><p>© 2024</p><p>License: CC</p><p>Nguồn:</p>")]
    [InlineData("<figure><img src=/a.jpg><figcaption>Photo: </figcaption></figure><figure><img src=/b.jpg><figcaption>(</figcaption></figure><figure><img src=/c.jpg><figcaption>撮影</figcaption></figure>")]
    public void Parse_FragmentsOfBylines_GiveADocument(string html)
    {
        bool parsed = ArticleParser.Default.TryParse(
            ArticleSource.FromHtml($"<h1>Harbour wall to be rebuilt</h1>{html}<p>{Sentence}</p><p>{Sentence}{Sentence}</p>{html}", new Uri("https://herald.example/wall")),
            out _,
            out ParseFailure? failure);

        parsed.Should().BeTrue(failure?.Message);
    }

    [Fact]
    public void Parse_TwentyThousandAuthorsInTheHead_KeepsAFew()
    {
        string names = string.Join(',', Enumerable.Range(0, 1000).Select(static list =>
            $"\"{string.Join(", ", Enumerable.Range(0, 20).Select(name => $"Jane Ro{(char)('a' + (list % 26))}{(char)('a' + (list / 26 % 26))}{(char)('a' + name)}"))}\""));

        ArticleDocument document = Parse($$"""<script type="application/ld+json">{"@type":"NewsArticle","author":[{{names}}]}</script>""", "");

        document.Byline.Authors.Length.Should().BeInRange(1, 60);
        document.Evidence.Count(static evidence => evidence.Field == ArticleField.Author).Should().BeLessThan(100);
    }

    [Fact]
    public void Parse_ManyImagesAndCaptions_TakesTimeInLineWithTheirNumber()
    {
        double few = Seconds(2_000), many = Seconds(16_000);

        // Eight times as many; work that grows with the square would take sixty-four times as long.
        many.Should().BeLessThan((few * 30) + .5);

        static double Seconds(int count)
        {
            string figures = string.Concat(Enumerable.Range(0, count).Select(static i => $"<figure><img src=/{i}.jpg><figcaption>The wall at dawn. Photo: Ann Lee</figcaption></figure>"));
            string html = $"<h1>Harbour wall to be rebuilt</h1><p>{Sentence}</p>{figures}<p>{Sentence}{Sentence}</p>";
            long started = Stopwatch.GetTimestamp();
            ArticleParser.Default.Parse(ArticleSource.FromHtml(html, new Uri("https://herald.example/wall")));
            return Stopwatch.GetElapsedTime(started).TotalSeconds;
        }
    }

    [Theory]
    [InlineData(65, "{}", true)]
    [InlineData(64, "{}", false)]
    [InlineData(1, "", true)]
    public void Parse_MoreJsonLdThanIsRead_IsReported(int scripts, string json, bool reported)
    {
        // A script without a text of its own holds more values than are kept.
        string held = json.Length > 0 ? json : $"[{string.Join(',', Enumerable.Repeat("{\"a\":1}", 5_000))}]";

        ArticleDocument document = Parse(string.Concat(Enumerable.Repeat($"<script type=\"application/ld+json\">{held}</script>", scripts)), "");

        document.Diagnostics.Any(static diagnostic => diagnostic.Code == DiagnosticCode.BrokenJsonLd && diagnostic.Message.Contains("passed over")).Should().Be(reported);
    }

    private static ArticleDocument Parse(string head, string top) =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<head>{head}</head><body><article><h1>Harbour wall to be rebuilt</h1>{top}<p>{Sentence}</p><p>{Sentence}{Sentence}</p></article>", new Uri("https://herald.example/wall")));
}
