namespace NewsParse.Testing;

/// <summary>Thrown by <see cref="CleanerReport.ThrowIfFailed"/>. The message is the report as it is written for a terminal.</summary>
public sealed class CleanerTestException : Exception
{
    internal CleanerTestException(CleanerReport report)
        : base(report.ToString()) => Report = report;

    /// <summary>Gets the report.</summary>
    public CleanerReport Report { get; }
}
