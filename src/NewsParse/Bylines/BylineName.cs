namespace NewsParse.Bylines;

/// <summary>A name read from a byline.</summary>
internal readonly record struct BylineName(string Name, AuthorKind Kind);
