using System.Globalization;
using System.Text;

namespace NewsParse.Evaluation.Training;

/// <summary>A tree as it grows: nodes in the order they were made; a leaf has no feature.</summary>
internal sealed class TrainedTree
{
    private readonly List<(int Feature, float Bound, int Left, int Right, double Value)> _nodes = [];

    public int AddLeaf()
    {
        _nodes.Add((-1, 0, 0, 0, 0));
        return _nodes.Count - 1;
    }

    public (int Left, int Right) Split(int node, int feature, float bound)
    {
        int left = AddLeaf(), right = AddLeaf();
        _nodes[node] = (feature, bound, left, right, 0);
        return (left, right);
    }

    public void SetValue(int node, double value) => _nodes[node] = (-1, 0, 0, 0, value);

    public double Score(ReadOnlySpan<float> row)
    {
        int node = 0;
        while (_nodes[node].Feature >= 0)
        {
            (int feature, float bound, int left, int right, _) = _nodes[node];
            node = row[feature] <= bound ? left : right;
        }

        return _nodes[node].Value;
    }

    /// <summary>Writes the tree from its root, a node before its children: <c>(feature bound left right)</c> or a leaf's value.</summary>
    public void Write(StringBuilder text, IReadOnlyList<string> names, int node = 0)
    {
        (int feature, float bound, int left, int right, double value) = _nodes[node];
        if (feature < 0)
        {
            text.Append(Math.Round(value, 4).ToString(CultureInfo.InvariantCulture));
            return;
        }

        text.Append('(').Append(names[feature]).Append(' ').Append(bound.ToString(CultureInfo.InvariantCulture)).Append(' ');
        Write(text, names, left);
        text.Append(' ');
        Write(text, names, right);
        text.Append(')');
    }

    public void CountUse(double[] gains)
    {
        foreach (var n in _nodes)
        {
            if (n.Feature >= 0)
            {
                gains[n.Feature]++;
            }
        }
    }
}

internal sealed class TrainedTrees(double start, List<TrainedTree> trees)
{
    public List<TrainedTree> Trees => trees;

    public double Score(ReadOnlySpan<float> row)
    {
        double sum = start;
        foreach (TrainedTree tree in trees)
        {
            sum += tree.Score(row);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public string Write(IReadOnlyList<string> names)
    {
        var text = new StringBuilder();
        text.Append("start ").Append(Math.Round(start, 4).ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (TrainedTree tree in trees)
        {
            tree.Write(text, names);
            text.Append('\n');
        }

        return text.ToString();
    }
}
