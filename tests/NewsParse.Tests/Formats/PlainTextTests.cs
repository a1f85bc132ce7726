using System.Collections.Immutable;

namespace NewsParse.Tests.Formats;

public sealed class PlainTextTests
{
    [Fact]
    public void ToPlainText_Empty_IsEmpty() => new ArticleDocument().ToPlainText().Should().BeEmpty();

    [Fact]
    public void ToPlainText_Fields_StandAboveTheBody()
    {
        var document = new ArticleDocument
        {
            Title = "Bridge reopens",
            Byline = new Byline { Text = "By Ann Lee and Bo Park", Authors = [new Author { Name = "Ann Lee" }, new Author { Name = "Bo Park" }] },
            Published = new ArticleDate
            {
                Value = new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.FromHours(1)),
                Precision = DatePrecision.Minute,
                IsZoneStated = true,
            },
            Body = [new Paragraph { Text = "The bridge is open.\nAgain." }],
        };

        string text = document.ToPlainText();

        text.Should().Be("Bridge reopens\n\nAnn Lee, Bo Park\n2026-03-02T08:15+01:00\n\nThe bridge is open.\nAgain.");
    }

    [Fact]
    public void ToPlainText_BylineWithoutNames_IsAsThePageHasIt() =>
        new ArticleDocument { Byline = new Byline { Text = "From our own correspondent" } }.ToPlainText().Should().Be("From our own correspondent");

    [Fact]
    public void ToPlainText_Headings_StandAlone() =>
        Text(new Paragraph { Text = "One." }, new Heading { Text = "Two", Level = 2 }, new Paragraph { Text = "Three." }).Should().Be("One.\n\nTwo\n\nThree.");

    [Fact]
    public void ToPlainText_List_IndentsByDepth() =>
        Text(new ListBlock { Items = [new ListItem("Fruit", 0), new ListItem("Pears", 1), new ListItem("Bread", 0)] })
            .Should().Be("- Fruit\n  - Pears\n- Bread");

    [Theory]
    [InlineData(-3, -1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void ToPlainText_OddDepths_AreLevels(int outer, int inner) =>
        Text(new ListBlock { IsOrdered = true, Items = [new ListItem("Fruit", outer), new ListItem("Pears", inner), new ListItem("Bread", outer)] })
            .Should().Be("1. Fruit\n  - Pears\n2. Bread");

    [Fact]
    public void ToPlainText_DeepList_StopsIndentingSomewhere() =>
        Text(new ListBlock { Items = [.. Enumerable.Range(0, 2_000).Select(static depth => new ListItem("x", depth))] }).Length.Should().BeLessThan(2_000 * 40);

    [Fact]
    public void ToPlainText_OrderedList_CountsItsOwnItems() =>
        Text(new ListBlock { IsOrdered = true, Items = [new ListItem("Boil", 0), new ListItem("salted", 1), new ListItem("Drain\n\nwell", 0)] })
            .Should().Be("1. Boil\n  - salted\n2. Drain\n\n   well");

    [Fact]
    public void ToPlainText_Quote_MarksEveryLine() =>
        Text(new Quote { Paragraphs = ["It is dear\nwhen late.", "Or not."] }).Should().Be("> It is dear\n> when late.\n>\n> Or not.");

    [Fact]
    public void ToPlainText_Table_HasTabsBetweenCells() =>
        Text(new Table { Rows = [["Part", "Cost"], ["Pier\nand base", ""]] }).Should().Be("Part\tCost\nPier and base\t");

    [Fact]
    public void ToPlainText_Figures_AreLeftOut() =>
        Text(new Paragraph { Text = "One." }, new Figure { Alt = "A bridge", Caption = "The bridge on Monday" }, new Embed { Url = new Uri("https://video.example/1") }, new Paragraph { Text = "Two." })
            .Should().Be("One.\n\nTwo.");

    [Fact]
    public void ToPlainText_CodeAndEmbeddedWords_AreKeptAsTheyAre() =>
        Text(new Code { Text = "if x:\n  y" }, new Embed { Text = "A post." }).Should().Be("if x:\n  y\n\nA post.");

    private static string Text(params ImmutableArray<Block> body) => new ArticleDocument { Body = body }.ToPlainText();
}
