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

        // "Jane Roe" and "Jane" are one.
        authors.RemoveAll(author => authors.Exists(fuller => fuller.Name.StartsWith(author.Name + " ", StringComparison.OrdinalIgnoreCase)));
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

    /// <summary>A line that names one of the best and others is the whole byline, and so are marked names right below each other; the head often names the first alone.</summary>
    private static void AddMissing(List<Author> authors, AuthorGroup other)
    {
        for (int i = 0; i < other.Candidates.Count; i++)
        {
            FieldCandidate candidate = other.Candidates[i];
            bool isBare = candidate.Source == EvidenceSource.Text && candidate.Key is not "byline line";
            List<Author> named = other.Reads[i].Authors;
            if (isBare || named.Count == 0 || !(named.Exists(author => Has(authors, author)) || IsBeside(other, i, authors)) || named.TrueForAll(author => Has(authors, author)))
            {
                continue;
            }

            // In the order of the line.
            int first = authors.FindIndex(author => Has(named, author));
            List<Author> added = named.FindAll(author => !Has(authors, author) && author.Kind == AuthorKind.Person && author.Name.Contains(' '));
            bool isBefore = first < 0 ? candidate.Block < BlockOf(other, authors) : !Has(authors, named[0]);
            authors.InsertRange(isBefore ? Math.Max(0, first) : first < 0 ? authors.Count : first + 1, added);
        }
    }

    private static bool Has(List<Author> authors, Author author) => authors.Exists(other => TextKey.OfWords(other.Name) == TextKey.OfWords(author.Name));

    /// <summary>Whether a link to an author's page stands right beside one of those that are chosen.</summary>
    private static bool IsBeside(AuthorGroup group, int at, List<Author> authors) =>
        group.Candidates[at] is { Key: "rel=author", Block: { } block } && BlockOf(group, authors) is { } known && Math.Abs(known - block) <= 1;

    private static int? BlockOf(AuthorGroup group, List<Author> authors)
    {
        int at = group.Reads.FindIndex(read => read.Authors.Exists(author => Has(authors, author)));
        return at < 0 ? null : group.Candidates[at].Block;
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

    /// <summary>"View author archive" and "Author" say nothing of the author.</summary>
    private static bool IsJob(string role)
    {
        if (AuthorDetails.IsEmptyRole(role))
        {
            return false;
        }

        string first = new BylineWords(role).Keys[0];
        return BylineLexicon.Qualifiers.Contains(first) || !BylineLexicon.NotNames.Contains(first);
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
                if (below.Length <= maxRole && !Scripts.HasCjk(below) && BylineReader.Read(below, site, isShown: true) is { Authors.Count: 0, Contributors.Count: 0, Unread: 0, LooseRole: { Length: > 0 } role } && IsJob(role))
                {
                    authors[i] = author with { Role = role };
                    break;
                }
            }
        }
    }
}
