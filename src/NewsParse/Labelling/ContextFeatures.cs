using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>
/// Describes each block once more, now by what the first model thought of it, of its neighbours and of the boxes around it: an article
/// holds together, so a block is judged with its surroundings.
/// </summary>
internal static class ContextFeatures
{
    private const int Neighbours = 5;
    private const int Levels = 5;

    private static readonly Lazy<IReadOnlyList<string>> s_names = new(static () =>
    {
        var names = new List<string>(BlockFeatures.Names);
        var row = new FeatureRow(new float[256], names);
        Describe(new Context(null, [0f]), 0, ref row);
        return names;
    });

    /// <summary>The names of the columns: those of <see cref="BlockFeatures"/>, then its own.</summary>
    public static IReadOnlyList<string> Names => s_names.Value;

    /// <param name="view">The page.</param>
    /// <param name="first">What <see cref="BlockFeatures"/> say of it.</param>
    /// <param name="odds">For each block, how sure the first model is that it is body, 0 to 1.</param>
    public static FeatureMatrix Read(PageView view, FeatureMatrix first, float[] odds)
    {
        var matrix = new FeatureMatrix(first.Rows, Names.Count);
        var context = new Context(view, odds);
        for (int i = 0; i < first.Rows; i++)
        {
            first[i].CopyTo(matrix[i]);
            var row = new FeatureRow(matrix[i][first.Columns..], null);
            Describe(context, i, ref row);
        }

        return matrix;
    }

    private static void Describe(Context context, int at, ref FeatureRow row)
    {
        float[] odds = context.Odds;
        row.Add("odds", odds[at]);
        for (int step = -Neighbours; step <= Neighbours; step++)
        {
            if (step != 0)
            {
                int other = at + step;
                row.Add("odds-", step, other >= 0 && other < odds.Length ? odds[other] : -.2);
            }
        }

        double before = context.MassBefore[at], after = context.MassBefore[^1] - context.MassBefore[at + 1];
        row.Add("mass-before", before / context.Mass);
        row.Add("mass-after", after / context.Mass);
        row.Add("page-mass", Math.Log(context.Mass));
        row.Add("since-likely", context.SinceLikely[at]);
        row.Add("until-likely", context.UntilLikely[at]);
        PageElement? box = context.ParentOf(at);
        for (int level = 0; level < Levels; level++)
        {
            (double mass, double ink) = box is null ? (0, 0) : (context.BoxMass[box.Index], context.BoxInk[box.Index]);
            row.Add("box-mass-", level, mass / context.Mass);
            row.Add("box-odds-", level, ink == 0 ? 0 : mass / ink);
            box = box?.Parent;
        }

        row.Add("shape-odds", context.ShapeOdds(at));
        row.Add("main-box-share", context.MainBoxShare(at));
    }

    private sealed class Context
    {
        private readonly PageView? _view;
        private readonly Dictionary<int, (double Mass, double Ink)> _shapes = [];
        private readonly int _mainBox;

        public Context(PageView? view, float[] odds)
        {
            _view = view;
            Odds = odds;
            MassBefore = new double[odds.Length + 1];
            SinceLikely = new double[odds.Length];
            UntilLikely = new double[odds.Length];
            int elements = view?.Page.Elements.Count ?? 1;
            BoxMass = new double[elements];
            BoxInk = new double[elements];
            double since = 50;
            for (int i = 0; i < odds.Length; i++)
            {
                double ink = view?.Page.Blocks[i].InkChars ?? 1;
                MassBefore[i + 1] = MassBefore[i] + (odds[i] * ink);
                SinceLikely[i] = since;
                since = IsLikely(i) ? 0 : Math.Min(50, since + 1);
                if (view is not null)
                {
                    int parent = view.Page.Blocks[i].Parent.Index;
                    BoxMass[parent] += odds[i] * ink;
                    BoxInk[parent] += ink;
                    int shape = view.ShapeOf(view.Page.Blocks[i]);
                    (double mass, double all) = _shapes.GetValueOrDefault(shape);
                    _shapes[shape] = (mass + (odds[i] * ink), all + ink);
                }
            }

            double until = 50;
            for (int i = odds.Length - 1; i >= 0; i--)
            {
                UntilLikely[i] = until;
                until = IsLikely(i) ? 0 : Math.Min(50, until + 1);
            }

            Mass = Math.Max(1, MassBefore[^1]);
            for (int i = elements - 1; i > 0; i--)
            {
                int outer = view!.Page.Elements[i].Parent!.Index;
                BoxMass[outer] += BoxMass[i];
                BoxInk[outer] += BoxInk[i];
            }

            _mainBox = FindMainBox();
        }

        public float[] Odds { get; }

        public double[] MassBefore { get; }

        public double[] SinceLikely { get; }

        public double[] UntilLikely { get; }

        public double[] BoxMass { get; }

        public double[] BoxInk { get; }

        public double Mass { get; }

        public PageElement? ParentOf(int block) => _view?.Page.Blocks[block].Parent;

        public double ShapeOdds(int block)
        {
            if (_view is null)
            {
                return 0;
            }

            (double mass, double ink) = _shapes[_view.ShapeOf(_view.Page.Blocks[block])];
            return mass / Math.Max(1, ink);
        }

        /// <summary>How deep in common with the smallest box that holds most of the likely text: 1 inside it, less the further up the two part.</summary>
        public double MainBoxShare(int block)
        {
            if (_view is null)
            {
                return 0;
            }

            PageElement? main = _view.Page.Elements[_mainBox];
            PageElement own = _view.Page.Blocks[block].Parent;
            int levels = 0;
            while (main is not null && !own.IsInside(main))
            {
                main = main.Parent;
                levels++;
            }

            return 1.0 / (1 + levels);
        }

        private bool IsLikely(int i) => Odds[i] > .5 && (_view is null || _view.Page.Blocks[i].InkChars > 40);

        private int FindMainBox()
        {
            int main = 0;
            for (int i = 0; i < BoxMass.Length; i++)
            {
                // Later boxes stand deeper or further on; a deeper one that still holds most of it is the closer fit.
                if (BoxMass[i] >= .75 * Mass)
                {
                    main = i;
                }
            }

            return main;
        }
    }
}
