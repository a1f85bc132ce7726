using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Takes those who worked on the article and are no authors of it from the bylines, the lines at its end and the metadata.</summary>
internal static class ContributorList
{
    private const int MaxContributors = 30;
    private const double MinTrust = .25;

    public static List<Contributor> Choose(
        Page page, PageMetadata metadata, List<AuthorGroup> groups, AuthorGroup? best, List<Author> authors, out List<FieldCandidate> credits)
    {
        var contributors = new List<Contributor>();
        credits = [];
        var seen = new HashSet<(string, ContributorRole)>();
        IEnumerable<FieldCandidate> candidates = groups.Where(group => group == best || group.Trust >= MinTrust).SelectMany(static group => group.Candidates)
            .Concat(metadata.Of(ArticleField.Contributor)).Where(static candidate => candidate.Key != "bio");
        foreach (FieldCandidate candidate in candidates)
        {
            // A credit in a figure is that of its picture.
            if (candidate.Block is { } block && page.Blocks[block].Parent.Nearest(TagKind.Figure) is not null)
            {
                continue;
            }

            bool isNew = false;
            List<Contributor> named = Read(candidate, metadata.Site, out bool hasAuthors);
            // "Photo: Jane Roe" alone is about a picture; beside the writer she is one who made the article.
            if (!hasAuthors && named.TrueForAll(static contributor => contributor.Role == ContributorRole.Photography))
            {
                continue;
            }

            foreach (Contributor contributor in named)
            {
                string key = TextKey.OfWords(contributor.Name);
                bool isAuthor = contributor.Role is ContributorRole.Reporting or ContributorRole.Writing or ContributorRole.Editing && authors.Exists(author => TextKey.OfWords(author.Name) == key);
                if (!isAuthor && contributors.Count < MaxContributors && seen.Add((key, contributor.Role)))
                {
                    contributors.Add(contributor);
                    isNew = true;
                }
            }

            if (isNew)
            {
                credits.Add(candidate);
            }
        }

        return contributors;
    }

    public static List<Contributor> Read(FieldCandidate candidate, SiteNames site, out bool hasAuthors)
    {
        ReadByline read = BylineReader.Read(candidate.Raw, site, candidate.Block is not null, candidate.Type);
        if (candidate is { Field: ArticleField.Contributor, Source: EvidenceSource.JsonLd, Role: { } role } && Enum.TryParse(role, out ContributorRole done))
        {
            hasAuthors = false;
            return [.. read.Authors.Where(author => !site.IsLike(author.Name)).Select(author => new Contributor { Name = author.Name, Kind = author.Kind, Role = done })];
        }

        hasAuthors = read.Authors.Count > 0;
        return read.Contributors;
    }
}
