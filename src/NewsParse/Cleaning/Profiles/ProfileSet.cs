namespace NewsParse.Cleaning.Profiles;

/// <summary>The profiles of a parser: those of one name are one, and each has the rules of those it extends.</summary>
internal static class ProfileSet
{
    /// <summary>How far profiles may extend each other.</summary>
    private const int MaxLayers = 8;

    /// <summary>A cleaner for each profile that can apply, in the order to run: content systems first, then sites, those that are for less of the web last.</summary>
    /// <param name="builtIn">The profiles of the library.</param>
    /// <param name="own">The caller's, which count before them.</param>
    /// <exception cref="SiteProfileException">A profile extends one that there is not, or itself.</exception>
    public static List<ProfileCleaner> Resolve(IEnumerable<SiteProfile> builtIn, IEnumerable<SiteProfile> own)
    {
        var profiles = new OrderedProfiles();
        foreach (SiteProfile profile in builtIn)
        {
            profiles.Add(profile, isOwn: false);
        }

        foreach (SiteProfile profile in own)
        {
            profiles.Add(profile, isOwn: true);
        }

        var problems = new List<ProfileProblem>();
        var ownProfiles = new HashSet<SiteProfile>(own, ReferenceEqualityComparer.Instance);
        List<(ProfileCleaner Cleaner, bool IsOwn)> cleaners = [];
        foreach ((SiteProfile profile, bool isOwn) in profiles.All)
        {
            List<SiteProfile>? layers = LayersOf(profile, profiles, problems);
            if (layers is not null && (!profile.Hosts.IsEmpty || profile.Fingerprints.Count > 0))
            {
                cleaners.Add((new ProfileCleaner(profile, layers, ownProfiles), isOwn));
            }
        }

        return problems.Count > 0
            ? throw new SiteProfileException(problems)
            : [.. cleaners.OrderBy(static entry => entry.IsOwn).ThenBy(static entry => Reach(entry.Cleaner.Profile)).Select(static entry => entry.Cleaner)];
    }

    /// <summary>How narrow a profile is: none for a content system, else by the labels of its hosts.</summary>
    private static int Reach(SiteProfile profile) => profile.Hosts.IsEmpty ? 0 : profile.Hosts.Max(static host => host.Count(static c => c == '.')) + (profile.Paths.Count > 0 ? 100 : 0);

    private static List<SiteProfile>? LayersOf(SiteProfile profile, OrderedProfiles profiles, List<ProfileProblem> problems)
    {
        var layers = new List<SiteProfile>();
        var open = new Stack<(SiteProfile Profile, int Next)>();
        open.Push((profile, 0));
        while (open.Count > 0)
        {
            (SiteProfile current, int next) = open.Pop();
            if (next == current.Extends.Length)
            {
                layers.Add(current);
                continue;
            }

            open.Push((current, next + 1));
            string name = current.Extends[next];
            if (profiles.Find(name) is not { } other)
            {
                problems.Add(new ProfileProblem(current.File, 0, 0, "extends", $"there is no profile '{name}'."));
                return null;
            }

            if (open.Any(entry => entry.Profile == other) || open.Count >= MaxLayers)
            {
                problems.Add(new ProfileProblem(current.File, 0, 0, "extends", $"'{profile.Name}' comes back to '{name}', or extends more than {MaxLayers} deep."));
                return null;
            }

            if (!layers.Contains(other))
            {
                open.Push((other, 0));
            }
        }

        return layers;
    }

    /// <summary>The profiles in the order they came, the last of a name in place of those before.</summary>
    private sealed class OrderedProfiles
    {
        private readonly List<(SiteProfile Profile, bool IsOwn)> _all = [];

        public IReadOnlyList<(SiteProfile Profile, bool IsOwn)> All => _all;

        public void Add(SiteProfile profile, bool isOwn)
        {
            _all.RemoveAll(entry => entry.Profile.Name == profile.Name);
            _all.Add((profile, isOwn));
        }

        public SiteProfile? Find(string name) => _all.Find(entry => entry.Profile.Name == name).Profile;
    }
}
