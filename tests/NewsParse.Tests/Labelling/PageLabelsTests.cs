using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class PageLabelsTests
{
    private static readonly BlockLabel s_byline = new(BlockRole.Byline, "label.byline", .9);

    [Theory]
    [InlineData(new[] { BlockRole.Lede, BlockRole.Body, BlockRole.Body }, 0, new[] { BlockRole.Byline, BlockRole.Lede, BlockRole.Body })]
    [InlineData(new[] { BlockRole.Lede, BlockRole.Heading, BlockRole.Body }, 0, new[] { BlockRole.Byline, BlockRole.Heading, BlockRole.Lede })]
    [InlineData(new[] { BlockRole.Lede, BlockRole.Body, BlockRole.Body }, 1, new[] { BlockRole.Lede, BlockRole.Byline, BlockRole.Body })]
    [InlineData(new[] { BlockRole.Heading, BlockRole.Body, BlockRole.Body }, 0, new[] { BlockRole.Byline, BlockRole.Body, BlockRole.Body })]
    [InlineData(new[] { BlockRole.Lede, BlockRole.Heading, BlockRole.Heading }, 0, new[] { BlockRole.Byline, BlockRole.Heading, BlockRole.Heading })]
    public void TakeOut_BlockOfTheBody_LeavesItAndTheNextParagraphOpens(BlockRole[] roles, int position, BlockRole[] expected)
    {
        var labels = new PageLabels { Blocks = [.. roles.Select(static role => new BlockLabel(role, "label.body", .7))] };
        List<int> body = [0, 1, 2];

        labels.TakeOut(body, position, s_byline);

        labels.Blocks.Select(static label => label.Role).Should().Equal(expected);
        labels.Blocks[position].Should().Be(s_byline);
        labels.Blocks.Where(label => label != s_byline).Should().OnlyContain(static label => label.Rule == "label.body" && label.Confidence == .7);
        body.Should().HaveCount(2).And.NotContain(position);
    }

    [Fact]
    public void TakeOut_Opening_LeavesWhatIsNoneOfTheBody()
    {
        var labels = new PageLabels { Blocks = [.. new[] { BlockRole.Lede, BlockRole.Caption, BlockRole.Body }.Select(static role => new BlockLabel(role, "label.body", .7))] };

        labels.TakeOut([0, 2], 0, s_byline);

        labels.Blocks.Select(static label => label.Role).Should().Equal(BlockRole.Byline, BlockRole.Caption, BlockRole.Lede);
    }
}
