using System.Runtime.Intrinsics;
using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class TreeModelTests
{
    private static readonly string[] s_features = ["size", "far"];

    [Theory]
    [InlineData(1, 0, 10)]
    [InlineData(2, 0, 10)]
    [InlineData(2.5f, 0, 20)]
    public void LogOdds_ValueUpToTheBound_GoesBelow(float size, float far, float odds) => LogOdds("(size 2 10 20)", [size, far]).Should().Equal(odds);

    [Theory]
    [InlineData(1, 1, 10)]
    [InlineData(1, 9, 20)]
    [InlineData(3, 1, 30)]
    [InlineData(3, 5, 40)]
    [InlineData(3, 9, 50)]
    public void LogOdds_TestsWithinTests_LeadToOneLeaf(float size, float far, float odds) =>
        LogOdds("(size 2 (far 4 10 20) (far 4 30 (far 6 40 50)))", [size, far]).Should().Equal(odds);

    [Theory]
    [InlineData(1, 1, 10)]
    [InlineData(1, 5, 20)]
    [InlineData(1, 9, 30)]
    [InlineData(3, 1, 40)]
    public void LogOdds_TestsBelow_LeadToOneLeaf(float size, float far, float odds) => LogOdds("(size 2 (far 6 (far 4 10 20) 30) 40)", [size, far]).Should().Equal(odds);

    [Fact]
    public void LogOdds_SeveralTrees_AreSummedOntoTheStart() =>
        LogOdds("# weights\n\nstart -.5\n(size 2 10 20)\n7\n(far 4 1 2)", [1, 9]).Should().Equal(-.5f + 10 + 7 + 2);

    [Fact]
    public void LogOdds_RowsBesideEachOther_HaveOddsOfTheirOwn() => LogOdds("(size 2 10 20)\n(far 4 1 2)", [1, 1], [3, 1], [1, 9], [3, 9]).Should().Equal(11, 21, 12, 22);

    [Fact]
    public void LogOdds_TreeOfAsManyLeavesAsFit_FindsTheLast()
    {
        string tree = Chain(32);

        LogOdds(tree, [0, 0], [30.5f, 0], [99, 0]).Should().Equal(0, 31, 31);
    }

    [Fact]
    public void Parse_TreeOfMoreLeaves_Throws()
    {
        Action parse = () => TreeModel.Parse(Chain(33), s_features);

        parse.Should().Throw<InvalidDataException>().WithMessage("*32 leaves*");
    }

    [Fact]
    public void Parse_UnknownFeature_Throws()
    {
        Action parse = () => TreeModel.Parse("(colour 2 10 20)", s_features);

        parse.Should().Throw<InvalidDataException>().WithMessage("*colour*");
    }

    /// <summary>A tree that asks for each whole number in turn; its leaves are numbered.</summary>
    private static string Chain(int leaves) =>
        string.Concat(Enumerable.Range(0, leaves - 1).Select(static leaf => $"(size {leaf} {leaf} ")) + (leaves - 1) + new string(')', leaves - 1);

    private static float[] LogOdds(string weights, params float[][] values)
    {
        using var rows = new FeatureMatrix(values.Length, s_features.Length);
        for (int i = 0; i < values.Length; i++)
        {
            values[i].CopyTo(rows[i]);
        }

        var columns = new Vector256<float>[s_features.Length];
        int count = rows.CopyColumns(0, columns);
        Vector256<float> odds = TreeModel.Parse(weights, s_features).LogOdds(columns);
        return [.. Enumerable.Range(0, count).Select(i => odds[i])];
    }
}
