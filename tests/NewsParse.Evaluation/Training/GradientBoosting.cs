namespace NewsParse.Evaluation.Training;

/// <summary>
/// Gradient-boosted decision trees for a yes-or-no label (logistic loss), grown leaf by leaf on histograms of binned features.
/// Deterministic for a given seed, whatever the machine.
/// </summary>
internal sealed class GradientBoosting
{
    private const int MaxBins = 64;

    public int Trees { get; init; } = 150;

    public int Leaves { get; init; } = 12;

    public double LearningRate { get; init; } = .08;

    public double Regularisation { get; init; } = 5;

    public double MinLeafWeight { get; init; } = 12;

    /// <summary>The share of the features that each tree may look at.</summary>
    public double FeatureShare { get; init; } = .5;

    /// <summary>The share of the rows that each tree learns from.</summary>
    public double RowShare { get; init; } = .7;

    public int Seed { get; init; } = 1;

    /// <param name="rows">Feature values, a row an example.</param>
    /// <param name="labels">0 or 1 (or between) for each row.</param>
    /// <param name="weights">How much each row counts.</param>
    public TrainedTrees Train(float[][] rows, float[] labels, float[] weights)
    {
        int features = rows[0].Length;
        float[][] bounds = FindBounds(rows, features);
        var bins = new byte[features][];
        Parallel.For(0, features, f =>
        {
            var column = new byte[rows.Length];
            for (int i = 0; i < rows.Length; i++)
            {
                column[i] = BinOf(bounds[f], rows[i][f]);
            }

            bins[f] = column;
        });

        double positive = 0, total = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            positive += labels[i] * weights[i];
            total += weights[i];
        }

        double start = Math.Log(positive / (total - positive));
        var scores = new double[rows.Length];
        Array.Fill(scores, start);
        var gradients = new double[rows.Length];
        var hessians = new double[rows.Length];
        var random = new Random(Seed);
        var trees = new List<TrainedTree>(Trees);
        for (int t = 0; t < Trees; t++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                double p = 1 / (1 + Math.Exp(-scores[i]));
                gradients[i] = weights[i] * (labels[i] - p);
                hessians[i] = weights[i] * p * (1 - p);
            }

            int[] sample = Sample(rows.Length, RowShare, random);
            int[] columns = Sample(features, FeatureShare, random);
            TrainedTree tree = Grow(bins, bounds, gradients, hessians, sample, columns);
            trees.Add(tree);
            for (int i = 0; i < rows.Length; i++)
            {
                scores[i] += tree.Score(rows[i]);
            }
        }

        return new TrainedTrees(start, trees);
    }

    private TrainedTree Grow(byte[][] bins, float[][] bounds, double[] gradients, double[] hessians, int[] sample, int[] columns)
    {
        var tree = new TrainedTree();
        var open = new List<Leaf>();
        Leaf root = MakeLeaf(tree.AddLeaf(), sample, gradients, hessians);
        FindSplit(root, bins, gradients, hessians, columns, null);
        open.Add(root);
        for (int leaves = 1; leaves < Leaves; leaves++)
        {
            Leaf? best = null;
            foreach (Leaf leaf in open)
            {
                if (leaf.Gain > 1e-6 && (best is null || leaf.Gain > best.Gain))
                {
                    best = leaf;
                }
            }

            if (best is null)
            {
                break;
            }

            open.Remove(best);
            byte[] column = bins[best.Feature];
            int[] left = Array.FindAll(best.Rows, r => column[r] <= best.Bin);
            int[] right = Array.FindAll(best.Rows, r => column[r] > best.Bin);
            (int leftNode, int rightNode) = tree.Split(best.Node, best.Feature, bounds[best.Feature][best.Bin]);
            Leaf l = MakeLeaf(leftNode, left, gradients, hessians);
            Leaf r = MakeLeaf(rightNode, right, gradients, hessians);
            // The larger child's histogram is the parent's less the smaller one's.
            (Leaf small, Leaf large) = left.Length < right.Length ? (l, r) : (r, l);
            FindSplit(small, bins, gradients, hessians, columns, null);
            FindSplit(large, bins, gradients, hessians, columns, (best.Histogram!, small.Histogram!));
            best.Histogram = null;
            open.Add(l);
            open.Add(r);
        }

        foreach (Leaf leaf in open)
        {
            tree.SetValue(leaf.Node, LearningRate * leaf.Gradient / (leaf.Hessian + Regularisation));
        }

        return tree;
    }

    private static Leaf MakeLeaf(int node, int[] rows, double[] gradients, double[] hessians)
    {
        double g = 0, h = 0;
        foreach (int row in rows)
        {
            g += gradients[row];
            h += hessians[row];
        }

        return new Leaf(node, rows) { Gradient = g, Hessian = h };
    }

    private void FindSplit(Leaf leaf, byte[][] bins, double[] gradients, double[] hessians, int[] columns, (double[] Parent, double[] Sibling)? from)
    {
        var histogram = new double[columns.Length * MaxBins * 2];
        var gains = new double[columns.Length];
        var splits = new int[columns.Length];
        Parallel.For(0, columns.Length, c =>
        {
            int offset = c * MaxBins * 2;
            Span<double> sums = histogram.AsSpan(offset, MaxBins * 2);
            if (from is { } known)
            {
                for (int i = 0; i < sums.Length; i++)
                {
                    sums[i] = known.Parent[offset + i] - known.Sibling[offset + i];
                }
            }
            else
            {
                byte[] column = bins[columns[c]];
                foreach (int row in leaf.Rows)
                {
                    int bin = column[row] * 2;
                    sums[bin] += gradients[row];
                    sums[bin + 1] += hessians[row];
                }
            }

            double left = 0, leftWeight = 0;
            double whole = leaf.Gradient * leaf.Gradient / (leaf.Hessian + Regularisation);
            for (int bin = 0; bin < MaxBins - 1; bin++)
            {
                left += sums[bin * 2];
                leftWeight += sums[(bin * 2) + 1];
                double right = leaf.Gradient - left, rightWeight = leaf.Hessian - leftWeight;
                if (leftWeight < MinLeafWeight * .25 || rightWeight < MinLeafWeight * .25)
                {
                    continue;
                }

                double gain = (left * left / (leftWeight + Regularisation)) + (right * right / (rightWeight + Regularisation)) - whole;
                if (gain > gains[c])
                {
                    gains[c] = gain;
                    splits[c] = bin;
                }
            }
        });

        leaf.Histogram = histogram;
        for (int c = 0; c < columns.Length; c++)
        {
            if (gains[c] > leaf.Gain)
            {
                leaf.Gain = gains[c];
                leaf.Feature = columns[c];
                leaf.Bin = splits[c];
            }
        }
    }

    private static int[] Sample(int count, double share, Random random)
    {
        var all = new int[count];
        for (int i = 0; i < count; i++)
        {
            all[i] = i;
        }

        int take = Math.Max(1, (int)(count * share));
        for (int i = 0; i < take; i++)
        {
            int j = random.Next(i, count);
            (all[i], all[j]) = (all[j], all[i]);
        }

        Array.Resize(ref all, take);
        Array.Sort(all);
        return all;
    }

    /// <summary>Bounds between bins, at even shares of the values; a value equal to a bound belongs below it.</summary>
    private static float[][] FindBounds(float[][] rows, int features)
    {
        var bounds = new float[features][];
        Parallel.For(0, features, f =>
        {
            var values = new float[rows.Length];
            for (int i = 0; i < rows.Length; i++)
            {
                values[i] = rows[i][f];
            }

            Array.Sort(values);
            var found = new List<float>();
            for (int b = 1; b < MaxBins; b++)
            {
                float low = values[(int)((long)b * (values.Length - 1) / MaxBins)];
                int next = Array.BinarySearch(values, low);
                while (next < values.Length && values[next] <= low)
                {
                    next++;
                }

                if (next < values.Length && (found.Count == 0 || low > found[^1]))
                {
                    // Halfway, and rounded: the model is kept as text.
                    float middle = MathF.Round((low + values[next]) / 2, 4);
                    found.Add(middle >= low && middle < values[next] ? middle : low);
                }
            }

            bounds[f] = [.. found];
        });
        return bounds;
    }

    private static byte BinOf(float[] bounds, float value)
    {
        int low = 0, high = bounds.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (value <= bounds[middle])
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return (byte)low;
    }

    private sealed class Leaf(int node, int[] rows)
    {
        public int Node { get; } = node;

        public int[] Rows { get; } = rows;

        public double Gradient { get; init; }

        public double Hessian { get; init; }

        public double[]? Histogram { get; set; }

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }
    }
}
