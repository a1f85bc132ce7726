using System.Globalization;
using System.Runtime.Intrinsics;

namespace NewsParse.Labelling;

/// <summary>
/// A small neural net: a layer of units, and a second one added to it. It sees the same features as the trees, but weighs all of them at
/// once where a tree asks a few one by one, so the two are wrong about different blocks, and their mean is wrong about fewer.
/// </summary>
/// <remarks>
/// A feature whose value is the usual one weighs nothing, so it is passed over where it is so in all rows of a vector, as most are. The
/// weights are text written by the <c>train</c> command of the evaluation project: a line a feature (<c>feature NAME BEND USUAL LOW HIGH</c>
/// and the weight it has for each unit), then the rest. Every sum is taken in the same order on every machine, so the odds are the same.
/// </remarks>
internal sealed class NetModel
{
    /// <summary>The units of a layer.</summary>
    public const int Width = 32;

    private readonly Input[] _inputs;
    private readonly NetLayer _first;
    private readonly NetLayer _second;
    private readonly float[] _output;
    private readonly float _start;

    // The second layer takes every unit of the first.
    private readonly int[] _units = [.. Enumerable.Range(0, Width)];

    private NetModel(List<Input> inputs, NetLayer first, NetLayer second, float[] output, float start)
    {
        _inputs = [.. inputs];
        _first = first;
        _second = second;
        _output = output;
        _start = start;
    }

    /// <summary>Reads weights from their text.</summary>
    /// <param name="text">The weights.</param>
    /// <param name="features">The names of the columns the weights may speak of.</param>
    /// <exception cref="InvalidDataException">The weights do not fit this version of the features.</exception>
    public static NetModel Parse(string text, IReadOnlyList<string> features)
    {
        var columns = features.Select(static (name, column) => (name, column)).ToDictionary(static pair => pair.name, static pair => pair.column);
        var inputs = new List<Input>();
        var first = new List<float>();
        var second = new List<float>();
        float[] firstBias = new float[Width], secondBias = new float[Width], output = new float[Width];
        float start = 0;
        foreach (string line in text.Split('\n'))
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "feature":
                    inputs.Add(ReadInput(words, columns));
                    first.AddRange(Row(words.AsSpan(6)));
                    break;
                case "first-bias":
                    firstBias = Row(words.AsSpan(1));
                    break;
                case "second":
                    second.AddRange(Row(words.AsSpan(1)));
                    break;
                case "second-bias":
                    secondBias = Row(words.AsSpan(1));
                    break;
                case "output":
                    output = Row(words.AsSpan(1));
                    break;
                case "start":
                    start = Number(words[1]);
                    break;
            }
        }

        return new NetModel(inputs, new NetLayer([.. first], firstBias), new NetLayer([.. second], secondBias), output, start);
    }

    /// <summary>The logarithm of the odds of each of the rows whose columns these are.</summary>
    public Vector256<float> LogOdds(ReadOnlySpan<Vector256<float>> columns)
    {
        Span<int> inputs = stackalloc int[_inputs.Length];
        Span<Vector256<float>> values = stackalloc Vector256<float>[_inputs.Length];
        int count = 0;
        for (int i = 0; i < _inputs.Length; i++)
        {
            ref readonly Input input = ref _inputs[i];
            Vector256<float> value = columns[input.Column];
            if (!Vector256.EqualsAll(value, Vector256.Create(input.Usual)))
            {
                inputs[count] = i;
                values[count++] = input.Measure(value);
            }
        }

        Span<Vector256<float>> first = stackalloc Vector256<float>[Width], second = stackalloc Vector256<float>[Width];
        _first.Run(inputs[..count], values, first);
        _second.Run(_units, first, second);
        Vector256<float> sum = Vector256.Create(_start);
        for (int unit = 0; unit < Width; unit++)
        {
            sum += (first[unit] + second[unit]) * _output[unit];
        }

        return sum;
    }

    private static Input ReadInput(ReadOnlySpan<string> words, Dictionary<string, int> columns)
    {
        if (!columns.TryGetValue(words[1], out int column))
        {
            throw new InvalidDataException($"The weights speak of a feature that does not exist: {words[1]}.");
        }

        return new Input(column, Enum.Parse<NetBend>(words[2]), Number(words[3]), Number(words[4]), Number(words[5]));
    }

    private static float Number(string word) => float.Parse(word, CultureInfo.InvariantCulture);

    private static float[] Row(ReadOnlySpan<string> words)
    {
        if (words.Length != Width)
        {
            throw new InvalidDataException($"A row of the weights has {words.Length} numbers and not {Width}.");
        }

        var row = new float[Width];
        for (int i = 0; i < Width; i++)
        {
            row[i] = Number(words[i]);
        }

        return row;
    }

    /// <summary>A feature as the first layer takes it.</summary>
    private readonly record struct Input(int Column, NetBend Bend, float Usual, float Low, float High)
    {
        private readonly float _usual = Math.Clamp(Bend.Apply(Usual), Low, High);

        /// <summary>How far values are from the usual one; what no page it learned from came near counts as the farthest of them.</summary>
        public Vector256<float> Measure(Vector256<float> values) =>
            Vector256.Min(Vector256.Max(Bend.Apply(values), Vector256.Create(Low)), Vector256.Create(High)) - Vector256.Create(_usual);
    }
}
