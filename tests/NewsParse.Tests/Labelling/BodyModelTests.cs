using FluentAssertions;
using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public class BodyModelTests
{
    private static readonly BodyWeights s_weights = BodyWeights.Read();

    [Fact]
    public void Odds_ShippedWeights_AreOddsOfEveryRowWhereverItStands()
    {
        BodyModel model = new(Trees(s_weights.PageTrees), NetModel.Parse(s_weights.PageNet, BlockFeatures.Names));
        using FeatureMatrix rows = Rows(19), last = Rows(1, first: 18);

        float[] odds = model.Odds(rows);

        odds.Should().HaveCount(19).And.OnlyContain(value => value > 0 && value < 1);
        odds[18].Should().Be(model.Odds(last)[0], "what stands beside a row says nothing of it");
    }

    [Fact]
    public void Odds_NetBesideTheTrees_CountsTheTreesTwice()
    {
        string weights = "output" + string.Concat(Enumerable.Repeat(" 0", NetModel.Width)) + "\nstart 3\n" + SecondLayer();
        BodyModel both = new(Trees("start -1"), NetModel.Parse(weights, BlockFeatures.Names)), trees = new(Trees("start -1"), null);
        using FeatureMatrix rows = Rows(1);

        both.Odds(rows)[0].Should().BeApproximately(1 / (1 + MathF.Exp(-1 / 3f)), 1e-6f);
        trees.Odds(rows)[0].Should().BeApproximately(1 / (1 + MathF.Exp(1)), 1e-6f);
    }

    private static TreeModel Trees(string weights) => TreeModel.Parse(weights, BlockFeatures.Names);

    private static string SecondLayer() =>
        string.Concat(Enumerable.Repeat("second" + string.Concat(Enumerable.Repeat(" 0", NetModel.Width)) + "\n", NetModel.Width));

    /// <summary>Rows of which no two are alike.</summary>
    private static FeatureMatrix Rows(int count, int first = 0)
    {
        var rows = new FeatureMatrix(count, BlockFeatures.Names.Count);
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < rows.Columns; column++)
            {
                rows[row][column] = (first + row) * (column % 7) / 3f;
            }
        }

        return rows;
    }
}
