using System.Runtime.Intrinsics;

namespace NewsParse.Labelling;

/// <summary>How sure learned weights are of each block that it belongs to the body: what the trees say or, where they are not sure, the mean of that, counted twice, and what a net says.</summary>
internal sealed class BodyModel(TreeModel trees, NetModel? net)
{
    // Odds of about one to fifty. Beyond them the net never says the opposite loudly enough, and four blocks of five are that clear.
    private const float Sure = 4;

    /// <summary>The odds of each row, 0 to 1.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="tick">Called now and then; may throw to end it.</param>
    public float[] Odds(FeatureMatrix features, Action? tick = null)
    {
        var odds = new float[features.Rows];
        var columns = new Vector256<float>[features.Columns];
        for (int first = 0; first < odds.Length; first += FeatureMatrix.Abreast)
        {
            tick?.Invoke();
            int count = features.CopyColumns(first, columns);
            Vector256<float> sums = trees.LogOdds(columns);
            Vector256<float> unsure = Vector256.LessThan(Vector256.Abs(sums), Vector256.Create(Sure));
            if (net is not null && unsure.AsInt32() != Vector256<int>.Zero)
            {
                sums = Vector256.ConditionalSelect(unsure, ((2 * sums) + net.LogOdds(columns)) / 3, sums);
            }

            for (int i = 0; i < count; i++)
            {
                odds[first + i] = 1 / (1 + MathF.Exp(-sums[i]));
            }
        }

        return odds;
    }
}
