using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace NewsParse.Labelling;

/// <summary>
/// Boosted decision trees: sums one leaf of each tree, which gives the logarithm of the odds. The weights are text, a tree a line, written by the
/// <c>train</c> command of the evaluation project: <c>(feature bound below above)</c>, where a value up to the bound goes below.
/// </summary>
/// <remarks>
/// The leaves of a tree are the bits of a word. Every test is asked of eight rows at once, needed or not, and one that fails strikes out
/// the leaves below it; the first leaf that is left is where the row would have come to. No step waits for another or has to be foreseen.
/// </remarks>
internal sealed class TreeModel
{
    private const int MaxLeaves = 32;

    private readonly float _start;
    private readonly Tree[] _trees;
    private readonly Test[] _tests;
    private readonly float[] _leaves;

    private TreeModel(float start, Tree[] trees, Test[] tests, float[] leaves)
    {
        _start = start;
        _trees = trees;
        _tests = tests;
        _leaves = leaves;
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
        var trees = new List<Tree>();
        var tests = new List<Test>();
        var leaves = new List<float>();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("start "))
            {
                start = float.Parse(line[6..], CultureInfo.InvariantCulture);
            }
            else if (!line.IsEmpty && line[0] != '#')
            {
                int firstLeaf = leaves.Count;
                ReadTree(line, columns, tests, leaves);
                trees.Add(new Tree(tests.Count, firstLeaf));
            }
        }

        return new TreeModel(start, [.. trees], [.. tests], [.. leaves]);
    }

    /// <summary>The logarithm of the odds of each of the rows whose columns these are.</summary>
    public Vector256<float> LogOdds(ReadOnlySpan<Vector256<float>> columns)
    {
        Span<float> sums = stackalloc float[FeatureMatrix.Abreast];
        Span<uint> left = stackalloc uint[FeatureMatrix.Abreast];
        sums.Fill(_start);
        ReadOnlySpan<Test> tests = _tests;
        int at = 0;
        foreach (Tree tree in _trees)
        {
            Vector256<uint> all = Vector256<uint>.AllBitsSet;
            for (; at < tree.EndTest; at++)
            {
                ref readonly Test test = ref tests[at];
                Vector256<uint> holds = Vector256.LessThanOrEqual(columns[test.Column], Vector256.Create(test.Bound)).AsUInt32();
                all &= holds | Vector256.Create(test.LeftIfNot);
            }

            all.CopyTo(left);
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += _leaves[tree.FirstLeaf + BitOperations.TrailingZeroCount(left[i])];
            }
        }

        return Vector256.Create<float>(sums);
    }

    private static void ReadTree(ReadOnlySpan<char> line, Dictionary<string, short> columns, List<Test> tests, List<float> leaves)
    {
        // Tests whose second branch is still to come, innermost last, and the leaf their first one begins at.
        var waiting = new Stack<(int Test, int FirstLeaf, bool BelowSeen)>();
        int root = leaves.Count;
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
                (int parent, int firstLeaf, bool belowSeen) = waiting.Pop();
                if (belowSeen)
                {
                    tests[parent] = tests[parent] with { LeftIfNot = ~Bits(firstLeaf - root, leaves.Count - root) };
                }
                else
                {
                    waiting.Push((parent, firstLeaf, true));
                }
            }

            if (word[0] != '(')
            {
                leaves.Add(float.Parse(word, CultureInfo.InvariantCulture));
                if (leaves.Count - root > MaxLeaves)
                {
                    throw new InvalidDataException($"A tree of the weights has more than {MaxLeaves} leaves.");
                }

                continue;
            }

            string name = word[1..].ToString();
            if (!columns.TryGetValue(name, out short column))
            {
                throw new InvalidDataException($"The weights speak of a feature that does not exist: {name}.");
            }

            line = line[1..];
            end = line.IndexOf(' ');
            tests.Add(new Test(column, float.Parse(line[..end], CultureInfo.InvariantCulture), 0));
            line = line[end..];
            waiting.Push((tests.Count - 1, leaves.Count, false));
        }
    }

    private static uint Bits(int from, int to) => (uint)((1UL << to) - (1UL << from));

    /// <summary>Where the tree's tests end, and its leaves begin.</summary>
    private readonly record struct Tree(int EndTest, int FirstLeaf);

    /// <summary>Whether a value is up to the bound; where it is not, which leaves of the tree are left.</summary>
    private readonly record struct Test(int Column, float Bound, uint LeftIfNot);
}
