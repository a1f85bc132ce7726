using System.Runtime.InteropServices;
using NewsParse.Labelling;

namespace NewsParse.Evaluation.Training;

/// <summary>Makes features fit for a net: bent, and measured by how far they lie from what is usual.</summary>
internal sealed class NetInputs
{
    /// <summary>Values farther from the mean than so many standard deviations say no more.</summary>
    private const float Farthest = 3.5f;

    private readonly float[] _mean;
    private readonly float[] _deviation;
    private readonly float[] _usual;

    public NetInputs(IReadOnlyList<TrainingPage> pages)
    {
        int columns = BlockFeatures.Names.Count;
        _mean = new float[columns];
        _deviation = new float[columns];
        _usual = new float[columns];
        var sum = new double[columns];
        var squares = new double[columns];
        Dictionary<float, int>[] counts = [.. Enumerable.Range(0, columns).Select(static _ => new Dictionary<float, int>())];
        int rows = 0;
        foreach (TrainingPage page in pages)
        {
            for (int i = 0; i < page.Labels.Length; i++)
            {
                if (page.Weights[i] > 0)
                {
                    rows++;
                    for (int column = 0; column < columns; column++)
                    {
                        double value = NetFeatures.Bends[column].Apply(page.Features[i][column]);
                        sum[column] += value;
                        squares[column] += value * value;
                        CollectionsMarshal.GetValueRefOrAddDefault(counts[column], page.Features[i][column], out _)++;
                    }
                }
            }
        }

        for (int column = 0; column < columns; column++)
        {
            double mean = sum[column] / rows;
            _mean[column] = (float)mean;
            _usual[column] = counts[column].MaxBy(static count => (count.Value, -count.Key)).Key;
            _deviation[column] = (float)Math.Sqrt(Math.Max(0, (squares[column] / rows) - (mean * mean)));
        }
    }

    /// <summary>Whether a column tells nothing, as it is the same everywhere.</summary>
    public bool IsConstant(int column) => _deviation[column] < 1e-3f;

    /// <summary>The value that most blocks have.</summary>
    public float Usual(int column) => _usual[column];

    public float Scale(int column) => 1 / _deviation[column];

    public float Mean(int column) => _mean[column];

    public float Low(int column) => _mean[column] - (Farthest * _deviation[column]);

    public float High(int column) => _mean[column] + (Farthest * _deviation[column]);

    /// <summary>A value as the net learns from it.</summary>
    public float Measure(int column, float value) =>
        IsConstant(column) ? 0 : Math.Clamp((NetFeatures.Bends[column].Apply(value) - _mean[column]) / _deviation[column], -Farthest, Farthest);
}
