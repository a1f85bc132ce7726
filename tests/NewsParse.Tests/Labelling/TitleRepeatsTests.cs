using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>Once the title is known: what else says it.</summary>
public sealed class TitleRepeatsTests
{
    private const string Title = "Ferry is late again";

    [Theory]
    [InlineData("FERRY IS LATE AGAIN!", BlockRole.Other, BlockRole.Duplicate)]
    [InlineData("Ferry is late again Ferry is late again", BlockRole.Other, BlockRole.Duplicate)]
    [InlineData("Ferry is late again | Oakmere Herald", BlockRole.Other, BlockRole.Other)]
    [InlineData("Ferry is late", BlockRole.Other, BlockRole.Other)]
    [InlineData(Title, BlockRole.Caption, BlockRole.Caption)]
    [InlineData(Title, BlockRole.Related, BlockRole.Related)]
    [InlineData(Title, BlockRole.Body, BlockRole.Body)]
    [InlineData(Title, BlockRole.Heading, BlockRole.Heading)]
    public void Settle_BlockOfAPage_RepeatsTheTitleWhereItSaysItAndNothingElse(string text, BlockRole role, BlockRole expected)
    {
        BlockLabel label = Settle(Sessions.Html($"<h1>{Title}</h1><p>{text}</p>"), 0, BlockRole.Title, role)[1];

        label.Should().Be(expected == role ? new BlockLabel(role, "label.test", .7) : new BlockLabel(BlockRole.Duplicate, "label.title-again", .7));
    }

    [Theory]
    [InlineData("Ferry is late again | Oakmere Herald", BlockRole.Other, BlockRole.Duplicate)]
    [InlineData("Ferry is late again", BlockRole.Related, BlockRole.Duplicate)]
    [InlineData("Oakmere: Ferry is late again", BlockRole.Other, BlockRole.Other)]
    [InlineData("Ferry is late again Ferry is late again and again", BlockRole.Other, BlockRole.Duplicate)]
    [InlineData("Ferry is late again 1234567890 1234567890 1234567890 1234567890", BlockRole.Other, BlockRole.Duplicate)]
    [InlineData("Ferry is late again 1234567890 1234567890 1234567890 1234567890 1", BlockRole.Other, BlockRole.Other)]
    [InlineData(Title, BlockRole.Lede, BlockRole.Lede)]
    public void Settle_LineOfAText_RepeatsTheTitleWithLittleMoreBehindIt(string line, BlockRole role, BlockRole expected) =>
        Settle(Sessions.Text($"{Title}\n\n{line}"), 0, BlockRole.Title, role)[1].Role.Should().Be(expected);

    [Theory]
    [InlineData(85, BlockRole.Duplicate)]
    [InlineData(86, BlockRole.Other)]
    public void Settle_TitleWithManySigns_IsItToSomeLength(int signs, BlockRole expected) =>
        Settle(Sessions.Html($"<h1>{Title}</h1><p>{Title}{new string('!', signs)}</p>"), 0, BlockRole.Title, BlockRole.Other)[1].Role.Should().Be(expected);

    [Theory]
    [InlineData("Late two", BlockRole.Other)]
    [InlineData("Late toll", BlockRole.Duplicate)]
    public void Settle_ShortTitle_MayWellBeSaidAgain(string title, BlockRole expected) =>
        Settle(Sessions.Html($"<h1>{title}</h1><p>{title}</p>"), 0, [BlockRole.Title, BlockRole.Other], title)[1].Role.Should().Be(expected);

    [Fact]
    public void Settle_NoTitle_IsRepeatedByNothing() =>
        Settle(Sessions.Html($"<h1>{Title}</h1><p>{Title}</p>"), null, [BlockRole.Other, BlockRole.Other], null).Select(static label => label.Role).Should().Equal(BlockRole.Other, BlockRole.Other);

    [Theory]
    [InlineData(0, 39, true)]
    [InlineData(0, 40, false)]
    [InlineData(null, 39, true)]
    [InlineData(null, 40, false)]
    [InlineData(2, 41, true)]
    [InlineData(2, 42, false)]
    public void Settle_BlockFarBelowTheTitle_IsOfAListOfStories(int? titleBlock, int position, bool isRepeat)
    {
        Page page = Sessions.Html(string.Concat(Enumerable.Range(0, 50).Select(i => $"<p>{(i == position ? Title : "Oakmere pier")}</p>")));

        BlockLabel[] labels = Settle(page, titleBlock, [.. page.Blocks.Select(static _ => BlockRole.Other)], Title);

        (labels[position].Role == BlockRole.Duplicate).Should().Be(isRepeat);
    }

    [Theory]
    [InlineData(1, 0, BlockRole.Navigation)]
    [InlineData(1, 2, BlockRole.Other)]
    [InlineData(null, 2, BlockRole.Other)]
    public void Settle_LineOfATextThatWasTakenForTheTitle_IsOfAMenuAboveItElseNothing(int? titleBlock, int position, BlockRole expected)
    {
        BlockRole[] roles = [BlockRole.Other, BlockRole.Other, BlockRole.Other];
        roles[position] = BlockRole.Title;

        Settle(Sessions.Text("Oakmere Herald\n\nFerry is late again\n\nA bus waits"), titleBlock, roles, Title)[position].Should().Be(new BlockLabel(expected, "label.not-title", .7));
    }

    [Fact]
    public void Settle_HeadlineOfAPageThatIsNotTheTitle_StaysOne() =>
        Settle(Sessions.Html("<h1>Oakmere Herald</h1><h2>Ferry is late again</h2>"), 1, BlockRole.Title, BlockRole.Title)[0].Role.Should().Be(BlockRole.Title);

    private static BlockLabel[] Settle(Page page, int? titleBlock, params BlockRole[] roles) => Settle(page, titleBlock, roles, Title);

    private static BlockLabel[] Settle(Page page, int? titleBlock, BlockRole[] roles, string? title)
    {
        var labels = new PageLabels { Blocks = [.. roles.Select(static role => new BlockLabel(role, "label.test", .7))] };
        TitleRepeats.Settle(page, new ArticleFields { Title = title, TitleBlock = titleBlock }, labels);
        return labels.Blocks;
    }
}
