using FluentAssertions;
using NewsParse.Labelling;
using NewsParse.Tests.Labelling.Texts;

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
        BodyModel both = new(Trees("start -1"), NetModel.Parse(NetOfThree, BlockFeatures.Names)), trees = new(Trees("start -1"), null);
        using FeatureMatrix rows = Rows(1);

        both.Odds(rows)[0].Should().BeApproximately(1 / (1 + MathF.Exp(-1 / 3f)), 1e-6f);
        trees.Odds(rows)[0].Should().BeApproximately(1 / (1 + MathF.Exp(1)), 1e-6f);
    }

    /// <summary>The weights of a net that says 3 of every row.</summary>
    private static string NetOfThree { get; } = "output" + string.Concat(Enumerable.Repeat(" 0", NetModel.Width)) + "\nstart 3\n" + SecondLayer();

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

    [Theory]
    [InlineData(3.9f, (3.9f * 2 + 3) / 3)]
    [InlineData(4, 4)]
    [InlineData(-4, -4)]
    [InlineData(-3.9f, (-3.9f * 2 + 3) / 3)]
    public void Odds_TreesAreSure_TheNetIsNotHeard(float trees, float expected)
    {
        BodyModel model = new(Trees(FormattableString.Invariant($"start {trees}")), NetModel.Parse(NetOfThree, BlockFeatures.Names));
        using FeatureMatrix rows = Rows(1);

        model.Odds(rows)[0].Should().BeApproximately(1 / (1 + MathF.Exp(-expected)), 1e-6f);
    }

    [Fact]
    public void Odds_RowsBesideEachOther_AreAskedOfTheNetOneByOne()
    {
        BodyModel model = new(Trees("(words 1 5 -1)"), NetModel.Parse(NetOfThree, BlockFeatures.Names));
        using FeatureMatrix rows = Rows(2);
        rows[0][0] = 0;
        rows[1][0] = 2;

        float[] odds = model.Odds(rows);

        odds[0].Should().BeApproximately(1 / (1 + MathF.Exp(-5)), 1e-6f);
        odds[1].Should().BeApproximately(1 / (1 + MathF.Exp(-1 / 3f)), 1e-6f);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    public void Odds_Rows_AreTickedEightAtATime(int count, int expected)
    {
        using FeatureMatrix rows = Rows(count);
        int ticks = 0;

        new BodyModel(Trees("start 1"), null).Odds(rows, () => ticks++);

        ticks.Should().Be(expected);
    }

    [Fact]
    public void Odds_PageOrText_AreOfTheWeightsForIt()
    {
        var models = new BodyModels(new BodyWeights("start 5", NetOfThree, "start -5"));

        models.Odds(Decisions.View("<p>Oakmere</p>")).Should().ContainSingle().Which.Should().BeGreaterThan(.9f);
        models.Odds(TextViews.Of("Oakmere")).Should().ContainSingle().Which.Should().BeLessThan(.1f);
    }

    [Fact]
    public void Fingerprint_Weights_ChangesWithEachOfThem()
    {
        string[] prints =
        [
            new BodyModels(new BodyWeights("start 5", NetOfThree, "start -5")).Fingerprint, new BodyModels(new BodyWeights("start 6", NetOfThree, "start -5")).Fingerprint,
            new BodyModels(new BodyWeights("start 5", NetOfThree + "\n", "start -5")).Fingerprint, new BodyModels(new BodyWeights("start 5", NetOfThree, "start -6")).Fingerprint,
        ];

        prints.Should().OnlyHaveUniqueItems().And.OnlyContain(static print => print.Length == 12 && print.All(char.IsAsciiHexDigitLower));
        new BodyModels(new BodyWeights("start 5", NetOfThree, "start -5")).Fingerprint.Should().Be(prints[0]);
    }
}
