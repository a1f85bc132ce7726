using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParse.Tests.Formats;

public sealed class ArticleSchemaTests
{
    private const string WriteVariable = "NEWSPARSE_WRITE_SCHEMA";

    [Fact]
    public void Schema_Published_IsThatOfTheTypes()
    {
        string made = ArticleSchema.Make();
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            File.WriteAllText(ArticleSchema.Path, made);
        }

        File.ReadAllText(ArticleSchema.Path).ReplaceLineEndings("\n").Should().Be(made, $"docs/article.schema.json is made of the types: run this test with {WriteVariable}=1");
    }

    [Fact]
    public void Schema_OfEveryPropertyAndType_SaysWhatItIs()
    {
        JsonObject schema = JsonNode.Parse(File.ReadAllText(ArticleSchema.Path))!.AsObject();
        IEnumerable<(string Name, JsonObject Schema)> types = schema["$defs"]!.AsObject().Select(static pair => (pair.Key, pair.Value!.AsObject())).Append(("ArticleDocument", schema));

        string[] silent =
        [
            .. from type in types
               from part in (type.Schema["properties"]?.AsObject() ?? []).Select(static pair => (pair.Key, pair.Value!.AsObject())).Where(static pair => !pair.Item2.ContainsKey("const")).Append(("", type.Schema))
               where part.Item2["description"] is null
               select $"{type.Name}.{part.Item1}",
        ];

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Schema_Descriptions_AreWholeSentences()
    {
        string[] descriptions = [.. Descriptions(JsonNode.Parse(File.ReadAllText(ArticleSchema.Path))!)];

        descriptions.Should().HaveCountGreaterThan(100).And.OnlyContain(static text => text.EndsWith('.'));
        descriptions.Where(static text => text.Count(static c => c == '(') != text.Count(static c => c == ')')).Should().BeEmpty("a name of the library is not cut in two");
    }

    [Theory]
    [InlineData("""{"schema":"1.0"}""")]
    [InlineData("""{"title":"Bridge"}""")]
    [InlineData("[]")]
    public void Schema_WhatIsNoWholeDocument_IsRefused(string json) => ArticleSchema.Accepts(json).Should().BeFalse();

    [Theory]
    [InlineData("\"kind\":\"News\"", "\"kind\":\"Poem\"")]
    [InlineData("\"schema\":\"1.0\"", "\"schema\":\"2.0\"")]
    [InlineData("\"type\":\"paragraph\"", "\"type\":\"poem\"")]
    [InlineData("\"blockCount\":1", "\"blockCount\":\"1\"")]
    [InlineData("\"text\":\"It opened.\"", "\"words\":\"It opened.\"")]
    public void Schema_OneThingWrong_IsRefused(string right, string wrong)
    {
        string json = new ArticleDocument { Body = [new Paragraph { Text = "It opened." }], BlockCount = 1 }.ToJson();

        json.Should().Contain(right);
        ArticleSchema.Accepts(json).Should().BeTrue();
        ArticleSchema.Accepts(json.Replace(right, wrong)).Should().BeFalse();
    }

    private static IEnumerable<string> Descriptions(JsonNode node) => node switch
    {
        JsonObject members => members.Where(static member => member.Value is not null).SelectMany(static member =>
            member is { Key: "description", Value: JsonValue text } ? [text.GetValue<string>()] : Descriptions(member.Value!)),
        JsonArray items => items.Where(static item => item is not null).SelectMany(static item => Descriptions(item!)),
        _ => [],
    };

    [Fact]
    public void ToJson_AnyDocument_BeginsWithTheVersion() => new ArticleDocument().ToJson().Should().StartWith("""{"schema":"1.0",""");

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.7")]
    [InlineData("1.12")]
    public void FromJson_SchemaOfThisMajorVersion_IsRead(string version) =>
        ArticleDocument.FromJson($$"""{"schema":"{{version}}","title":"Bridge"}""").Title.Should().Be("Bridge");

    [Theory]
    [InlineData("2.0")]
    [InlineData("10.0")]
    [InlineData("0.9")]
    [InlineData("")]
    [InlineData("next")]
    public void FromJson_SchemaOfAnotherMajorVersion_ThrowsAndNamesIt(string version) =>
        ((Action)(() => ArticleDocument.FromJson($$"""{"schema":"{{version}}","title":"Bridge"}"""))).Should().Throw<JsonException>().WithMessage($"*schema {version};*");
}
