using CsCheck;

namespace NewsParse.Tests.Formats;

public sealed class CleanTextTests
{
    [Fact]
    public void Formats_HalfPairsAndNul_AreReplacementCharacters()
    {
        const string Text = "a\0b\uD83D c";
        var document = new ArticleDocument { Title = Text, Language = "en", Section = Text, Tags = [Text], Body = [new Paragraph { Text = Text }, new Code { Text = Text }] };

        foreach (string written in new[] { document.ToPlainText(), document.ToMarkdown(), document.ToHtml(), document.ToJsonLd(), document.ToNinjs(), document.ToXRay() })
        {
            written.Should().Contain("a\uFFFDb\uFFFD c").And.NotContain("\0").And.NotContain("\\u0000");
        }

        ArticleDocument.FromJson(document.ToJson()).Title.Should().Be("a\0b\uFFFD c", "JSON can hold NUL");
    }

    [Fact]
    public void Formats_AnyDocument_AreWellFormedText() => DocumentGen.Document.Sample(
        static document =>
        {
            foreach (string written in new[] { document.ToPlainText(), document.ToMarkdown(), document.ToHtml(), document.ToJson(), document.ToJsonLd(), document.ToNinjs() })
            {
                System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(written)).Should().Be(written);
                written.Should().NotContain("\0");
            }
        },
        iter: 500);

    [Fact]
    public void ToJson_AnyDocument_KeepsItsSchemaAndReadsBack() => DocumentGen.Document.Sample(
        static document =>
        {
            string json = document.ToJson();

            ArticleSchema.Accepts(json).Should().BeTrue(json);
            ArticleDocument.FromJson(json).ToJson().Should().Be(json);
        },
        iter: 500);
}
