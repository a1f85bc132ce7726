namespace NewsParse.Cleaning.Profiles;

/// <summary>What a rule found.</summary>
/// <param name="Count">How many elements, for a rule with selectors, or lines.</param>
/// <param name="Blocks">The positions of the blocks that are meant.</param>
/// <param name="Values">What each says, for a rule that sets a field.</param>
internal readonly record struct RuleMatches(int Count, IReadOnlyList<int> Blocks, IReadOnlyList<FoundValue> Values);
