using System.Reflection;

namespace NewsParse.Sites;

/// <summary>The profiles that come with the library: the files of <c>Sites/Profiles</c>, which the package holds as resources.</summary>
internal static class BuiltInProfiles
{
    private const string Prefix = "Profiles/";

    private static readonly Lazy<IReadOnlyList<SiteProfile>> s_all = new(Load);

    public static IReadOnlyList<SiteProfile> All => s_all.Value;

    private static List<SiteProfile> Load()
    {
        Assembly assembly = typeof(BuiltInProfiles).Assembly;
        var profiles = new List<SiteProfile>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            profiles.Add(SiteProfile.Load(stream, resource[Prefix.Length..]));
        }

        return profiles;
    }
}
