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
    private const double MinTrust = .2;

    public static ArticleFields Choose(Page page, PageMetadata metadata, ArticleFields fields, IReadOnlyList<int> body, ParseSession session)
    {
        session.Checkpoint();
        ArticlePlace place = ArticlePlace.Of(page, fields.TitleBlock, body);
        List<AuthorGroup> groups = AuthorGroups.Gather(
            [.. metadata.Of(ArticleField.Author), .. BylineLines.Find(page, place, metadata.Site), .. TailLines.Find(page, body, metadata.Site)], metadata.Site, fields, place);

        List<AuthorGroup> ranked = [.. groups.Where(static group => group.Authors.Count > 0).OrderByDescending(static group => group.Trust)];
        AuthorGroup? best = ranked.Find(static group => group.Trust >= MinTrust);
        if (best is { HasPerson: false } && best.Authors.TrueForAll(author => metadata.Site.IsLike(author.Name)))
        {
            // A person who is named with some certainty signed it, not the site.
            best = ranked.Find(static group => group is { HasPerson: true, Trust: >= .4 }) ?? best;
        }

        List<Author> authors = best is null ? [] : AuthorMerge.Complete(best, groups, metadata.Site);
        AuthorMerge.AddLinks(authors, groups, session.Url);
        AuthorMerge.AddRoleLines(authors, groups, page, metadata.Site);
        List<Contributor> contributors = ContributorList.Choose(page, metadata, groups, best, authors, out List<FieldCandidate> credits);

        var log = new EvidenceLog();
        foreach (AuthorGroup group in ranked)
        {
            foreach (FieldCandidate candidate in group.Candidates)
            {
                log.Add(candidate, string.Join(", ", group.Authors.Select(static author => author.Name)), group.Trust, group == best);
            }
        }

        foreach (FieldCandidate credit in credits)
        {
            string names = string.Join(", ", ContributorList.Read(credit, metadata.Site, out _).Select(static contributor => contributor.Name));
            log.Add(credit with { Field = ArticleField.Contributor }, names, credit.Confidence, isChosen: true);
        }

        var claims = new List<BlockClaim>(fields.Claims);
        string? text = Claim(page, groups, authors, body, claims);
        return fields with
        {
            Byline = new Byline { Text = text, Authors = [.. authors.Select(AuthorDetails.Tidy)], Contributors = [.. contributors] },
            Evidence = [.. fields.Evidence, .. log.Entries],
            Claims = claims,
        };
    }

    /// <summary>Claims the short blocks that show the chosen names; gives the text of the first.</summary>
    private static string? Claim(Page page, List<AuthorGroup> groups, List<Author> authors, IReadOnlyList<int> body, List<BlockClaim> claims)
    {
        string? text = null;
        List<string> keys = authors.ConvertAll(static author => TextKey.OfWords(author.Name));
        var blocks = new SortedSet<int>(
            groups.SelectMany(static group => group.Candidates).Where(static candidate => candidate.Key is not "bio").Select(static candidate => candidate.Block).OfType<int>());
        foreach (int block in blocks)
        {
            string shown = page.Blocks[block].Text;
            if (shown.Length > MaxByline || claims.Exists(claim => claim.Position == block && claim.Role == BlockRole.Title))
            {
                continue;
            }

            string key = TextKey.OfWords(shown);
            if (!keys.Exists(name => key.Contains(name, StringComparison.Ordinal)))
            {
                continue;
            }

            text ??= shown;
            if (!body.Contains(block) || BylineBlocks.IsOne(shown, block, authors, body))
            {
                claims.RemoveAll(claim => claim.Position == block);
                claims.Add(new BlockClaim(block, BlockRole.Byline, "bylines.line", .8));
            }
        }

        return text;
    }
}
