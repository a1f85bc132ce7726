using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParse.Tests.Formats;

/// <summary>JSON that some other program made of a document's.</summary>
public sealed class ForeignJsonTests
{
    private static readonly string[] s_others =
        ["null", "7", "-1", "2147483647", "1e999", "true", "\"\"", "\" \"", "\"x\"", "\"News, Opinion\"", "\"7\"", "[]", "[null]", "[[null]]", "{}", "\"2026-03-01\"", "\"\\ud800\"", "\"\\u0000\""];

    [Fact]
    public void FromJson_AnyOneValueReplaced_IsRefusedOrWrittenInEveryFormat()
    {
        string json = ArticleJsonContextTests.Full().ToJson();
        int count = Nodes(JsonNode.Parse(json)!).Count();
        int refused = 0;
        int read = 0;

        for (int i = 0; i < count; i++)
        {
            foreach (string other in s_others)
            {
                // A number that .NET's nodes can't hold is put in as text.
                JsonNode root = JsonNode.Parse(json)!;
                Nodes(root).ElementAt(i).ReplaceWith("@@");
                if (TryRead(root.ToJsonString().Replace("\"@@\"", other)) is { } document)
                {
                    read++;
                    ((Action)(() => WriteAll(document))).Should().NotThrow($"{Nodes(JsonNode.Parse(json)!).ElementAt(i).GetPath()} is {other}");
                }
                else
                {
                    refused++;
                }
            }
        }

        read.Should().BeGreaterThan(100);
        refused.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void FromJson_NullInAnyArray_ThrowsJsonException()
    {
        string json = ArticleJsonContextTests.Full().ToJson();
        int count = Nodes(JsonNode.Parse(json)!).OfType<JsonArray>().Count();

        for (int i = 0; i < count; i++)
        {
            JsonNode root = JsonNode.Parse(json)!;
            JsonArray array = Nodes(root).OfType<JsonArray>().ElementAt(i);
            array.Add(null);

            TryRead(root.ToJsonString()).Should().BeNull($"{array.GetPath()} holds null");
        }

        count.Should().BeGreaterThan(20);
    }

    [Fact]
    public void FromJson_EnumAsNumberOrUnknownName_ThrowsJsonException()
    {
        string json = ArticleJsonContextTests.Full().ToJson();
        JsonValue[] names = [.. Nodes(JsonNode.Parse(json)!).OfType<JsonValue>().Where(static value => IsEnum(value.GetPath()))];

        foreach (string path in names.Select(static name => name.GetPath()))
        {
            foreach (string other in new[] { "0", "99", "\"0\"", "\"99\"", "\"NoSuchName\"", "\"News, Opinion\"" })
            {
                JsonNode root = JsonNode.Parse(json)!;
                Nodes(root).Single(node => node.GetPath() == path).ReplaceWith(JsonNode.Parse(other));

                TryRead(root.ToJsonString()).Should().BeNull($"{path} is {other}");
            }
        }

        names.Should().HaveCountGreaterThan(15);
    }

    // No attribute can hold half a pair.
    [Fact]
    public void FromJson_HalfASurrogatePair_ThrowsJsonException()
    {
        foreach (string json in new[] { "{\"title\":\"\uD800\"}", "\uDC00", "{\"title\":\"\\ud800\"}" })
        {
            ((Action)(() => ArticleDocument.FromJson(json))).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void FromJson_SeveralRules_AreReadAsTheyWereWritten()
    {
        ArticleDocument document = ArticleJsonContextTests.Full();
        document = document with { Repairs = [document.Repairs[0] with { Rules = RepairRules.Entities | RepairRules.Mojibake }] };

        document.ToJson().Should().Contain("\"Entities, Mojibake\"");
        ArticleDocument.FromJson(document.ToJson()).Repairs.Should().Equal(document.Repairs);
    }

    [Theory]
    [InlineData("""{"quality":1e999}""")]
    [InlineData("""{"quality":-1e999}""")]
    [InlineData("""{"quality":"NaN"}""")]
    [InlineData("""{"kind":1}""")]
    [InlineData("""{"title":"x","schema":"1.zzz"}""")]
    [InlineData("""{"schema":"1."}""")]
    [InlineData("""{"schema":"1.0.1"}""")]
    [InlineData("""{"byline":{"text":null,"authors":[{"name":null}]}}""")]
    [InlineData("""{"body":[{"type":"list","items":[{"text":"no depth"}]}]}""")]
    public void FromJson_WhatNoDocumentHolds_ThrowsJsonException(string json) => ((Action)(() => ArticleDocument.FromJson(json))).Should().Throw<JsonException>();

    [Fact]
    public void FromJson_TypeOfABlockBehindItsText_IsRead() =>
        ArticleDocument.FromJson("""{"body":[{"text":"It opened.","type":"paragraph"}]}""").Body.Should().ContainSingle().Which.Should().BeOfType<Paragraph>();

    [Fact]
    public void ToJson_NumberThatIsNone_ThrowsJsonException() => ((Action)(static () => new ArticleDocument { Quality = double.NaN }.ToJson())).Should().Throw<JsonException>();

    [Fact]
    public void ToJson_ValueWithoutName_ThrowsJsonException() => ((Action)(static () => new ArticleDocument { Kind = (ArticleKind)99 }.ToJson())).Should().Throw<JsonException>();

    private static bool IsEnum(string path) => path.Split('.')[^1] is "kind" or "role" or "precision" or "declared" or "observed" or "field" or "source" or "code" or "outcome" or "rules"
        && !path.Contains("authors[0].role", StringComparison.Ordinal);

    private static ArticleDocument? TryRead(string json)
    {
        try
        {
            return ArticleDocument.FromJson(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void WriteAll(ArticleDocument document)
    {
        _ = document.ToPlainText() + document.ToMarkdown() + document.ToHtml() + document.ToJson() + document.ToJsonLd() + document.ToNinjs() + document.ToXRay();
    }

    /// <summary>All values within a value, none of them itself.</summary>
    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Nodes(child).Prepend(child)).ToArray();
    }
}
