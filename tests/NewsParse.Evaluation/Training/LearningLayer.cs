using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsParse.Labelling;

namespace NewsParse.Evaluation.Training;

/// <summary>A layer of a net as it learns (Adam, with weights that decay): as many units as <see cref="NetModel"/> has, a row of weights for each input.</summary>
internal sealed class LearningLayer
{
    private const int Width = NetModel.Width;

    private readonly float[] _slopes;
    private readonly float[] _biasSlopes = new float[Width];
    private readonly (float[] Mean, float[] Square) _moments;
    private readonly (float[] Mean, float[] Square) _biasMoments = (new float[Width], new float[Width]);

    public LearningLayer(int inputs, Random random)
    {
        Weights = new float[inputs * Width];
        _slopes = new float[Weights.Length];
        _moments = (new float[Weights.Length], new float[Weights.Length]);
        double spread = Math.Sqrt(1.0 / inputs);
        for (int i = 0; i < Weights.Length; i++)
        {
            Weights[i] = (float)(spread * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        }
    }

    public float[] Weights { get; }

    public float[] Bias { get; } = new float[Width];

    /// <summary>What the units make of the inputs; nothing where that is below zero.</summary>
    public void Forward(ReadOnlySpan<float> inputs, Span<float> units)
    {
        Bias.CopyTo(units);
        Span<Vector256<float>> sums = Vectors(units);
        ReadOnlySpan<Vector256<float>> weights = Vectors(Weights);
        for (int i = 0, at = 0; i < inputs.Length; i++, at += sums.Length)
        {
            for (int v = 0; v < sums.Length && inputs[i] != 0; v++)
            {
                sums[v] += inputs[i] * weights[at + v];
            }
        }

        foreach (ref Vector256<float> sum in sums)
        {
            sum &= Vector256.GreaterThan(sum, Vector256<float>.Zero).AsSingle();
        }
    }

    /// <summary>Takes up how the loss changes with each unit, and tells how it changes with each input.</summary>
    public void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> unitSlopes, Span<float> inputSlopes)
    {
        ReadOnlySpan<Vector256<float>> outer = MemoryMarshal.Cast<float, Vector256<float>>(unitSlopes);
        Span<Vector256<float>> biasSlopes = Vectors(_biasSlopes), slopes = Vectors(_slopes), weights = Vectors(Weights);
        for (int v = 0; v < outer.Length; v++)
        {
            biasSlopes[v] += outer[v];
        }

        for (int i = 0, at = 0; i < inputs.Length; i++, at += outer.Length)
        {
            for (int v = 0; v < outer.Length && inputs[i] != 0; v++)
            {
                slopes[at + v] += inputs[i] * outer[v];
            }

            if (!inputSlopes.IsEmpty)
            {
                Vector256<float> sum = Vector256<float>.Zero;
                for (int v = 0; v < outer.Length; v++)
                {
                    sum += weights[at + v] * outer[v];
                }

                inputSlopes[i] = Vector256.Sum(sum);
            }
        }
    }

    /// <summary>Goes a step down the slopes taken up since the last one.</summary>
    public void Step(float rate, float decay, float scale, int number)
    {
        Step(Weights, _slopes, _moments, rate, decay, scale, number);
        Step(Bias, _biasSlopes, _biasMoments, rate, 0, scale, number);
    }

    public static void Step(float[] weights, float[] slopes, (float[] Mean, float[] Square) moments, float rate, float decay, float scale, int number)
    {
        float mean = 1 / (1 - MathF.Pow(.9f, number)), square = 1 / (1 - MathF.Pow(.99f, number));
        for (int i = 0; i < weights.Length; i++)
        {
            float slope = slopes[i] * scale;
            slopes[i] = 0;
            moments.Mean[i] = (.9f * moments.Mean[i]) + (.1f * slope);
            moments.Square[i] = (.99f * moments.Square[i]) + (.01f * slope * slope);
            weights[i] -= rate * ((moments.Mean[i] * mean / (MathF.Sqrt(moments.Square[i] * square) + 1e-8f)) + (decay * weights[i]));
        }
    }

    private static Span<Vector256<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);
}
