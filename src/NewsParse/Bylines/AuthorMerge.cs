using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Adds to the chosen authors what other places of the page say of them.</summary>
internal static class AuthorMerge
{
    /// <summary>Less trusted places stand by other stories.</summary>
    private const double MinTrust = .3;

    public static List<Author> Complete(AuthorGroup best, List<AuthorGroup> groups, SiteNames site)
    {
        List<Author> authors = [.. best.Authors];
        foreach (AuthorGroup other in groups)
        {
            if (other == best || other.Trust < MinTrust)
            {
                continue;
            }

            if (other.Trust >= .5)
            {
                Lengthen(authors, other);
                AddMissing(authors, other);
            }

            for (int i = 0; i < authors.Count; i++)
            {
                string key = TextKey.OfWords(authors[i].Name);
                if (other.Authors.Find(same => TextKey.OfWords(same.Name) == key) is { } same)
                {
                    authors[i] = NameMerger.Merge(authors[i], same);
                }
            }
        }

        if (authors.Exists(static author => author.Kind == AuthorKind.Person))
        {
            authors.RemoveAll(author => author.Kind == AuthorKind.Organization && site.IsLike(author.Name));
            // A place that the byline names as one is no author, though the head lists it as one.
            authors.RemoveAll(author => !author.Name.Contains(' ') && groups.Exists(group => group.Authors.Exists(other => other.Place == author.Name)) && authors.Count > 1);
        }

        return authors;
    }

    /// <summary>Takes the fuller form of a name: "Henry" is "Henry Roe".</summary>
    private static void Lengthen(List<Author> authors, AuthorGroup other)
    {
        for (int i = 0; i < authors.Count; i++)
        {
            string name = authors[i].Name;
            if (!name.Contains(' ') && other.Authors.Find(fuller => fuller.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                authors[i] = found;
            }
        }
    }

    /// <summary>A list of people that holds all of the best one's and more is the whole byline; the head often names the first alone.</summary>
    private static void AddMissing(List<Author> authors, AuthorGroup other)
    {
        const int mostMore = 8;
        bool holdsAll = other.Authors.Count > authors.Count && other.Authors.Count <= authors.Count + mostMore
            && authors.TrueForAll(author => other.Authors.Exists(same => TextKey.OfWords(same.Name) == TextKey.OfWords(author.Name)));
        if (!holdsAll || !other.Candidates.Exists(static candidate => candidate.Block is not null || candidate.Raw.Contains(',')))
        {
            return;
        }

        List<Author> known = [.. authors];
        authors.Clear();
        foreach (Author author in other.Authors)
        {
            Author? same = known.Find(mine => TextKey.OfWords(mine.Name) == TextKey.OfWords(author.Name));
            if (same is not null || (author.Kind == AuthorKind.Person && author.Name.Contains(' ')))
            {
                authors.Add(same is null ? author : NameMerger.Merge(same, author));
            }
        }
    }

    public static void AddLinks(List<Author> authors, List<AuthorGroup> groups, Uri? root)
    {
        for (int i = 0; i < authors.Count; i++)
        {
            string key = TextKey.OfWords(authors[i].Name);
            FieldCandidate? linked = groups.SelectMany(static group => group.Candidates)
                .FirstOrDefault(candidate => candidate.Link is not null && TextKey.OfWords(candidate.Raw).Contains(key, StringComparison.Ordinal));
            authors[i] = authors[i] with { Url = UrlField.Resolve(root, linked?.Link) };
        }
    }

    /// <summary>A line with a job and nothing else, right below the name, is the author's.</summary>
    public static void AddRoleLines(List<Author> authors, List<AuthorGroup> groups, Page page, SiteNames site)
    {
        const int maxRole = 60;
        for (int i = 0; i < authors.Count; i++)
        {
            if (authors[i] is not { Role: null, Kind: AuthorKind.Person } author)
            {
                continue;
            }

            foreach (FieldCandidate candidate in groups.Where(static group => group.Trust >= MinTrust).SelectMany(static group => group.Candidates))
            {
                if (candidate.Block is not { } block || block + 1 >= page.Blocks.Count || TextKey.OfWords(candidate.Raw) is var raw && !raw.EndsWith(TextKey.OfWords(author.Name), StringComparison.Ordinal)
                    || page.Blocks[block].Text.Length > candidate.Raw.Length + 4)
                {
                    continue;
                }

                string below = page.Blocks[block + 1].Text;
                if (below.Length <= maxRole && !Scripts.HasCjk(below) && BylineReader.Read(below, site, isShown: true) is { Authors.Count: 0, Contributors.Count: 0, Unread: 0, LooseRole: { } role })
                {
                    authors[i] = author with { Role = role };
                    break;
                }
            }
        }
    }
}
