using NewsParse.Metadata;
using NewsParse.Metadata.Licenses;
using NewsParse.Text;

namespace NewsParse.Cleaning;

/// <summary>What the rules of a site have to say of fields once all were chosen: the last word on those that no ranking hears them for.</summary>
internal static class RuledFields
{
    /// <summary>Whether a rule may set the field; the others are read from the page alone.</summary>
    public static bool IsSettable(ArticleField field) => field is not (ArticleField.Access or ArticleField.Dateline or ArticleField.Contributor);

    public static bool TakesSeveral(ArticleField field) => field is ArticleField.Author or ArticleField.Tag;

    /// <param name="metadata">What the rules set is among its candidates.</param>
    /// <param name="fields">The fields as chosen.</param>
    public static ArticleFields Apply(PageMetadata metadata, ArticleFields fields)
    {
        foreach (FieldCandidate candidate in metadata.Candidates)
        {
            // The rules' candidates are the first.
            if (candidate.Source != EvidenceSource.SiteRule)
            {
                break;
            }

            fields = candidate.Field switch
            {
                ArticleField.Origin => Log(fields with { Origin = OriginOf(candidate, fields.Origin) }, candidate, BlockRole.Origin),
                ArticleField.License when LicenseOf(candidate.Raw) is { } license => Log(fields with { License = license }, candidate, BlockRole.License),
                _ => fields,
            };
        }

        foreach (ArticleField field in metadata.Withheld)
        {
            fields = Without(field, fields);
        }

        return fields;
    }

    /// <summary>The license that words or an address name; in other words it is one of the publisher's own.</summary>
    private static ArticleLicense? LicenseOf(string text) =>
        LicenseReader.ReadAddress(text) ?? LicenseReader.ReadWords(text) ?? LicenseReader.ReadReserved(text) ?? new ArticleLicense { Kind = LicenseKind.Other, Name = text };

    /// <summary>The address and the kind are those found with the publisher, where it was found as well.</summary>
    private static ArticleOrigin OriginOf(FieldCandidate candidate, ArticleOrigin? found)
    {
        bool isAddress = Uri.TryCreate(candidate.Raw, UriKind.Absolute, out Uri? url) && HostName.IsOfWeb(url);
        if (isAddress)
        {
            return new ArticleOrigin { Publisher = found?.Publisher, Url = url, Kind = found?.Kind ?? OriginKind.Republished };
        }

        bool isFound = string.Equals(found?.Publisher, candidate.Raw, StringComparison.OrdinalIgnoreCase) || found?.Publisher is null;
        return new ArticleOrigin { Publisher = candidate.Raw, Url = isFound ? found?.Url : null, Kind = found?.Kind ?? OriginKind.Republished };
    }

    private static ArticleFields Log(ArticleFields fields, FieldCandidate candidate, BlockRole role)
    {
        var log = new EvidenceLog();
        log.Add(candidate, candidate.Raw, candidate.Confidence, isChosen: true);
        IEnumerable<FieldEvidence> rivals = fields.Evidence.Select(evidence => evidence.Field == candidate.Field ? evidence with { IsChosen = false } : evidence);
        IReadOnlyList<BlockClaim> claims = candidate.Block is { } block && fields.Claims.All(claim => claim.Position != block)
            ? [.. fields.Claims, new BlockClaim(block, role, candidate.Key, 1)]
            : fields.Claims;
        return fields with { Evidence = [.. log.Entries, .. rivals], Claims = claims };
    }

    private static ArticleFields Without(ArticleField field, ArticleFields fields) => field switch
    {
        ArticleField.Title => fields with { Title = null, TitleBlock = null, AlternativeTitles = [] },
        ArticleField.Author => fields with { Byline = new Byline { Contributors = fields.Byline.Contributors } },
        ArticleField.Published => fields with { Published = null },
        ArticleField.Modified => fields with { Modified = null },
        ArticleField.SiteName => fields with { Site = fields.Site with { Name = null } },
        ArticleField.Language => fields with { Language = null },
        ArticleField.CanonicalUrl => fields with { CanonicalUrl = null },
        ArticleField.Summary => fields with { Summary = null },
        ArticleField.Section => fields with { Section = null },
        ArticleField.Tag => fields with { Tags = [] },
        ArticleField.Image => fields with { LeadImage = null },
        ArticleField.Kicker => fields with { Kicker = null },
        ArticleField.Subtitle => fields with { Subtitle = null },
        ArticleField.Standfirst => fields with { Standfirst = null },
        ArticleField.Origin => fields with { Origin = null },
        ArticleField.License => fields with { License = null },
        _ => fields,
    };
}
