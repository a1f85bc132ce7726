namespace NewsParse.Evaluation.Scoring;

internal static class Mean
{
    /// <summary>The mean of the values there are; null where there are none.</summary>
    public static double? Of(IEnumerable<double?> values)
    {
        double sum = 0;
        int count = 0;
        foreach (double? value in values)
        {
            if (value is not null)
            {
                sum += value.Value;
                count++;
            }
        }

        return count == 0 ? null : sum / count;
    }
}
