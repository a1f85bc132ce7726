using System.Runtime.Intrinsics;

namespace NewsParse.Labelling;

/// <summary>A layer of a <see cref="NetModel"/>: each unit weighs the inputs and lets through what is positive, for eight rows at once.</summary>
internal sealed class NetLayer
{
    // So many units are summed at once: their sums stay in registers, and none waits for another.
    private const int Together = 8;

    private readonly int _inputs;
    private readonly float[] _bias;

    // The weights of the first eight units, input after input, then those of the next eight.
    private readonly float[] _weights;

    /// <param name="weights">A row of weights, one a unit, for each input.</param>
    /// <param name="bias">What each unit begins with; the number of units is divisible by eight.</param>
    public NetLayer(ReadOnlySpan<float> weights, float[] bias)
    {
        _inputs = weights.Length / bias.Length;
        _bias = bias;
        _weights = new float[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            (int input, int unit) = (i / bias.Length, i % bias.Length);
            _weights[Place(unit - (unit % Together), input) + (unit % Together)] = weights[i];
        }
    }

    /// <param name="inputs">Which inputs there are; all others are zero.</param>
    /// <param name="values">The values of those.</param>
    /// <param name="units">Takes up what the units let through.</param>
    public void Run(ReadOnlySpan<int> inputs, ReadOnlySpan<Vector256<float>> values, Span<Vector256<float>> units)
    {
        for (int unit = 0; unit < units.Length; unit += Together)
        {
            Run(unit, inputs, values, units.Slice(unit, Together));
        }
    }

    private void Run(int firstUnit, ReadOnlySpan<int> inputs, ReadOnlySpan<Vector256<float>> values, Span<Vector256<float>> units)
    {
        Vector256<float> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        for (int i = 0; i < inputs.Length; i++)
        {
            Vector256<float> value = values[i];
            ReadOnlySpan<float> weights = _weights.AsSpan(Place(firstUnit, inputs[i]), Together);
            a += value * weights[0];
            b += value * weights[1];
            c += value * weights[2];
            d += value * weights[3];
            e += value * weights[4];
            f += value * weights[5];
            g += value * weights[6];
            h += value * weights[7];
        }

        ReadOnlySpan<float> bias = _bias.AsSpan(firstUnit, Together);
        units[0] = Positive(a, bias[0]);
        units[1] = Positive(b, bias[1]);
        units[2] = Positive(c, bias[2]);
        units[3] = Positive(d, bias[3]);
        units[4] = Positive(e, bias[4]);
        units[5] = Positive(f, bias[5]);
        units[6] = Positive(g, bias[6]);
        units[7] = Positive(h, bias[7]);
    }

    private static Vector256<float> Positive(Vector256<float> sum, float bias) => Vector256.Max(sum + Vector256.Create(bias), Vector256<float>.Zero);

    private int Place(int firstUnit, int input) => (firstUnit * _inputs) + (input * Together);
}
