namespace NewsParse.Metadata.Dates;

/// <summary>A date candidate that could be read.</summary>
internal readonly record struct RankedDate(FieldCandidate Candidate, ArticleDate Value, double Trust)
{
    /// <summary>Whether the time of day is known to the minute at least.</summary>
    public bool HasClock => Value.Precision is DatePrecision.Minute or DatePrecision.Second;
}
