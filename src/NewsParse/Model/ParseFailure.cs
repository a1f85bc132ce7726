namespace NewsParse;

/// <summary>Why a source could not be parsed at all.</summary>
/// <param name="Code">The reason; codes never change their meaning.</param>
/// <param name="Message">A sentence for a person; its wording may change.</param>
public sealed record ParseFailure(ParseFailureCode Code, string Message);
