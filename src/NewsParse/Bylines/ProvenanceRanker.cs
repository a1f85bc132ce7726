using NewsParse.Bylines.Datelines;
using NewsParse.Bylines.Origins;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
using NewsParse.Metadata.Licenses;
using NewsParse.Reading;

namespace NewsParse.Bylines;

/// <summary>Chooses the fields that say where an article comes from and who may use it: dateline, origin, license, access.</summary>
internal static class ProvenanceRanker
{
    private const double MinLicense = .45;

    /// <summary>A longer block says more than where its article comes from.</summary>
    private const int MaxClaimed = 320;

    /// <param name="page">The page.</param>
    /// <param name="metadata">Its candidates.</param>
    /// <param name="fields">The fields chosen before, the authors among them.</param>
    /// <param name="labels">The blocks' labels.</param>
    /// <param name="body">The positions of the body's blocks, ascending.</param>
    /// <param name="session">The parse.</param>
    public static ArticleFields Choose(Page page, PageMetadata metadata, ArticleFields fields, PageLabels labels, IReadOnlyList<int> body, ParseSession session)
    {
        session.Checkpoint();
        var log = new EvidenceLog();
        var claims = new List<BlockClaim>(fields.Claims);
        fields = fields with { Dateline = ChooseDateline(page, metadata, fields, labels, body, log, claims, session) };

        OriginFinder origins = OriginFinder.Find(page, metadata, fields, labels, body, session.Url);
        Ranked<ArticleOrigin>? origin = OriginRanker.Choose(origins, fields, metadata.Site, log);
        Ranked<ArticleLicense>? license = ChooseLicense(LicenseFinder.Find(page, metadata, body), log);
        // The line that keeps all rights back is the site's, and stays its footer.
        if (license?.Value.Kind != LicenseKind.AllRightsReserved)
        {
            Claim(license?.Candidate, BlockRole.License, "metadata.license", page, body, claims);
        }

        // A line that names both is first of all a notice of the license.
        Claim(origin?.Candidate, BlockRole.Origin, "bylines.origin", page, body, claims);
        foreach (Ranked<ArticleOrigin> part in origins.Found)
        {
            // Name and address may stand on a line each.
            if (origin is { Value.Url: { } address } && part.Value.Url == address && part.Candidate.Key == "source line")
            {
                Claim(part.Candidate, BlockRole.Origin, "bylines.origin", page, body, claims);
            }
        }

        return fields with
        {
            Origin = origin?.Value,
            License = license?.Value,
            Access = ChooseAccess(page, metadata, labels, body, log),
            Evidence = [.. fields.Evidence, .. log.Entries],
            Claims = claims,
        };
    }

    private static Dateline? ChooseDateline(
        Page page,
        PageMetadata metadata,
        ArticleFields fields,
        PageLabels labels,
        IReadOnlyList<int> body,
        EvidenceLog log,
        List<BlockClaim> claims,
        ParseSession session)
    {
        var rivals = new List<Ranked<Dateline>>();
        DateHints hints = DateHints.For(fields.Language, session.Url?.Host, session.FetchedAt);
        Ranked<Dateline>? best = DatelineFinder.Find(page, metadata, fields, labels, body, hints, rivals);
        foreach (Ranked<Dateline> rival in rivals.OrderByDescending(static rival => rival.Candidate.Confidence))
        {
            log.Add(rival.Candidate, rival.Value.Text, rival.Candidate.Confidence, rival == best);
        }

        Claim(best?.Candidate, BlockRole.Dateline, "bylines.dateline", page, body, claims);
        return best?.Value;
    }

    private static Ranked<ArticleLicense>? ChooseLicense(List<Ranked<ArticleLicense>> found, EvidenceLog log)
    {
        // That some rights are given away says more than that none are, which stands below nearly every page.
        List<Ranked<ArticleLicense>> ranked =
            [.. found.OrderByDescending(static license => license.Candidate.Confidence - (license.Value.Kind == LicenseKind.AllRightsReserved && license.Candidate.Confidence > MinLicense ? .3 : 0))];
        Ranked<ArticleLicense>? best = ranked.Find(static license => license.Candidate.Confidence >= MinLicense);
        foreach (Ranked<ArticleLicense> license in ranked)
        {
            log.Add(license.Candidate, license.Value.Name, license.Candidate.Confidence, license == best);
        }

        // A fuller name of the same sort: "Creative Commons" in words, and the deed behind a link.
        if (best is { Value: { Kind: LicenseKind.CreativeCommons, Url: null } }
            && ranked.Find(other => other.Value is { Kind: LicenseKind.CreativeCommons, Url: not null } && other.Candidate.Confidence >= MinLicense && IsFuller(other.Value.Name, best.Value.Name)) is { } fuller)
        {
            return best with { Value = fuller.Value };
        }

        return best;
    }

    private static bool IsFuller(string name, string other) => other == LicenseReader.UnnamedName || name.StartsWith(other, StringComparison.Ordinal);

    private static ArticleAccess ChooseAccess(Page page, PageMetadata metadata, PageLabels labels, IReadOnlyList<int> body, EvidenceLog log)
    {
        FieldCandidate? declared = metadata.Of(ArticleField.Access).MaxBy(static candidate => candidate.Confidence);
        foreach (FieldCandidate candidate in metadata.Of(ArticleField.Access))
        {
            log.Add(candidate, candidate.Type!, candidate.Confidence, candidate == declared);
        }

        AccessState observed = ObservedAccess.Of(page, metadata, labels, body, out PageBlock? notice);
        if (notice is not null)
        {
            var candidate = new FieldCandidate(ArticleField.Access, EvidenceSource.Text, "notice", notice.Text, .8);
            log.Add(candidate, AccessWords.Locked, .8, observed == AccessState.Locked);
        }

        return new ArticleAccess { Declared = AccessWords.StateOf(declared?.Type), Observed = observed };
    }

    /// <summary>A line that became a field stands in the header, unless it is another field's already or part of the text.</summary>
    private static void Claim(FieldCandidate? candidate, BlockRole role, string rule, Page page, IReadOnlyList<int> body, List<BlockClaim> claims)
    {
        if (candidate?.Block is { } block && page.Blocks[block].Text.Length <= MaxClaimed && !body.Contains(block) && !claims.Exists(claim => claim.Position == block))
        {
            claims.Add(new BlockClaim(block, role, rule, candidate.Confidence));
        }
    }
}
