namespace NewsParse.Cleaning.Profiles;

/// <summary>A rule that holds for a page.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="FullName">Its name behind that of its profile.</param>
/// <param name="Version">The version of the profile it is of; null for one of all versions.</param>
/// <param name="IsOwn">Whether a profile that the caller added states it, not one of the library's.</param>
internal readonly record struct BoundRule(ProfileRule Rule, string FullName, string? Version, bool IsOwn);
