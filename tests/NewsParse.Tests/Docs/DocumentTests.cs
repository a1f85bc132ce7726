using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using NewsParse.Cleaning;
using NewsParse.Diagnostics;
using NewsParse.Tests.Cleaning.Profiles;
using NewsParse.Tests.Diagnostics;

namespace NewsParse.Tests.Docs;

/// <summary>Holds the documents to the code: samples are compiled ones, links lead somewhere, lists are whole.</summary>
public sealed partial class DocumentTests
{
    private static readonly Dictionary<string, string> s_samples = ReadSamples();

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Shared.Repository, "docs"), "*.md").Append(Path.Combine(Shared.Repository, "README.md"))
            .Select(static path => Path.GetRelativePath(Shared.Repository, path)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Samples_InEveryDocument_AreCompiledOnes(string document)
    {
        string[] shown = [.. CodeBlock().Matches(Read(document)).Select(static match => match.Groups["code"].Value.Trim())];

        shown.Except(s_samples.Values).Should().BeEmpty("each stands in a test between '// sample: name' and '// end'");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Json_InEveryDocument_IsAnExampleFileOrAProfile(string document)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Shared.Repository, "docs", "examples"), "*.json", SearchOption.AllDirectories).Select(static path => File.ReadAllText(path).ReplaceLineEndings("\n").Trim())];
        IEnumerable<string> shown = JsonBlock().Matches(Read(document)).Select(static match => match.Groups["code"].Value.Trim());

        foreach (string json in shown.Except(files))
        {
            ProfileSchema.Accepts(json).Should().BeTrue(json);
            json.Invoking(static profile => SiteProfile.Parse(profile)).Should().NotThrow();
        }
    }

    [Fact]
    public void Json_ExampleFiles_AreShownSomewhere()
    {
        string all = string.Concat(Documents.Select(static row => Read(row.Data)));

        Directory.EnumerateFiles(Path.Combine(Shared.Repository, "docs", "examples"), "*.json", SearchOption.AllDirectories)
            .Where(path => !all.Contains(File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>The commands themselves run in <c>.ci/run-commands</c>, which is given the pages that have any.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_InEveryDocument_AreRunWithEveryChange(string document)
    {
        if (Read(document).Contains("\n```sh\n", StringComparison.Ordinal))
        {
            Read(".ci/run").Should().Contain($".ci/run-commands {document.Replace('\\', '/')}");
        }
    }

    [Fact]
    public void WritingACleaner_NamesEveryKey()
    {
        string document = Read("docs/writing-a-cleaner.md");
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(ProfileSchema.Path));

        NamesOf(schema.RootElement).Distinct().Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
        RuledFieldNames().Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Samples_All_AreShownSomewhere()
    {
        string all = string.Concat(Documents.Select(static row => Read(row.Data)));

        s_samples.Should().NotBeEmpty();
        s_samples.Where(sample => !all.Contains(sample.Value, StringComparison.Ordinal)).Select(static sample => sample.Key).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_WithinTheRepository_LeadToFiles(string document)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Shared.Repository, document))!;

        string[] broken =
        [
            .. Link().Matches(Read(document)).Select(static match => match.Groups["target"].Value)
                .Where(static target => !target.Contains("://", StringComparison.Ordinal) && target[0] != '#')
                .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0]))),
        ];

        broken.Should().BeEmpty();
    }

    [Fact]
    public void RolesAndFields_NamesEveryRoleFieldAndCode()
    {
        string document = Read("docs/roles-and-fields.md");
        string[] names =
        [
            .. Enum.GetNames<BlockRole>(), .. Enum.GetNames<ArticleKind>(), .. Enum.GetNames<EvidenceSource>(), .. Enum.GetNames<DiagnosticCode>(),
            .. Enum.GetNames<ParseFailureCode>(), .. Enum.GetNames<DatePrecision>(), .. Enum.GetNames<AuthorKind>(), .. Enum.GetNames<ContributorRole>(),
            .. Enum.GetNames<OriginKind>(), .. Enum.GetNames<LicenseKind>(), .. Enum.GetNames<AccessState>(), .. Enum.GetNames<RuleOutcome>(), .. Enum.GetNames<RepairRules>(), .. Enum.GetNames<TranslationSignalKind>(), .. typeof(ArticleDocument).GetProperties().Select(static property => property.Name),
            .. typeof(Block).Assembly.GetExportedTypes().Where(static type => type.BaseType == typeof(Block)).Select(static type => type.Name),
        ];

        names.Where(name => !document.Contains($"| `{name}` |", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void RolesAndFields_NamesEveryEvent()
    {
        string document = Read("docs/roles-and-fields.md");

        string[] missing =
        [
            .. typeof(Log).GetMethods()
                .Select(static method => method.GetCustomAttributes(typeof(LoggerMessageAttribute), false).OfType<LoggerMessageAttribute>().SingleOrDefault())
                .OfType<LoggerMessageAttribute>()
                .Select(static log => $"| {log.EventId} | `{log.EventName}` | {log.Level} |")
                .Where(row => !document.Contains(row, StringComparison.Ordinal)),
        ];

        missing.Should().BeEmpty();
    }

    [Fact]
    public void RolesAndFields_NamesEveryInstrumentStageAndTag()
    {
        string document = Read("docs/roles-and-fields.md");
        using var recorder = new Recorder();

        ArticleParser.CreateBuilder().WithMeterFactory(recorder).Build();

        string[] names =
        [
            .. recorder.Instruments.Select(static instrument => $"| `{instrument.Name}` | `{instrument.Unit}` |"),
            .. ParserMetricsTests.Stages.Select(static stage => $"| `{stage}` |"),
            $"| `{ParserTraces.Parse}` |",
            .. typeof(TelemetryTags).GetFields().Select(static tag => $"`{tag.GetRawConstantValue()}`"),
        ];
        names.Should().HaveCountGreaterThan(15).And.OnlyHaveUniqueItems();
        names.Where(name => !document.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>The names of all properties that a schema describes.</summary>
    private static IEnumerable<string> NamesOf(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(static member => member.Name == "properties"
            ? member.Value.EnumerateObject().SelectMany(static property => NamesOf(property.Value).Prepend(property.Name))
            : NamesOf(member.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(NamesOf),
        _ => [],
    };

    private static IEnumerable<string> RuledFieldNames() => Enum.GetValues<ArticleField>().Where(RuledFields.IsSettable).Select(static field => field.ToString());

    private static string Read(string document) => File.ReadAllText(Path.Combine(Shared.Repository, document)).ReplaceLineEndings("\n");

    private static Dictionary<string, string> ReadSamples()
    {
        return Directory.EnumerateDirectories(Path.Combine(Shared.Repository, "tests"))
            .Select(static project => Path.Combine(project, "Docs"))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs"))
            .SelectMany(static file => Sample().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .ToDictionary(static match => match.Groups["name"].Value, static match => Outdent(match.Groups["code"].Value));
    }

    private static string Outdent(string code)
    {
        string[] lines = code.Split('\n');
        int indent = lines.Where(static line => line.Trim().Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : "")).Trim();
    }

    [GeneratedRegex(@"^ *// sample: (?<name>\w+)\n(?<code>.*?)^ *// end$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Sample();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^```json\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex JsonBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
