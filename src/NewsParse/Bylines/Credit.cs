namespace NewsParse.Bylines;

/// <summary>The phrases that say what somebody did who is no author.</summary>
internal sealed record Credit(ContributorRole Role, params string[] Phrases);
