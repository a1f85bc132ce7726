namespace NewsParse.Evaluation.Scoring;

/// <summary>The figures of a set, by the names of the reference scorer, in its order.</summary>
/// <param name="Pages">How many rows the set has.</param>
/// <param name="Figures">The figures the set's truths allow; null where no row counts for one.</param>
internal sealed record SetScore(int Pages, IReadOnlyList<(string Name, double? Value)> Figures)
{
    public double? this[string name] => Figures.FirstOrDefault(figure => figure.Name == name).Value;
}
