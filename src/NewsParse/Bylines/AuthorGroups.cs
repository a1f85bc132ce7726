using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Reads each candidate and gathers those of one place of the page.</summary>
internal static class AuthorGroups
{
    /// <summary>A page names its authors in fewer places.</summary>
    private const int MaxCandidates = 300;

    public static List<AuthorGroup> Gather(IEnumerable<FieldCandidate> candidates, SiteNames site, ArticleFields fields, ArticlePlace place)
    {
        var groups = new Dictionary<string, AuthorGroup>();
        string title = TextKey.OfLetters(fields.Title ?? "");
        string section = TextKey.OfLetters(fields.Section ?? "");
        foreach (FieldCandidate candidate in candidates.Take(MaxCandidates))
        {
            ReadByline read = Read(candidate, site);
            read.Authors.RemoveAll(author => TextKey.OfLetters(author.Name) is var key && (key == title || (key == section && author.Kind == AuthorKind.Person)));
            if (read.Authors.Count == 0 && read.Contributors.Count == 0)
            {
                continue;
            }

            // Two bylines apart on the page are two, such as the author's and that of the next story.
            string key = candidate.Key;
            AuthorGroup? group;
            while (groups.TryGetValue(key, out group) && candidate.Source != EvidenceSource.SiteRule && IsApart(group, candidate))
            {
                key += "+";
            }

            if (group is null)
            {
                groups[key] = group = new AuthorGroup();
            }

            // A cleaner has the last word.
            double trust = candidate.Source == EvidenceSource.SiteRule ? 2 : place.Weigh(candidate);
            group.Trust = Math.Max(group.Trust, trust);
            group.Candidates.Add(candidate);
            group.Reads.Add(read);
            read.Authors.ForEach(author => NameMerger.Add(group.Authors, author));
            group.Contributors.AddRange(read.Contributors);
        }

        foreach (AuthorGroup group in groups.Values)
        {
            group.Trust -= group.Authors.Count > 0 ? Penalty(group, site) : 0;
        }

        return [.. groups.Values];
    }

    private static ReadByline Read(FieldCandidate candidate, SiteNames site)
    {
        if (candidate.Key == "bio")
        {
            var bio = new ReadByline();
            if (BioReader.Read(candidate.Raw) is { } author)
            {
                bio.Authors.Add(author);
            }

            return bio;
        }

        ReadByline read = BylineReader.Read(candidate.Raw, site, candidate.Block is not null, candidate.Type);
        if (read.Authors.Count == 1)
        {
            read.Authors[0] = read.Authors[0] with { Role = read.Authors[0].Role ?? candidate.Role, Affiliation = read.Authors[0].Affiliation ?? candidate.Affiliation };
        }

        return read;
    }

    /// <summary>That the site wrote it goes without saying; who signed it does not.</summary>
    private static double Penalty(AuthorGroup group, SiteNames site)
    {
        if (group.HasPerson)
        {
            // One word is a nickname, or the name of an account.
            return group.Authors.TrueForAll(static author => !author.Name.Contains(' ') && !Scripts.HasCjk(author.Name)) ? .15 : 0;
        }

        if (group.Authors.TrueForAll(author => site.IsLike(author.Name) || site.StartsWithHost(author.Name)))
        {
            return .45;
        }

        return group.Authors.Exists(static author => author.Kind == AuthorKind.Bot || BylineLexicon.IsAgency(author.Name)) ? .1 : .2;
    }

    private static bool IsApart(AuthorGroup group, FieldCandidate candidate)
    {
        // Names below each other are one byline; with something between them they are those of two stories.
        int near = candidate.Key == "name line" ? 1 : 3;
        return candidate.Block is { } block && group.Candidates[^1].Block is { } last && Math.Abs(block - last) > near;
    }
}
