using NewsParse.Bylines;
using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines;

/// <summary>The parts of a byline, each with what parts it from the one before; an exclamation mark stands for brackets.</summary>
public sealed class PieceSplitterTests
{
    [Theory]
    [InlineData("Institute of Science and Technology", "None[Institute of Science and Technology]")]
    [InlineData("Jane Roe E John Doe", "None[Jane Roe E John Doe]")]
    [InlineData("Profs. Jane Roe", "None[Profs] Bar[Jane Roe]")]
    [InlineData("(Jane Roe", "Bracket![Jane Roe]")]
    [InlineData("Jane Roe -", "None[Jane Roe -]")]
    [InlineData("Jane Roe And John Doe", "None[Jane Roe] Joiner[John Doe]")]
    [InlineData("- Jane Roe", "None[- Jane Roe]")]
    [InlineData("Jane Roe | , John", "None[Jane Roe] Bar[John]")]
    [InlineData("Jane Roe, and", "None[Jane Roe] Comma[and]")]
    [InlineData("Jane Roe e John", "None[Jane Roe e John]")]
    [InlineData("Jane Roe Photos by", "None[Jane Roe Photos by]")]
    [InlineData("Jane Roe -John Doe", "None[Jane Roe -John Doe]")]
    [InlineData("Jane Roe, and John Doe", "None[Jane Roe] Joiner[John Doe]")]
    [InlineData("Tarkel By Jane", "None[Tarkel By Jane]")]
    [InlineData("Jane Roe, e John Doe", "None[Jane Roe] Comma[e John Doe]")]
    [InlineData("(J)", "None[J]")]
    public void Split_Line_GivesItsPieces(string line, string expected) =>
        string.Join(" ", PieceSplitter.Split(line, new SiteNames([], null)).Select(static piece => $"{piece.Link}{(piece.IsBracketed ? "!" : "")}[{piece.Text}]")).Should().Be(expected);
}
