using NewsParse.Cleaning;
using NewsParse.Cleaning.Profiles;

namespace NewsParse.Sites;

/// <summary>The cleaners that come with the library, in the order they run: an explicit list, since reflection would not survive trimming.</summary>
internal static class BuiltInCleaners
{
    private static readonly Lazy<CleanerRunner> s_runner = new(static () => RunnerWith([], [], hasBuiltIns: true, isStrict: false));

    private static readonly ISiteCleaner[] s_cleaners = [new AgencyTails(), new VietnamVnCleaner(), new BingoBotCleaner()];

    /// <summary>For a parser with nothing of its own.</summary>
    public static CleanerRunner Runner => s_runner.Value;

    /// <summary>The names of those that are code.</summary>
    public static IEnumerable<string> Names => s_cleaners.Select(static cleaner => cleaner.Name);

    /// <param name="profiles">The caller's profiles.</param>
    /// <param name="cleaners">The caller's cleaners.</param>
    /// <param name="hasBuiltIns">Whether those of the library run as well.</param>
    /// <param name="isStrict">Whether a field that the caller's profiles have rules for stays empty where they find nothing.</param>
    /// <exception cref="SiteProfileException">A profile extends one that there is not, or itself.</exception>
    public static CleanerRunner RunnerWith(IReadOnlyList<SiteProfile> profiles, IReadOnlyList<ISiteCleaner> cleaners, bool hasBuiltIns, bool isStrict)
    {
        List<ProfileCleaner> resolved = ProfileSet.Resolve(BuiltInProfiles.All, profiles);
        IEnumerable<ISiteCleaner> library = hasBuiltIns ? [.. resolved.Where(static profile => !profile.IsOwn), .. s_cleaners] : [];
        return new CleanerRunner([.. library, .. resolved.Where(static profile => profile.IsOwn), .. cleaners], isStrict);
    }
}
