using NewsParse.Bylines;
using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines;

/// <summary>Places that name authors, as a page of the Coastal Herald has them.</summary>
internal static class BylinePlaces
{
    public static SiteNames Site { get; } = new(
        [new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "Coastal Herald", .95)],
        new Uri("https://coastalherald.example/"));

    /// <summary>A line that the page shows.</summary>
    public static FieldCandidate Shown(string raw, int block = 0) => new(ArticleField.Author, EvidenceSource.Text, "byline line", raw, .62) { Block = block };

    /// <summary>A place with what was read of it.</summary>
    public static AuthorGroup Group(double trust, params FieldCandidate[] candidates)
    {
        var group = new AuthorGroup { Trust = trust };
        foreach (FieldCandidate candidate in candidates)
        {
            ReadByline read = BylineReader.Read(candidate.Raw, Site, candidate.Block is not null);
            group.Candidates.Add(candidate);
            group.Reads.Add(read);
            group.Contributors.AddRange(read.Contributors);
            read.Authors.ForEach(author => NameMerger.Add(group.Authors, author));
        }

        return group;
    }
}
