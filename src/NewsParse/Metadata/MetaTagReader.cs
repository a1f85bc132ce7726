using System.Collections.Frozen;
using NewsParse.Metadata.Tags;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Makes candidates of the <c>meta</c>, <c>link</c> and <c>title</c> elements, by a table of the names that publishers use.</summary>
internal static class MetaTagReader
{
    private static readonly FrozenDictionary<string, Entry> s_names = new Dictionary<string, Entry>
    {
        ["og:title"] = new(ArticleField.Title, EvidenceSource.OpenGraph, .85),
        ["twitter:title"] = new(ArticleField.Title, EvidenceSource.Meta, .7),
        ["title"] = new(ArticleField.Title, EvidenceSource.Meta, .6),
        ["headline"] = new(ArticleField.Title, EvidenceSource.Meta, .75),
        ["hdl"] = new(ArticleField.Title, EvidenceSource.Meta, .75),
        ["parsely-title"] = new(ArticleField.Title, EvidenceSource.Meta, .8),
        ["sailthru.title"] = new(ArticleField.Title, EvidenceSource.Meta, .75),
        ["cxenseparse:title"] = new(ArticleField.Title, EvidenceSource.Meta, .7),
        ["cxenseparse:recs:articletitle"] = new(ArticleField.Title, EvidenceSource.Meta, .7),
        ["citation_title"] = new(ArticleField.Title, EvidenceSource.Meta, .85),
        ["dc.title"] = new(ArticleField.Title, EvidenceSource.DublinCore, .75),
        ["dcterms.title"] = new(ArticleField.Title, EvidenceSource.DublinCore, .75),
        ["article_title"] = new(ArticleField.Title, EvidenceSource.Meta, .7),

        ["author"] = new(ArticleField.Author, EvidenceSource.Meta, .75),
        ["article:author"] = new(ArticleField.Author, EvidenceSource.OpenGraph, .75),
        ["og:article:author"] = new(ArticleField.Author, EvidenceSource.OpenGraph, .75),
        ["article:author_name"] = new(ArticleField.Author, EvidenceSource.OpenGraph, .75),
        ["book:author"] = new(ArticleField.Author, EvidenceSource.OpenGraph, .5),
        ["byl"] = new(ArticleField.Author, EvidenceSource.Meta, .8),
        ["byline"] = new(ArticleField.Author, EvidenceSource.Meta, .75),
        ["parsely-author"] = new(ArticleField.Author, EvidenceSource.Meta, .8),
        ["sailthru.author"] = new(ArticleField.Author, EvidenceSource.Meta, .75),
        ["cxenseparse:author"] = new(ArticleField.Author, EvidenceSource.Meta, .7),
        ["citation_author"] = new(ArticleField.Author, EvidenceSource.Meta, .85),
        ["dc.creator"] = new(ArticleField.Author, EvidenceSource.DublinCore, .65),
        ["dcterms.creator"] = new(ArticleField.Author, EvidenceSource.DublinCore, .65),
        ["dcsext.author"] = new(ArticleField.Author, EvidenceSource.Meta, .7),
        ["mediator_author"] = new(ArticleField.Author, EvidenceSource.Meta, .7),
        ["article_author"] = new(ArticleField.Author, EvidenceSource.Meta, .7),

        ["article:published_time"] = new(ArticleField.Published, EvidenceSource.OpenGraph, .93),
        ["og:article:published_time"] = new(ArticleField.Published, EvidenceSource.OpenGraph, .9),
        ["article:published"] = new(ArticleField.Published, EvidenceSource.OpenGraph, .9),
        ["og:published_time"] = new(ArticleField.Published, EvidenceSource.OpenGraph, .9),
        ["article:post_date"] = new(ArticleField.Published, EvidenceSource.OpenGraph, .85),
        ["datepublished"] = new(ArticleField.Published, EvidenceSource.Microdata, .9),
        ["parsely-pub-date"] = new(ArticleField.Published, EvidenceSource.Meta, .9),
        ["sailthru.date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["cxenseparse:recs:publishtime"] = new(ArticleField.Published, EvidenceSource.Meta, .9),
        ["cxenseparse:publishtime"] = new(ArticleField.Published, EvidenceSource.Meta, .9),
        ["citation_publication_date"] = new(ArticleField.Published, EvidenceSource.Meta, .8),
        ["citation_online_date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["citation_date"] = new(ArticleField.Published, EvidenceSource.Meta, .8),
        // Content systems print when a record was made or last saved under the bare names.
        ["dc.date"] = new(ArticleField.Published, EvidenceSource.DublinCore, .45),
        ["dc.date.issued"] = new(ArticleField.Published, EvidenceSource.DublinCore, .85),
        ["dc.date.created"] = new(ArticleField.Published, EvidenceSource.DublinCore, .7),
        ["dcterms.date"] = new(ArticleField.Published, EvidenceSource.DublinCore, .5),
        ["dcterms.issued"] = new(ArticleField.Published, EvidenceSource.DublinCore, .85),
        ["dcterms.created"] = new(ArticleField.Published, EvidenceSource.DublinCore, .75),
        ["dcterms.available"] = new(ArticleField.Published, EvidenceSource.DublinCore, .75),
        ["pubdate"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["pub_date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["publishdate"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["publish_date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["publish-date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["published_time"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["publicationdate"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["publication_date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["publication-date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["published-date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["published_at"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["article.published"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["article.created"] = new(ArticleField.Published, EvidenceSource.Meta, .75),
        ["article_date_original"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["originalpublicationdate"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["displaydate"] = new(ArticleField.Published, EvidenceSource.Meta, .8),
        ["iso-8601-publish-date"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["ptime"] = new(ArticleField.Published, EvidenceSource.Meta, .8),
        ["pdate"] = new(ArticleField.Published, EvidenceSource.Meta, .8),
        ["dcsext.articlefirstpublished"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["mediator_published_time"] = new(ArticleField.Published, EvidenceSource.Meta, .85),
        ["date"] = new(ArticleField.Published, EvidenceSource.Meta, .52),
        ["date.created"] = new(ArticleField.Published, EvidenceSource.Meta, .7),
        ["date.issued"] = new(ArticleField.Published, EvidenceSource.Meta, .8),
        ["creation_date"] = new(ArticleField.Published, EvidenceSource.Meta, .6),
        ["created"] = new(ArticleField.Published, EvidenceSource.Meta, .6),
        ["datecreated"] = new(ArticleField.Published, EvidenceSource.Meta, .6),
        ["datetime"] = new(ArticleField.Published, EvidenceSource.Meta, .6),

        ["article:modified_time"] = new(ArticleField.Modified, EvidenceSource.OpenGraph, .9),
        ["article:modified"] = new(ArticleField.Modified, EvidenceSource.OpenGraph, .9),
        ["og:article:modified_time"] = new(ArticleField.Modified, EvidenceSource.OpenGraph, .9),
        ["og:updated_time"] = new(ArticleField.Modified, EvidenceSource.OpenGraph, .8),
        ["datemodified"] = new(ArticleField.Modified, EvidenceSource.Microdata, .85),
        ["lastmod"] = new(ArticleField.Modified, EvidenceSource.Meta, .8),
        ["last-modified"] = new(ArticleField.Modified, EvidenceSource.Meta, .7),
        ["lastmodified"] = new(ArticleField.Modified, EvidenceSource.Meta, .75),
        ["modified_time"] = new(ArticleField.Modified, EvidenceSource.Meta, .8),
        ["moddate"] = new(ArticleField.Modified, EvidenceSource.Meta, .75),
        ["utime"] = new(ArticleField.Modified, EvidenceSource.Meta, .7),
        ["revised"] = new(ArticleField.Modified, EvidenceSource.Meta, .6),
        ["dc.date.modified"] = new(ArticleField.Modified, EvidenceSource.DublinCore, .8),
        ["dcterms.modified"] = new(ArticleField.Modified, EvidenceSource.DublinCore, .8),
        ["article_date_updated"] = new(ArticleField.Modified, EvidenceSource.Meta, .8),

        ["og:site_name"] = new(ArticleField.SiteName, EvidenceSource.OpenGraph, .95),
        ["application-name"] = new(ArticleField.SiteName, EvidenceSource.Meta, .7),
        ["apple-mobile-web-app-title"] = new(ArticleField.SiteName, EvidenceSource.Meta, .55),
        ["al:android:app_name"] = new(ArticleField.SiteName, EvidenceSource.Meta, .4),
        ["cre"] = new(ArticleField.SiteName, EvidenceSource.Meta, .6),
        ["publisher"] = new(ArticleField.SiteName, EvidenceSource.Meta, .5),
        ["dc.publisher"] = new(ArticleField.SiteName, EvidenceSource.DublinCore, .6),
        ["copyright"] = new(ArticleField.SiteName, EvidenceSource.Meta, .2),

        ["og:url"] = new(ArticleField.CanonicalUrl, EvidenceSource.OpenGraph, .8),
        ["description"] = new(ArticleField.Summary, EvidenceSource.Meta, .75),
        ["og:description"] = new(ArticleField.Summary, EvidenceSource.OpenGraph, .85),
        ["twitter:description"] = new(ArticleField.Summary, EvidenceSource.Meta, .7),
        ["dc.description"] = new(ArticleField.Summary, EvidenceSource.DublinCore, .6),
        ["article:section"] = new(ArticleField.Section, EvidenceSource.OpenGraph, .9),
        ["section"] = new(ArticleField.Section, EvidenceSource.Meta, .6),
        ["parsely-section"] = new(ArticleField.Section, EvidenceSource.Meta, .8),
        ["cxenseparse:taxonomy"] = new(ArticleField.Section, EvidenceSource.Meta, .4),
        ["article:tag"] = new(ArticleField.Tag, EvidenceSource.OpenGraph, .9),
        ["keywords"] = new(ArticleField.Tag, EvidenceSource.Meta, .6),
        ["news_keywords"] = new(ArticleField.Tag, EvidenceSource.Meta, .8),
        ["parsely-tags"] = new(ArticleField.Tag, EvidenceSource.Meta, .6),
        ["sailthru.tags"] = new(ArticleField.Tag, EvidenceSource.Meta, .6),
        ["og:image"] = new(ArticleField.Image, EvidenceSource.OpenGraph, .9),
        ["og:image:url"] = new(ArticleField.Image, EvidenceSource.OpenGraph, .85),
        ["twitter:image"] = new(ArticleField.Image, EvidenceSource.Meta, .75),
        ["twitter:image:src"] = new(ArticleField.Image, EvidenceSource.Meta, .75),
        ["og:locale"] = new(ArticleField.Language, EvidenceSource.OpenGraph, .6),
        ["content-language"] = new(ArticleField.Language, EvidenceSource.Meta, .65),
        ["language"] = new(ArticleField.Language, EvidenceSource.Meta, .6),
        ["inlanguage"] = new(ArticleField.Language, EvidenceSource.Microdata, .65),
        ["dc.language"] = new(ArticleField.Language, EvidenceSource.DublinCore, .65),
    }.ToFrozenDictionary();

    private const uint Published = 1, NotPublished = 2;

    private static readonly WordMap s_dateWords = new(
        (Published, "published publish publication pubdate pub date created uploaded issued posted"),
        (NotPublished, "modified updated update expire expires expiry expiration unavailable event start end build birth edited"));

    public static void Collect(PageHead head, CandidateList list)
    {
        foreach (MetaTag meta in head.Metas)
        {
            // "dc:title", "dc_title" and "DC.title" are one name.
            string name = meta.Name.StartsWith("dc:", StringComparison.Ordinal) || meta.Name.StartsWith("dcterms:", StringComparison.Ordinal)
                ? meta.Name.Replace(':', '.')
                : meta.Name;
            if (!s_names.TryGetValue(name, out Entry entry))
            {
                AddUnknownDate(name, meta.Content, list);
                continue;
            }

            if (entry.Field == ArticleField.Tag)
            {
                foreach (string tag in name == "article:tag" && !meta.Content.Contains(',') ? [meta.Content] : TagLists.Split(meta.Content))
                {
                    list.Add(entry.Field, entry.Source, name, tag, entry.Confidence);
                }
            }
            else
            {
                list.Add(entry.Field, entry.Source, name, meta.Content, entry.Confidence);
            }
        }

        list.Add(ArticleField.Title, EvidenceSource.Meta, "title", head.Title, .7);
        list.Add(ArticleField.Language, EvidenceSource.Meta, "html lang", head.Language, .8);
        foreach (LinkTag link in head.Links)
        {
            if (link.Rel == "canonical")
            {
                list.Add(ArticleField.CanonicalUrl, EvidenceSource.Meta, "link rel=canonical", link.Href, .9);
            }
        }
    }

    /// <summary>Names of a publisher's own making mostly say what they are: <c>herald:first_published</c>.</summary>
    private static void AddUnknownDate(string name, string content, CandidateList list)
    {
        const int isoDay = 10;
        bool isStamp = content.Length >= isoDay && char.IsAsciiDigit(content[0]) && content[4] == '-' && content[7] == '-';
        if (isStamp && NameTokens.Categories(name, s_dateWords) == Published)
        {
            list.Add(ArticleField.Published, EvidenceSource.Meta, name, content, .5);
        }
    }

    private readonly record struct Entry(ArticleField Field, EvidenceSource Source, double Confidence);
}
