namespace NewsParse.Cleaning.Profiles;

/// <summary>What holds for the whole site.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Language">The language of its articles, a BCP 47 tag; for pages that claim none.</param>
/// <param name="TimeZone">The zone of its clocks; for dates that state none.</param>
internal sealed record ProfileSite(string? Name, string? Language, TimeZoneInfo? TimeZone)
{
    /// <summary>What <paramref name="other"/> says where this says nothing.</summary>
    public ProfileSite Or(ProfileSite other) => new(Name ?? other.Name, Language ?? other.Language, TimeZone ?? other.TimeZone);
}
