using NewsParse.Bylines;
using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines;

/// <summary>Bylines of twenty languages with all that they say, and lines that look like one and are none.</summary>
public sealed class BylineDataTests
{
    public static TheoryData<string, string, string> Bylines()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string line in Lines("bylines.tsv"))
        {
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    public static TheoryData<string, string, string> Declared()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string line in Lines("declared.tsv"))
        {
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    public static TheoryData<string, string> Signs()
    {
        var data = new TheoryData<string, string>();
        foreach (string line in Lines("signs.tsv"))
        {
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1]);
        }

        return data;
    }

    public static TheoryData<string> NoBylines() => [.. Lines("no-bylines.txt")];

    [Theory]
    [MemberData(nameof(Bylines))]
    public void Read_Byline_GivesWhatItSays(string language, string raw, string expected)
    {
        ReadByline read = BylineReader.Read(raw, BylinePlaces.Site, isShown: true);

        Write(read).Should().Be(expected, "it is {0}", language);
    }

    [Theory]
    [MemberData(nameof(NoBylines))]
    public void Read_NoByline_GivesNobody(string raw)
    {
        ReadByline read = BylineReader.Read(raw, BylinePlaces.Site, isShown: true);

        Write(read).Should().Be("-");
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public void Read_DeclaredAuthor_ListsNamesAlone(string type, string raw, string expected)
    {
        ReadByline read = BylineReader.Read(raw, BylinePlaces.Site, isShown: false, type == "-" ? null : type);

        Write(read).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void Read_Line_TellsWhatStandsBesideTheNames(string raw, string expected)
    {
        ReadByline read = BylineReader.Read(raw, BylinePlaces.Site, isShown: true);

        WriteSigns(read).Should().Be(expected);
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Bylines", file)).Where(static line => line.Length > 0 && line[0] != '#');

    private static string Write(ReadByline read)
    {
        IEnumerable<string> authors = read.Authors.Select(static author => author.Name + Part(" <", author.Role, ">") + Part(" @", author.Place) + Part(" ~", author.Affiliation) + Kind(author.Kind));
        IEnumerable<string> contributors = read.Contributors.Select(static contributor =>
            $"[{contributor.Role.ToString().ToLowerInvariant()}] {contributor.Name}" + Part(" @", contributor.Place) + Part(" ~", contributor.Affiliation) + Kind(contributor.Kind));
        string all = string.Join(" + ", authors.Concat(contributors));
        return all.Length > 0 ? all : "-";
    }

    private static string WriteSigns(ReadByline read)
    {
        string?[] signs =
        [
            read.HasIntro ? "intro" : null, read.HasKnownName ? "known" : null, read.HasCompany ? "company" : null,
            read.Unread > 0 ? $"unread={read.Unread}" : null, read.LooseRole is { } role ? $"loose={role}" : null,
        ];
        string all = string.Join(' ', signs.Where(static sign => sign is not null));
        return all.Length > 0 ? all : "-";
    }

    private static string Part(string sign, string? value, string end = "") => value is null ? "" : sign + value + end;

    private static string Kind(AuthorKind kind) => kind == AuthorKind.Person ? "" : " !" + kind.ToString().ToLowerInvariant();
}
