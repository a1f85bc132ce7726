using System.Globalization;
using NewsParse.Labelling;
using NewsParse.Labelling.Texts;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>
/// The numbers that blocks are described by. The built-in weights were learned from them, so a number that comes out otherwise makes the odds of every
/// page worse, and nothing else says so. Where the features are meant to change, the weights are trained anew; then
/// <c>NEWSPARSE_WRITE_FEATURES=FOLDER</c> writes the tables anew.
/// </summary>
public sealed class FeatureTests
{
    [Theory]
    [InlineData("page")]
    [InlineData("bare-page")]
    public void Read_Page_GivesTheNumbersTheWeightsWereLearnedFrom(string name)
    {
        PageView view = View(Sessions.Html(Source(name + ".html")));
        using FeatureMatrix matrix = BlockFeatures.Read(view);

        Compare(name + ".tsv", view, BlockFeatures.Names, matrix);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("bare-text")]
    public void Read_Text_GivesTheNumbersTheWeightsWereLearnedFrom(string name)
    {
        PageView view = View(Sessions.Text(Source(name + ".txt")));
        using FeatureMatrix matrix = TextFeatures.Read(view);

        Compare(name + ".tsv", view, TextFeatures.Names, matrix);
    }

    [Fact]
    public void Read_EmptyText_HasNoNumbers()
    {
        using FeatureMatrix matrix = TextFeatures.Read(View(Sessions.Text("")));

        matrix.Rows.Should().Be(0);
    }

    private static PageView View(Page page) => new(page, MetadataReader.Read(page, Sessions.New()));

    private static string Source(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Labelling", "Features", name)).ReplaceLineEndings("\n");

    /// <summary>A line for each feature: its name, and its number for each block. A feature that is 0 for all has only its name.</summary>
    private static void Compare(string table, PageView view, IReadOnlyList<string> names, FeatureMatrix matrix)
    {
        List<string> lines = [.. Enumerable.Range(0, names.Count).Select(column => Line(names[column], matrix, column))];
        if (Environment.GetEnvironmentVariable("NEWSPARSE_WRITE_FEATURES") is { } folder)
        {
            File.WriteAllLines(Path.Combine(folder, table), lines);
            return;
        }

        view.Page.Blocks.Should().HaveCountGreaterThan(15);
        lines.Should().Equal(Source(table).TrimEnd('\n').Split('\n'));
    }

    private static string Line(string name, FeatureMatrix matrix, int column)
    {
        float[] values = [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row][column])];
        return Array.TrueForAll(values, static value => value == 0)
            ? name
            : $"{name}\t{string.Join(' ', values.Select(static value => value.ToString("0.####", CultureInfo.InvariantCulture)))}";
    }
}
