using NewsParse.Metadata;

namespace NewsParse.Bylines.Origins;

/// <summary>Chooses among what was found of the article's origin, and makes one of what two places say in part.</summary>
internal static class OriginRanker
{
    private const double MinTrust = .5;

    /// <param name="finder">What was found.</param>
    /// <param name="fields">The fields chosen before.</param>
    /// <param name="site">The names of the page's site: nothing is taken over from itself.</param>
    /// <param name="log">Takes all candidates.</param>
    public static Ranked<ArticleOrigin>? Choose(OriginFinder finder, ArticleFields fields, SiteNames site, EvidenceLog log)
    {
        List<Ranked<ArticleOrigin>> found = [.. finder.Found.Where(origin => !IsOwn(origin.Value, fields, site)).OrderByDescending(static origin => origin.Candidate.Confidence)];
        Ranked<ArticleOrigin>? best = found.Count > 0 && found[0].Candidate.Confidence >= MinTrust ? found[0] : null;
        foreach (Ranked<ArticleOrigin> origin in found)
        {
            log.Add(origin.Candidate, origin.Value.Publisher ?? origin.Value.Url!.AbsoluteUri, origin.Candidate.Confidence, origin == best);
        }

        if (best is null)
        {
            return null;
        }

        ArticleOrigin value = best.Value;
        foreach (Ranked<ArticleOrigin> other in found)
        {
            if (other == best || other.Candidate.Confidence < MinTrust)
            {
                continue;
            }

            if (value.Url is null && other.Value.Url is { } url && (other.Value.Publisher is null || IsSame(other.Value.Publisher, value.Publisher!)) && Fits(value.Publisher!, url, value.Kind))
            {
                value = value with { Url = url, Kind = other.Value.Kind == OriginKind.Translated ? OriginKind.Translated : value.Kind };
            }
            else if (value.Publisher is null && other.Value is { Publisher: { } publisher, Url: null } && Fits(publisher, value.Url!, other.Value.Kind))
            {
                value = value with { Publisher = publisher };
            }
        }

        if (finder.IsTranslation && value.Kind != OriginKind.Syndicated | best.Candidate.Key == "copyright line")
        {
            value = value with { Kind = OriginKind.Translated };
        }

        return best with { Value = value };
    }

    /// <summary>Whether an address can be that of the publisher: an agency's text lies at its own site, or one that is read for it.</summary>
    private static bool Fits(string publisher, Uri url, OriginKind kind) =>
        kind != OriginKind.Syndicated || NewsAgencies.IsOwn(publisher, url.Host, null);

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || NewsAgencies.AreOne(one, other);

    private static bool IsOwn(ArticleOrigin origin, ArticleFields fields, SiteNames site)
    {
        if (origin.Publisher is not { } publisher)
        {
            return false;
        }

        return NewsAgencies.IsOne(publisher)
            ? NewsAgencies.IsOwn(publisher, fields.Site.Host ?? site.Host, fields.Site.Name)
            : (fields.Site.Name is { } name && string.Equals(name, publisher, StringComparison.OrdinalIgnoreCase)) || site.IsLike(publisher);
    }
}
