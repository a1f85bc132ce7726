using System.Runtime.Intrinsics;

namespace NewsParse.Labelling;

/// <summary>How sure learned weights are of each block that it belongs to the body: what the trees say or, with a net beside them, the mean of both.</summary>
internal sealed class BodyModel(TreeModel trees, NetModel? net)
{
    /// <summary>The odds of each row, 0 to 1.</summary>
    public float[] Odds(FeatureMatrix features)
    {
        var odds = new float[features.Rows];
        var columns = new Vector256<float>[features.Columns];
        for (int first = 0; first < odds.Length; first += FeatureMatrix.Abreast)
        {
            int count = features.CopyColumns(first, columns);
            Vector256<float> sums = trees.LogOdds(columns);
            if (net is not null)
            {
                sums = (sums + net.LogOdds(columns)) * .5f;
            }

            for (int i = 0; i < count; i++)
            {
                odds[first + i] = 1 / (1 + MathF.Exp(-sums[i]));
            }
        }

        return odds;
    }
}
