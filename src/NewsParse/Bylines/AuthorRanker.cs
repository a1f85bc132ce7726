using System.Collections.Immutable;
using NewsParse.Diagnostics;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Ranks what the places of a page say of its authors, once the other fields are known, and takes the best.</summary>
internal static class AuthorRanker
{
    private const int MaxByline = 200;
    private const double MinTrust = .25;

    public static ArticleFields Choose(Page page, PageMetadata metadata, ArticleFields fields, IReadOnlyList<int> body, ParseSession session)
    {
        session.Checkpoint();
        ArticlePlace place = ArticlePlace.Of(fields.TitleBlock, body);
        List<AuthorGroup> groups = Group(metadata.Of(ArticleField.Author).Concat(BylineLines.Find(page, place)), metadata.Site, fields, place);
        foreach (AuthorGroup group in groups)
        {
            // That the site wrote it goes without saying; who signed it does not.
            group.Trust -= group.HasPerson ? 0 : group.Names.TrueForAll(name => metadata.Site.IsLike(name.Name)) ? .4 : .2;
            group.Trust -= group.Names.TrueForAll(static name => !name.Name.Contains(' ') && !Scripts.HasCjk(name.Name)) ? .15 : 0;
        }

        AuthorGroup? best = groups.Where(static group => group.Trust >= MinTrust).MaxBy(static group => group.Trust);
        List<BylineName> names = best is null ? [] : Complete(best, groups);
        if (names.Exists(static name => name.Kind == AuthorKind.Person))
        {
            names.RemoveAll(name => name.Kind == AuthorKind.Organization && metadata.Site.IsLike(name.Name));
        }

        var log = new EvidenceLog();
        foreach (AuthorGroup group in groups.OrderByDescending(static group => group.Trust))
        {
            foreach (FieldCandidate candidate in group.Candidates)
            {
                log.Add(candidate, string.Join(", ", group.Names.Select(static name => name.Name)), group.Trust, group == best);
            }
        }

        var claims = new List<BlockClaim>(fields.Claims);
        string? text = Claim(page, groups, names, body, claims);
        return fields with
        {
            Byline = new Byline { Text = text, Authors = [.. names.Select(name => ToAuthor(name, groups, session))] },
            Evidence = [.. fields.Evidence, .. log.Entries],
            Claims = claims,
        };
    }

    private static List<AuthorGroup> Group(IEnumerable<FieldCandidate> candidates, SiteNames site, ArticleFields fields, ArticlePlace place)
    {
        var groups = new Dictionary<string, AuthorGroup>();
        string title = TextKey.OfLetters(fields.Title ?? "");
        string section = TextKey.OfLetters(fields.Section ?? "");
        foreach (FieldCandidate candidate in candidates)
        {
            List<BylineName> names = BylineReader.Read(candidate.Raw, site, candidate.Block is not null, candidate.Type);
            names.RemoveAll(name => TextKey.OfLetters(name.Name) is var key && (key == title || (key == section && name.Kind == AuthorKind.Person)));
            if (names.Count == 0)
            {
                continue;
            }

            // Two bylines apart on the page are two, such as the author's and that of the next story.
            string key = candidate.Key;
            AuthorGroup? group;
            while (groups.TryGetValue(key, out group) && IsApart(group, candidate))
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
            foreach (BylineName name in names)
            {
                BylineReader.AddNew(group.Names, name);
            }
        }

        return [.. groups.Values];
    }

    private static bool IsApart(AuthorGroup group, FieldCandidate candidate)
    {
        const int near = 3;
        return candidate.Block is { } block && group.Candidates[^1].Block is { } last && Math.Abs(block - last) > near;
    }

    /// <summary>Takes the fuller form of a name, or a longer list that holds all of the best one's, from another place that is trusted too.</summary>
    private static List<BylineName> Complete(AuthorGroup best, List<AuthorGroup> groups)
    {
        List<BylineName> names = [.. best.Names];
        foreach (AuthorGroup other in groups)
        {
            if (other == best || other.Trust < .5)
            {
                continue;
            }

            for (int i = 0; i < names.Count; i++)
            {
                string name = names[i].Name;
                if (!name.Contains(' ') && other.Names.Find(fuller => fuller.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)) is { Name: not null } found)
                {
                    names[i] = found;
                }
            }
        }

        return names;
    }

    private static Author ToAuthor(BylineName name, List<AuthorGroup> groups, ParseSession session)
    {
        string key = TextKey.OfWords(name.Name);
        FieldCandidate? linked = groups.SelectMany(static group => group.Candidates)
            .FirstOrDefault(candidate => candidate.Link is not null && TextKey.OfWords(candidate.Raw).Contains(key, StringComparison.Ordinal));
        return new Author { Name = name.Name, Kind = name.Kind, Url = UrlField.Resolve(session.Url, linked?.Link) };
    }

    /// <summary>Claims the short blocks that show the chosen names; gives the text of the first.</summary>
    private static string? Claim(Page page, List<AuthorGroup> groups, List<BylineName> names, IReadOnlyList<int> body, List<BlockClaim> claims)
    {
        string? text = null;
        List<string> keys = names.ConvertAll(static name => TextKey.OfWords(name.Name));
        var blocks = new SortedSet<int>(groups.SelectMany(static group => group.Candidates).Select(static candidate => candidate.Block).OfType<int>());
        foreach (int block in blocks)
        {
            string shown = page.Blocks[block].Text;
            if (shown.Length > MaxByline || body.Contains(block) || claims.Exists(claim => claim.Position == block && claim.Role == BlockRole.Title))
            {
                continue;
            }

            string key = TextKey.OfWords(shown);
            if (!keys.Exists(name => key.Contains(name, StringComparison.Ordinal)))
            {
                continue;
            }

            claims.RemoveAll(claim => claim.Position == block);
            claims.Add(new BlockClaim(block, BlockRole.Byline, "bylines.line", .8));
            text ??= shown;
        }

        return text;
    }
}
