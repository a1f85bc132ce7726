using System.Text.Json;
using NewsParse.Cleaning;

namespace NewsParse.Tests.Cleaning.Profiles;

/// <summary>Holds the published schema and the reader to each other.</summary>
public sealed class SiteProfileSchemaTests
{
    /// <summary>Mistakes that no schema can tell: in another language than JSON's, or between two places.</summary>
    private static readonly string[] s_beyondASchema =
    [
        "is no valid CSS selector", "a build tool made up", "this is no valid expression", "cannot be run in linear time", "two rules are called", "this is before",
        "only one version", "stands here twice", "is no format of a date", "timeZone: '", "this is no JSON", "has to be a day",
        // Which letters may stand in an international name.
        "'h\uFFFDrald.example'",
    ];

    public static TheoryData<string, string> Mistakes => SiteProfileTests.Mistakes;

    public static TheoryData<string> Profiles =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Shared.Repository, "docs", "examples", "profiles"), "*.json")
            .Concat(Directory.Exists(BuiltIn) ? Directory.EnumerateFiles(BuiltIn, "*.json") : [])
            .Select(static path => Path.GetRelativePath(Shared.Repository, path)),
    ];

    [Fact]
    public void Schema_FullProfile_IsValid() => ProfileSchema.Accepts(HeraldProfile.Json).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Schema_ProfileOfTheRepository_IsValidAndRead(string path)
    {
        string full = Path.Combine(Shared.Repository, path);
        string json = File.ReadAllText(full);

        ProfileSchema.Accepts(json).Should().BeTrue();
        SiteProfile.LoadFile(full).Name.Should().Be(Path.GetFileNameWithoutExtension(path), "a file is found by the name of its profile");
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Schema_Mistake_IsRefusedAsTheReaderDoes(string json, string message)
    {
        if (s_beyondASchema.Any(message.Contains))
        {
            return;
        }

        ProfileSchema.Accepts(json).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "name": "herald", "hosts": "herald.example", "paths": "**/news", "extends": "group", "fingerprints": { "generator": "x" }, "rules": { "name": "a", "to": "x", "role": "Share" } }""")]
    [InlineData("""{ "name": "herald", "description": ["In", "lines."], "versions": { "name": "a", "validTo": "2024-01-31", "rules": { "name": "a", "line": { "endsWith": ["x", "y"], "withinLast": 3 }, "field": "Tag", "role": "Tag", "expected": false } } }""")]
    [InlineData("""{ "name": "herald", "rules": [{ "name": "a", "select": ["time", ".d"], "attribute": "datetime", "field": "Modified", "format": ["dd.MM.yyyy", "yyyy/MM/dd"] }, { "name": "b", "select": "p", "role": "Body", "only": true }] }""")]
    public void Schema_WhatTheReaderTakes_IsValid(string json)
    {
        SiteProfile.Parse(json).Name.Should().Be("herald");

        ProfileSchema.Accepts(json).Should().BeTrue();
    }

    [Theory]
    [InlineData("profile", """{ "name": "herald", "zz": 1 }""")]
    [InlineData("site", """{ "name": "herald", "site": { "zz": 1 } }""")]
    [InlineData("version", """{ "name": "herald", "versions": [{ "name": "a", "zz": 1 }] }""")]
    [InlineData("sign", """{ "name": "herald", "fingerprints": [{ "source": "x", "zz": 1 }] }""")]
    [InlineData("rule", """{ "name": "herald", "rules": [{ "name": "a", "select": "p", "role": "Share", "zz": 1 }] }""")]
    [InlineData("line", """{ "name": "herald", "rules": [{ "name": "a", "line": { "text": "x", "zz": 1 }, "role": "Share" }] }""")]
    public void Schema_NamesOfEachObject_AreThoseTheReaderAsksFor(string definition, string json)
    {
        Action parse = () => SiteProfile.Parse(json);

        string message = parse.Should().Throw<SiteProfileException>().Which.Problems.Should().ContainSingle().Which.Message;

        string[] asked = message[(message.IndexOf("there is ", StringComparison.Ordinal) + "there is ".Length)..].TrimEnd('.').Split(", ");
        PropertiesOf(definition).Where(static name => name != "$schema").Should().BeEquivalentTo(asked);
    }

    [Fact]
    public void Schema_RolesAndFields_AreTheLibrarys()
    {
        EnumOf("role").Should().BeEquivalentTo(Enum.GetNames<BlockRole>());
        EnumOf("field").Should().BeEquivalentTo(Enum.GetValues<ArticleField>().Where(RuledFields.IsSettable).Select(static field => field.ToString()));
    }

    [Fact]
    public void Schema_EveryName_IsDescribed()
    {
        using JsonDocument schema = Read();
        IEnumerable<string> bare =
            from definition in Definitions(schema).EnumerateObject()
            from container in definition.Value.TryGetProperty("oneOf", out JsonElement ways) ? ways.EnumerateArray().Prepend(definition.Value) : [definition.Value]
            where container.TryGetProperty("properties", out _)
            from property in container.GetProperty("properties").EnumerateObject()
            let target = property.Value.TryGetProperty("title", out _) ? property.Value : Definitions(schema).GetProperty(property.Value.GetProperty("$ref").GetString()!.Split('/')[^1])
            where !target.TryGetProperty("title", out _)
            select $"{definition.Name}.{property.Name}";

        bare.Should().BeEmpty("editors show the titles");
    }

    private static string BuiltIn => Path.Combine(Shared.Repository, "src", "NewsParse", "Sites", "Profiles");

    private static JsonDocument Read() => JsonDocument.Parse(File.ReadAllText(ProfileSchema.Path));

    private static JsonElement Definitions(JsonDocument schema) => schema.RootElement.GetProperty("$defs");

    private static string[] EnumOf(string definition)
    {
        using JsonDocument schema = Read();
        return [.. Definitions(schema).GetProperty(definition).GetProperty("enum").EnumerateArray().Select(static name => name.GetString()!)];
    }

    private static string[] PropertiesOf(string definition)
    {
        using JsonDocument schema = Read();
        JsonElement found = Definitions(schema).GetProperty(definition);
        JsonElement holder = found.TryGetProperty("properties", out _) ? found : found.GetProperty("oneOf")[1];
        return [.. holder.GetProperty("properties").EnumerateObject().Select(static property => property.Name)];
    }
}
