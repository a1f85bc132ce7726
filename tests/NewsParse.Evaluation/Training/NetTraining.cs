using System.Globalization;
using System.Text;
using NewsParse.Labelling;

namespace NewsParse.Evaluation.Training;

/// <summary>
/// Learns the weights of a <see cref="NetModel"/>: logistic loss, a few pages a step. At every step units and whole groups of features are
/// hidden from it, for the class names of the next site mean nothing, or its markup, or the description it gives of itself.
/// </summary>
internal sealed class NetTraining
{
    private const int Width = NetModel.Width;

    private const int Epochs = 20;

    private const int PagesAStep = 8;

    private const float Rate = .003f;

    private const float Decay = .1f;

    /// <summary>The share of the units that are hidden.</summary>
    private const float HiddenUnits = .2f;

    /// <summary>The share of the pages on which each group of features is hidden.</summary>
    private const float HiddenGroups = .15f;

    /// <summary>The share of the pages on which the class names are.</summary>
    private const float HiddenClasses = .4f;

    private readonly NetInputs _inputs;
    private readonly Random _random;
    private readonly LearningLayer _first;
    private readonly LearningLayer _second;
    private readonly float[] _output = new float[Width + 1];
    private readonly float[] _outputSlopes = new float[Width + 1];
    private readonly (float[], float[]) _outputMoments = (new float[Width + 1], new float[Width + 1]);
    private readonly float[] _absentClasses;

    private NetTraining(IReadOnlyList<TrainingPage> pages, int seed)
    {
        _inputs = new NetInputs(pages);
        _random = new Random(seed);
        _first = new LearningLayer(BlockFeatures.Names.Count, _random);
        _second = new LearningLayer(Width, _random);
        _absentClasses = [.. Enumerable.Range(0, BlockFeatures.Names.Count).Select(column => _inputs.Measure(column, BoxStats.Far))];
        for (int i = 0; i < Width; i++)
        {
            _output[i] = (_random.NextSingle() - .5f) / 3;
        }
    }

    /// <returns>The weights as the library reads them.</returns>
    public static string Train(IReadOnlyList<TrainingPage> pages, int seed = 1)
    {
        var training = new NetTraining(pages, seed);
        training.Run([.. pages]);
        return training.Write();
    }

    private void Run(TrainingPage[] pages)
    {
        int steps = Epochs * ((pages.Length + PagesAStep - 1) / PagesAStep), step = 0;
        float scale = (float)(pages.Length / (pages.Sum(static page => (double)page.Weights.Sum()) * PagesAStep));
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            _random.Shuffle(pages);
            foreach (TrainingPage[] part in pages.Chunk(PagesAStep))
            {
                foreach (TrainingPage page in part)
                {
                    Learn(page);
                }

                step++;
                double left = .02 + (.98 * .5 * (1 + Math.Cos(Math.PI * step / steps)));
                float rate = (float)(Rate * Math.Min(1, step / 60.0) * left);
                _first.Step(rate, Decay, scale, step);
                _second.Step(rate, Decay, scale, step);
                LearningLayer.Step(_output, _outputSlopes, _outputMoments, rate, 0, scale, step);
            }
        }
    }

    private void Learn(TrainingPage page)
    {
        bool[] hidden = new bool[NetFeatures.GroupCount];
        for (int group = 0; group < hidden.Length; group++)
        {
            hidden[group] = _random.NextSingle() < (group == NetFeatures.ClassGroup ? HiddenClasses : HiddenGroups);
        }

        var inputs = new float[BlockFeatures.Names.Count];
        for (int i = 0; i < page.Labels.Length; i++)
        {
            if (page.Weights[i] > 0)
            {
                Span<float> row = page.Features[i];
                for (int column = 0; column < inputs.Length; column++)
                {
                    int group = NetFeatures.Groups[column];
                    inputs[column] = !hidden[group] ? _inputs.Measure(column, row[column])
                        : group == NetFeatures.ClassGroup ? _absentClasses[column] : 0;
                }

                Learn(inputs, page.Labels[i], page.Weights[i]);
            }
        }
    }

    private void Learn(ReadOnlySpan<float> inputs, float label, float weight)
    {
        Span<float> first = stackalloc float[Width], second = stackalloc float[Width];
        _first.Forward(inputs, first);
        foreach (ref float unit in first)
        {
            unit = _random.NextSingle() < HiddenUnits ? 0 : unit / (1 - HiddenUnits);
        }

        _second.Forward(first, second);
        float sum = _output[Width];
        for (int unit = 0; unit < Width; unit++)
        {
            sum += _output[unit] * (first[unit] + second[unit]);
        }

        float slope = weight * ((1 / (1 + MathF.Exp(-sum))) - label);
        Span<float> firstSlopes = stackalloc float[Width], secondSlopes = stackalloc float[Width];
        for (int unit = 0; unit < Width; unit++)
        {
            _outputSlopes[unit] += slope * (first[unit] + second[unit]);
            secondSlopes[unit] = second[unit] > 0 ? slope * _output[unit] : 0;
        }

        _outputSlopes[Width] += slope;
        _second.Backward(first, secondSlopes, firstSlopes);
        for (int unit = 0; unit < Width; unit++)
        {
            // A unit that was hidden, or let nothing through, learns nothing.
            firstSlopes[unit] = first[unit] > 0 ? (firstSlopes[unit] + (slope * _output[unit])) / (1 - HiddenUnits) : 0;
        }

        _first.Backward(inputs, firstSlopes, []);
    }

    private string Write()
    {
        var text = new StringBuilder();
        float[] bias = [.. _first.Bias];
        for (int column = 0; column < BlockFeatures.Names.Count; column++)
        {
            if (_inputs.IsConstant(column))
            {
                continue;
            }

            // What measures a feature goes into its weights, and what its usual value weighs into the bias: the library does neither.
            float[] row = [.. _first.Weights.AsSpan(column * Width, Width).ToArray().Select(weight => weight * _inputs.Scale(column))];
            for (int unit = 0; unit < Width; unit++)
            {
                bias[unit] += _first.Weights[(column * Width) + unit] * _inputs.Measure(column, _inputs.Usual(column));
            }

            Line($"feature {BlockFeatures.Names[column]} {NetFeatures.Bends[column]}", [_inputs.Usual(column), _inputs.Low(column), _inputs.High(column), .. row]);
        }

        Line("first-bias", bias);
        foreach (float[] row in _second.Weights.Chunk(Width))
        {
            Line("second", row);
        }

        Line("second-bias", _second.Bias);
        Line("output", _output[..Width]);
        Line("start", _output[Width..]);
        return text.ToString();

        void Line(string name, float[] values) =>
            text.Append(name).Append(' ').AppendJoin(' ', values.Select(static value => value.ToString("G4", CultureInfo.InvariantCulture))).Append('\n');
    }
}
