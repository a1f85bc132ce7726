namespace NewsParse.Cleaning.Profiles;

/// <summary>Runs a profile, with the rules of those it extends before its own.</summary>
/// <param name="profile">The profile.</param>
/// <param name="layers">The profiles whose rules hold, the furthest first and <paramref name="profile"/> last.</param>
/// <param name="own">Those profiles that the caller added.</param>
internal sealed class ProfileCleaner(SiteProfile profile, IReadOnlyList<SiteProfile> layers, IReadOnlySet<SiteProfile> own) : ISiteCleaner
{
    public string Name => profile.Name;

    public SiteProfile Profile => profile;

    /// <summary>Whether this runs all rules of another profile as well.</summary>
    public bool Includes(string name) => name != profile.Name && layers.Any(layer => layer.Name == name);

    /// <summary>Whether the caller added the profile, and not the library.</summary>
    public bool IsOwn => own.Contains(profile);

    /// <summary>By host and path where they are known and the profile is for hosts, else by what the page looks like.</summary>
    public bool Applies(SiteContext site) => site.Host is not null && !profile.Hosts.IsEmpty
        ? profile.Hosts.Any(site.HostIs) && HasPath(site)
        : profile.Fingerprints.Any(sign => sign.Holds(site));

    public void Clean(ArticleDraft draft)
    {
        var statedSite = new ProfileSite(null, null, null);
        var rules = new List<BoundRule>();
        foreach (SiteProfile layer in layers)
        {
            statedSite = layer.Site.Or(statedSite);
            foreach (BoundRule rule in RulesOf(layer, own.Contains(layer), draft))
            {
                int known = rules.FindIndex(other => other.Rule.Name == rule.Rule.Name);
                if (known < 0)
                {
                    rules.Add(rule);
                }
                else
                {
                    // A rule of the same name is another way to say the same of this site.
                    rules[known] = rule;
                }
            }
        }

        draft.StatedSite = statedSite;
        var runner = new RuleRunner(draft, profile.Name, statedSite.Language);
        foreach (BoundRule rule in rules)
        {
            draft.Site.Session.Checkpoint();
            runner.Run(rule);
        }

        runner.MarkLede();
    }

    private bool HasPath(SiteContext site) => profile.Paths.Count == 0 || profile.Paths.Any(path => path.Holds(site.Url!.AbsolutePath));

    private static IEnumerable<BoundRule> RulesOf(SiteProfile layer, bool isOwn, ArticleDraft draft)
    {
        foreach (ProfileRule rule in layer.Rules)
        {
            yield return new BoundRule(rule, $"{layer.Name}.{rule.Name}", null, isOwn);
        }

        if (layer.Versions.Count == 0)
        {
            yield break;
        }

        ProfileVersion? version = ProfileVersion.InOrder(layer.Versions, draft.Site.FetchedAt).FirstOrDefault(version => version.Probe?.Holds(draft.Site) != false);
        if (version is null)
        {
            draft.Diagnostics.Add(new ParseDiagnostic
            {
                Code = DiagnosticCode.ProfileVersionUnknown,
                Message = $"The page is of none of the versions of the site that the profile knows: {string.Join(", ", layer.Versions.Select(static known => known.Name))}.",
                Rule = layer.Name,
            });
            yield break;
        }

        foreach (ProfileRule rule in version.Rules)
        {
            yield return new BoundRule(rule, $"{layer.Name}.{rule.Name}", version.Name, isOwn);
        }
    }
}
