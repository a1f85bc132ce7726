namespace NewsParse.Metadata.Dates;

/// <summary>A date candidate that could be read.</summary>
internal readonly record struct RankedDate(FieldCandidate Candidate, ArticleDate Value, double Trust);
