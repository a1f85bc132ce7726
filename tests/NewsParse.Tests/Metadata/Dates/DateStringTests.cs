using NewsParse.Metadata.Dates;

namespace NewsParse.Tests.Metadata.Dates;

/// <summary>The tables beside this file, line by line.</summary>
public sealed class DateStringTests
{
    private static readonly DateTimeOffset s_fetched = new(2024, 5, 3, 12, 34, 56, TimeSpan.Zero);

    public static TheoryData<string, string, string, string, string> Shown
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (string[] cells in Lines("DateStrings.txt").Select(static line => line.Split(" | ", 5)))
            {
                rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
            }

            return rows;
        }
    }

    public static TheoryData<string, string, string, string> Relative
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (string[] cells in Lines("RelativeStrings.txt").Select(static line => line.Split(" | ", 4)))
            {
                rows.Add(cells[0], cells[1], cells[2], cells[3]);
            }

            return rows;
        }
    }

    public static TheoryData<string> NoDates => [.. Lines("NoDates.txt")];

    [Theory]
    [MemberData(nameof(Shown))]
    public void ReadShown_LineOfALanguage_GivesWhatItSays(string language, string expected, string precision, string zone, string line)
    {
        ArticleDate? date = Read(line, DateHints.For(language, "herald.example", null));

        date.Should().NotBeNull();
        date!.ToString().Should().Be(expected);
        date.Precision.ToString().Should().Be(precision);
        (date.IsZoneStated ? "stated" : date.IsZoneInferred ? "inferred" : "open").Should().Be(zone);
    }

    [Theory]
    [MemberData(nameof(Relative))]
    public void ReadShown_ToldFromTheReading_IsReckonedFromTheFetch(string language, string expected, string precision, string line)
    {
        ArticleDate? date = Read(line, DateHints.For(language, "herald.example", s_fetched));

        date.Should().NotBeNull();
        date!.ToString().Should().Be(expected);
        date.Precision.ToString().Should().Be(precision);
    }

    [Theory]
    [MemberData(nameof(Relative))]
    public void ReadShown_ToldFromTheReadingOfUnknownTime_GivesNothing(string language, string expected, string precision, string line)
    {
        Read(line, DateHints.For(language, "herald.example", null)).Should().BeNull($"without the fetch {expected} by the {precision} is not known");
    }

    [Theory]
    [MemberData(nameof(NoDates))]
    public void ReadShown_LooksLikeADate_GivesNothing(string line)
    {
        Read(line, DateHints.For("en-GB", "herald.example", null)).Should().BeNull();
        Read(line, DateHints.For("en-US", "herald.example", s_fetched)).Should().BeNull();
    }

    private static ArticleDate? Read(string line, DateHints hints)
    {
        List<ShownDate> dates = DateReader.ReadShown(line, hints);
        return dates.Count == 0 ? null : ZoneInference.Complete(dates[0].Value, [], hints);
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Metadata", "Dates", file)).Where(static line => line.Length > 0 && line[0] != '#');
}
