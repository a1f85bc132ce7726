using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using NewsParse.Diagnostics;

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
            .. Enum.GetNames<OriginKind>(), .. Enum.GetNames<LicenseKind>(), .. Enum.GetNames<AccessState>(), .. Enum.GetNames<RepairRules>(), .. typeof(ArticleDocument).GetProperties().Select(static property => property.Name),
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

    private static string Read(string document) => File.ReadAllText(Path.Combine(Shared.Repository, document)).ReplaceLineEndings("\n");

    private static Dictionary<string, string> ReadSamples()
    {
        string folder = Path.Combine(Shared.Repository, "tests", "NewsParse.Tests", "Docs");
        return Directory.EnumerateFiles(folder, "*.cs")
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

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
