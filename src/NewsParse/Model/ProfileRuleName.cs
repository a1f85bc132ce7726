namespace NewsParse;

/// <summary>The name of a rule of a <see cref="SiteProfile"/>, as <see cref="RuleHealth"/> has it.</summary>
/// <param name="Rule">The full name, such as <c>herald.headline</c>.</param>
/// <param name="Version">The version of the profile that the rule belongs to; <see langword="null"/> for a rule of all versions.</param>
public sealed record ProfileRuleName(string Rule, string? Version);
