using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class ProseBlocksTests
{
    private const string Prose = "The ferry came in late again on Monday.";

    [Theory]
    [InlineData(Prose, true)]
    [InlineData("The ferry came in late on Monday.", false)]
    [InlineData("The ferry came in late again on Monday", false)]
    [InlineData("- The ferry came in late again on Monday.", false)]
    public void Is_Block_IsAParagraphOfEnoughWords(string text, bool isProse)
    {
        PageView view = Decisions.View(Decisions.InParagraphs([text]));

        ProseBlocks.Is(view, [true], 0).Should().Be(isProse);
        ProseBlocks.Is(view, [false], 0).Should().BeFalse();
    }

    [Fact]
    public void Is_NoBlockThere_IsNone()
    {
        PageView view = Decisions.View(Decisions.InParagraphs([Prose]));

        ProseBlocks.Is(view, [true], -1).Should().BeFalse();
        ProseBlocks.Is(view, [true], 1).Should().BeFalse();
    }

    [Fact]
    public void FirstAndLast_Body_AreItsOuterParagraphs()
    {
        PageView view = Decisions.View(Decisions.InParagraphs(["Oakmere", Prose, "Oakmere", Prose, "Oakmere"]));

        (ProseBlocks.First(view, [true, true, true, true, true]), ProseBlocks.Last(view, [true, true, true, true, true])).Should().Be((1, 3));
        (ProseBlocks.First(view, [true, false, true, true, true]), ProseBlocks.Last(view, [true, true, true, false, true])).Should().Be((3, 1));
        (ProseBlocks.First(view, new bool[5]), ProseBlocks.Last(view, new bool[5])).Should().Be((-1, -1));
        PageView edges = Decisions.View(Decisions.InParagraphs([Prose, Prose]));
        (ProseBlocks.First(edges, [true, true]), ProseBlocks.Last(edges, [true, true])).Should().Be((0, 1));
        (ProseBlocks.First(edges, [false, true]), ProseBlocks.Last(edges, [true, false])).Should().Be((1, 0));
    }

    [Theory]
    [InlineData(Prose, Prose, true)]
    [InlineData("Oakmere", Prose, false)]
    [InlineData(Prose, "Oakmere", false)]
    public void AreAround_Block_IsBetweenTwo(string before, string behind, bool areAround) =>
        ProseBlocks.AreAround(Decisions.View(Decisions.InParagraphs([before, "Oakmere", behind])), [true, true, true], 1).Should().Be(areAround);
}
