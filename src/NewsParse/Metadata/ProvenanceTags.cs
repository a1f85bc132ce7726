using System.Collections.Frozen;
using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Makes candidates of what <c>meta</c> and <c>link</c> elements say of an article's origin, license and access.</summary>
internal static class ProvenanceTags
{
    /// <summary>The type of an origin that only counts where it is an agency, or an address elsewhere.</summary>
    public const string Source = "source";

    private static readonly FrozenDictionary<string, (ArticleField Field, EvidenceSource Source, double Confidence)> s_names =
        new Dictionary<string, (ArticleField, EvidenceSource, double)>
        {
            ["syndication-source"] = (ArticleField.Origin, EvidenceSource.Meta, .8),
            ["original-source"] = (ArticleField.Origin, EvidenceSource.Meta, .75),
            ["dc.source"] = (ArticleField.Origin, EvidenceSource.DublinCore, .65),
            ["dcterms.source"] = (ArticleField.Origin, EvidenceSource.DublinCore, .65),
            ["article:source"] = (ArticleField.Origin, EvidenceSource.OpenGraph, .65),
            ["article.source"] = (ArticleField.Origin, EvidenceSource.Meta, .65),
            ["source"] = (ArticleField.Origin, EvidenceSource.Meta, .6),
            ["news_source"] = (ArticleField.Origin, EvidenceSource.Meta, .65),
            ["agency"] = (ArticleField.Origin, EvidenceSource.Meta, .65),

            ["dc.rights"] = (ArticleField.License, EvidenceSource.DublinCore, .8),
            ["dc.rights.license"] = (ArticleField.License, EvidenceSource.DublinCore, .85),
            ["dcterms.rights"] = (ArticleField.License, EvidenceSource.DublinCore, .8),
            ["dcterms.license"] = (ArticleField.License, EvidenceSource.DublinCore, .85),
            ["dc.license"] = (ArticleField.License, EvidenceSource.DublinCore, .85),
            ["rights"] = (ArticleField.License, EvidenceSource.Meta, .75),
            ["license"] = (ArticleField.License, EvidenceSource.Meta, .8),
            ["copyright"] = (ArticleField.License, EvidenceSource.Meta, .7),

            ["article:content_tier"] = (ArticleField.Access, EvidenceSource.OpenGraph, .92),
            ["content_tier"] = (ArticleField.Access, EvidenceSource.Meta, .85),
            ["isaccessibleforfree"] = (ArticleField.Access, EvidenceSource.Microdata, .85),
            ["article.access"] = (ArticleField.Access, EvidenceSource.Meta, .8),
            ["outbrain:article_access_status"] = (ArticleField.Access, EvidenceSource.Meta, .7),
            ["article:premium"] = (ArticleField.Access, EvidenceSource.Meta, .75),
            ["article.premium"] = (ArticleField.Access, EvidenceSource.Meta, .75),
            ["ispremium"] = (ArticleField.Access, EvidenceSource.Meta, .75),
            ["k5a:paid"] = (ArticleField.Access, EvidenceSource.Meta, .75),
        }.ToFrozenDictionary();

    public static void Collect(PageHead head, CandidateList list)
    {
        foreach (MetaTag meta in head.Metas)
        {
            string name = meta.Name.StartsWith("dc:", StringComparison.Ordinal) || meta.Name.StartsWith("dcterms:", StringComparison.Ordinal)
                ? meta.Name.Replace(':', '.')
                : meta.Name;
            if (!s_names.TryGetValue(name, out (ArticleField Field, EvidenceSource Source, double Confidence) entry))
            {
                continue;
            }

            string? type = entry.Field switch
            {
                ArticleField.Origin => Source,
                ArticleField.Access => AccessWords.TypeOf(name, meta.Content),
                _ => null,
            };
            if (entry.Field != ArticleField.Access || type is not null)
            {
                list.Add(entry.Field, entry.Source, name, meta.Content, entry.Confidence, type: type);
            }
        }

        foreach (LinkTag link in head.Links)
        {
            if (link.Rel == "license")
            {
                list.Add(ArticleField.License, EvidenceSource.Meta, "link rel=license", link.Href, .85, link: link.Href);
            }
        }
    }
}
