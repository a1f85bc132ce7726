namespace NewsParse.Metadata;

/// <summary>What a candidate was read as; its confidence is how far to trust it here.</summary>
internal sealed record Ranked<T>(T Value, FieldCandidate Candidate)
    where T : class;
