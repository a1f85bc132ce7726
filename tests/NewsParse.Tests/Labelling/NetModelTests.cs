using System.Runtime.Intrinsics;
using FluentAssertions;
using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public class NetModelTests
{
    private static readonly string[] s_features = ["size", "far", "steps"];

    [Fact]
    public void LogOdds_OneUnitInUse_IsItsWeightedSum()
    {
        NetModel net = Net("feature size None 0 -10 10 2", "first-bias 1", "output 3", "start .5");

        float[] odds = LogOdds(net, [2, 0, 0], [-2, 0, 0]);

        // The second row's sum is below zero, so the unit says nothing.
        odds.Should().Equal(15.5f, .5f);
    }

    [Fact]
    public void LogOdds_SecondLayer_IsAddedToTheFirst()
    {
        NetModel net = Net("feature size None 0 -10 10 1", "second 2", "second-bias -1", "output 1");

        LogOdds(net, [3, 0, 0]).Should().Equal(3 + ((2 * 3) - 1));
    }

    [Fact]
    public void LogOdds_LastUnit_IsWeighedLikeTheFirst()
    {
        string zeros = string.Concat(Enumerable.Repeat("0 ", NetModel.Width - 1));
        NetModel net = Net($"feature size None 0 -10 10 {zeros}2", $"first-bias {zeros}1", $"output {zeros}3");

        LogOdds(net, [2, 0, 0]).Should().Equal(15);
    }

    [Fact]
    public void LogOdds_UsualValue_WeighsNothing()
    {
        NetModel net = Net("feature size None 4 -10 10 2", "first-bias 1", "output 1");

        LogOdds(net, [4, 0, 0], [5, 0, 0]).Should().Equal(1, 3);
    }

    [Fact]
    public void LogOdds_ValueBeyondTheLessons_CountsAsTheFarthestOfThem()
    {
        NetModel net = Net("feature size None 0 -1 4 1", "first-bias 2", "output 1");

        LogOdds(net, [1000, 0, 0], [-1000, 0, 0]).Should().Equal(6, 1);
    }

    [Fact]
    public void LogOdds_BentFeatures_AreBentBeforeTheyAreWeighed()
    {
        NetModel net = Net("feature far Near 9 -10 10 1", "feature steps Log 0 -10 10 1", "first-bias 5", "output 1");

        float[] odds = LogOdds(net, [0, 3, 0], [0, 9, -1]);

        odds[0].Should().BeApproximately(5 + .25f - .1f, 1e-6f);
        odds[1].Should().BeApproximately(5 - MathF.Log(2), 1e-6f);
    }

    [Fact]
    public void LogOdds_FeatureTheWeightsDoNotSpeakOf_CountsNothing()
    {
        NetModel net = Net("feature size None 0 -10 10 1", "output 1");

        LogOdds(net, [1, 500, -500]).Should().Equal(1);
    }

    [Fact]
    public void Parse_UnknownFeature_Throws()
    {
        Action parse = () => Net("feature colour None 0 0 1 1");

        parse.Should().Throw<InvalidDataException>().WithMessage("*colour*");
    }

    [Fact]
    public void Parse_RowOfTheWrongLength_Throws()
    {
        Action parse = () => NetModel.Parse("output 1 2 3", s_features);

        parse.Should().Throw<InvalidDataException>().WithMessage("*3 numbers*");
    }

    /// <summary>Weights of which those that are left out are zero: the other units', and the other rows of the second layer.</summary>
    private static NetModel Net(params string[] lines)
    {
        IEnumerable<string> second = lines.Where(static line => line.StartsWith("second ", StringComparison.Ordinal));
        IEnumerable<string> all = lines.Concat(Enumerable.Repeat("second", NetModel.Width - second.Count()));
        return NetModel.Parse(string.Join('\n', all.Select(Filled)), s_features);

        static string Filled(string line)
        {
            string[] words = line.Split(' ');
            int before = words[0] switch { "feature" => 6, "start" => words.Length - NetModel.Width, _ => 1 };
            return string.Join(' ', words.Concat(Enumerable.Repeat("0", NetModel.Width + before - words.Length)));
        }
    }

    private static float[] LogOdds(NetModel net, params float[][] values)
    {
        using var rows = new FeatureMatrix(values.Length, s_features.Length);
        for (int i = 0; i < values.Length; i++)
        {
            values[i].CopyTo(rows[i]);
        }

        var columns = new Vector256<float>[s_features.Length];
        int count = rows.CopyColumns(0, columns);
        Vector256<float> odds = net.LogOdds(columns);
        return [.. Enumerable.Range(0, count).Select(i => odds[i])];
    }
}
