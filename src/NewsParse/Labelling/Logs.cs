namespace NewsParse.Labelling;

/// <summary>Logarithms of counts: the same small numbers, some thirty times a block.</summary>
internal static class Logs
{
    private static readonly double[] s_logs = [.. Enumerable.Range(0, 4096).Select(static count => Math.Log(count))];

    public static double Of(double value)
    {
        // What is no index, as what is not whole or not positive, is computed.
        int index = (int)value;
        double[] logs = s_logs;
        return (uint)index < (uint)logs.Length && index == value ? logs[index] : Math.Log(value);
    }
}
