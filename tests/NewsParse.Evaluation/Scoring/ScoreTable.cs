using System.Globalization;

namespace NewsParse.Evaluation.Scoring;

/// <summary>Prints the figures as the reference scorer does, line for line.</summary>
internal static class ScoreTable
{
    private static readonly string[] s_columns =
        ["P", "R", "F1", "exact", "para", "seg", "title", "authors", "auF1", "noauth", "date", "time"];

    public static void Print(IReadOnlyDictionary<string, SetScore> scores, string system, TextWriter output)
    {
        output.WriteLine($"{"set",-10}{"system",-22}{"pages",8}{string.Concat(s_columns.Select(static name => $"{name,8}"))}");
        foreach ((string set, SetScore score) in scores)
        {
            string figures = set is "noise" or "translated"
                ? string.Concat(score.Figures.Select(static figure => $"  {figure.Name} {Format(figure.Value)}"))
                : string.Concat(s_columns.Select(name => $"{Format(score[name]),8}"));
            output.WriteLine($"{set,-10}{system,-22}{score.Pages,8}{figures}");
        }
    }

    /// <summary>Four decimals. A tie goes to the even digit, as in Python; .NET's own format rounds it up.</summary>
    public static string Format(double? value)
    {
        if (value is not { } figure)
        {
            return "";
        }

        // Only a multiple of 1/32 can lie exactly half way between two numbers of four decimals.
        double rounded = double.IsInteger(figure * 32) ? Math.Round(figure * 10_000, MidpointRounding.ToEven) / 10_000 : figure;
        return rounded.ToString("F4", CultureInfo.InvariantCulture);
    }
}
