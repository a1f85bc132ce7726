using System.Text.Json;

namespace NewsParse.Tests.Formats;

public sealed class ArticleJsonTests
{
    [Fact]
    public void FromJson_OfAParsedPage_GivesTheSameJsonAgain()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml("<title>Cầu cũ</title><h1>Cầu cũ</h1><p>Cây cầu mở lại & thông xe.</p>"));

        string json = document.ToJson();
        ArticleDocument read = ArticleDocument.FromJson(json);

        read.ToJson().Should().Be(json);
        read.BlockCount.Should().Be(document.BlockCount);
    }

    [Fact]
    public void ToJson_Letters_AreReadableAndHtmlIsEscaped()
    {
        string json = new ArticleDocument { Title = "Cầu cũ 东京 </script>" }.ToJson();

        json.Should().Contain("Cầu cũ 东京").And.NotContain("</script>");
        ArticleDocument.FromJson(json).Title.Should().Be("Cầu cũ 东京 </script>");
    }

    [Fact]
    public void FromJson_UnknownProperty_IsPassedOver() =>
        ArticleDocument.FromJson("""{"title":"Bridge","laterField":{"a":[1]}}""").Title.Should().Be("Bridge");

    // A script may write half a surrogate pair as an escape, and JSON can't hold one.
    [Fact]
    public void FromJson_OfTextFromAScript_GivesTheSameJsonAgain()
    {
        string paragraphs = string.Concat(Enumerable.Range(1, 30).Select(static number =>
            $"\\u003cp\\u003e\\ud800 In year {number} the council met on a Monday and decided to build one more bridge over the river.\\u003c/p\\u003e"));
        ArticleDocument document = ArticleParser.Default.Parse(
            ArticleSource.FromHtml($$"""<script type="application/json">{"body":"{{paragraphs}}"}</script><body>x"""));

        string json = document.ToJson();

        document.Diagnostics.Should().Contain(static diagnostic => diagnostic.Code == DiagnosticCode.UndrawnTextRead);
        ArticleDocument.FromJson(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void FromJson_OfNothing_GivesAnEmptyDocument()
    {
        ArticleDocument document = ArticleDocument.FromJson("{}");

        document.Should().BeEquivalentTo(new ArticleDocument());
        document.ToPlainText().Should().BeEmpty();
        document.ToJson().Should().Be(new ArticleDocument().ToJson());
    }

    [Fact]
    public void FromJson_PartsThatLackProperties_AreEmptyThere()
    {
        ArticleDocument document = ArticleDocument.FromJson("""{"byline":{"text":"By A. Finch"},"site":{},"body":[{"type":"paragraph","text":"It opened."}]}""");

        document.Byline.Authors.Should().BeEmpty();
        document.Body.Should().ContainSingle().Which.Traces.Should().BeEmpty();
        document.ToPlainText().Should().Be("By A. Finch\n\nIt opened.");
    }

    [Theory]
    [InlineData("""{"body":null}""")]
    [InlineData("""{"body":[{"type":"table","rows":null}]}""")]
    [InlineData("""{"byline":null,"site":null,"parserVersion":null}""")]
    [InlineData("""{"body":[null]}""")]
    [InlineData("""{"body":[{"type":"table","rows":[null]}]}""")]
    public void FromJson_NullWhereADocumentHasNone_ReadsOrThrowsJsonException(string json)
    {
        ArticleDocument? document = null;
        try
        {
            document = ArticleDocument.FromJson(json);
        }
        catch (JsonException)
        {
        }

        ((Func<string>)(() => document?.ToJson() + document?.ToPlainText())).Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"title":"cut off""")]
    [InlineData("""{"title":1}""")]
    [InlineData("""{"kind":"NoSuchKind"}""")]
    [InlineData("""{"body":[{"text":"a block of no type"}]}""")]
    [InlineData("""{"body":[{"type":"no such type","text":"x"}]}""")]
    [InlineData("""{"body":[{"type":"paragraph"}]}""")]
    public void FromJson_NotADocument_ThrowsJsonException(string json) =>
        ((Action)(() => ArticleDocument.FromJson(json))).Should().Throw<JsonException>();

    [Fact]
    public void FromJson_Null_Throws() => ((Action)(static () => ArticleDocument.FromJson(null!))).Should().Throw<ArgumentNullException>();
}
