using System.Globalization;

namespace NewsParse.Labelling;

/// <summary>
/// Boosted decision trees: sums one leaf of each tree and gives the odds as 0 to 1. The weights are text, a tree a line, written by the
/// <c>train</c> command of the evaluation project: <c>(feature bound below above)</c>, where a value up to the bound goes below.
/// </summary>
internal sealed class TreeModel
{
    private readonly float _start;
    private readonly int[] _roots;
    private readonly Node[] _nodes;

    private TreeModel(float start, int[] roots, Node[] nodes)
    {
        _start = start;
        _roots = roots;
        _nodes = nodes;
    }

    /// <summary>Reads the text of weights that ship with the library.</summary>
    /// <param name="name">The resource's name, such as <c>page-body.trees</c>.</param>
    public static string ReadWeights(string name)
    {
        using Stream stream = typeof(TreeModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The library holds no weights named {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads weights from their text.</summary>
    /// <param name="text">The weights.</param>
    /// <param name="features">The names of the columns the weights may speak of.</param>
    /// <exception cref="InvalidDataException">The weights do not fit this version of the features.</exception>
    public static TreeModel Parse(string text, IReadOnlyList<string> features)
    {
        var columns = new Dictionary<string, short>();
        for (int i = 0; i < features.Count; i++)
        {
            columns.Add(features[i], (short)i);
        }

        float start = 0;
        var roots = new List<int>();
        var nodes = new List<Node>();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("start "))
            {
                start = float.Parse(line[6..], CultureInfo.InvariantCulture);
            }
            else if (!line.IsEmpty && line[0] != '#')
            {
                roots.Add(nodes.Count);
                ReadTree(line, columns, nodes);
            }
        }

        return new TreeModel(start, [.. roots], [.. nodes]);
    }

    public float Score(ReadOnlySpan<float> row)
    {
        float sum = _start;
        foreach (int root in _roots)
        {
            int at = root;
            ref readonly Node node = ref _nodes[at];
            while (node.Feature >= 0)
            {
                // The node for low values stands right behind its parent.
                at = row[node.Feature] <= node.Value ? at + 1 : node.Above;
                node = ref _nodes[at];
            }

            sum += node.Value;
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    public float[] Score(FeatureMatrix matrix)
    {
        var odds = new float[matrix.Rows];
        for (int i = 0; i < odds.Length; i++)
        {
            odds[i] = Score(matrix[i]);
        }

        return odds;
    }

    private static void ReadTree(ReadOnlySpan<char> line, Dictionary<string, short> columns, List<Node> nodes)
    {
        // Nodes whose second child is still to come, innermost last.
        var waiting = new Stack<(int Node, bool BelowSeen)>();
        while (!line.IsEmpty)
        {
            if (line[0] is ' ' or ')')
            {
                line = line[1..];
                continue;
            }

            int end = line.IndexOfAny(' ', ')');
            ReadOnlySpan<char> word = end < 0 ? line : line[..end];
            line = line[word.Length..];
            if (waiting.Count > 0)
            {
                (int parent, bool belowSeen) = waiting.Pop();
                if (belowSeen)
                {
                    nodes[parent] = nodes[parent] with { Above = nodes.Count };
                }
                else
                {
                    waiting.Push((parent, true));
                }
            }

            if (word[0] != '(')
            {
                nodes.Add(new Node(-1, float.Parse(word, CultureInfo.InvariantCulture), 0));
                continue;
            }

            string name = word[1..].ToString();
            if (!columns.TryGetValue(name, out short column))
            {
                throw new InvalidDataException($"The weights speak of a feature that does not exist: {name}.");
            }

            line = line[1..];
            end = line.IndexOf(' ');
            nodes.Add(new Node(column, float.Parse(line[..end], CultureInfo.InvariantCulture), 0));
            line = line[end..];
            waiting.Push((nodes.Count - 1, false));
        }
    }

    /// <summary>A leaf has no feature and its value; an inner node has its bound and where values above it go on.</summary>
    private readonly record struct Node(short Feature, float Value, int Above);
}
