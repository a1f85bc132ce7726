using NewsParse.Diagnostics;
using NewsParse.Metadata.JsonLd;
using NewsParse.Metadata.Titles;
using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Collects candidates for every field from all that the page says of itself.</summary>
internal static class MetadataReader
{
    private const int MaxTitleHints = 8;

    public static PageMetadata Read(Page page, ParseSession session)
    {
        session.Checkpoint();
        var list = new CandidateList();
        JsonLdGraph graph = JsonLdReader.Read(page.Head.JsonLd, session);
        JsonLdArticle.Collect(graph, session.Url, list);
        JsonLdBreadcrumbs.Collect(graph, list);
        MetaTagReader.Collect(page.Head, list);
        ProvenanceTags.Collect(page.Head, list);
        session.Checkpoint();
        bool[] elsewhere = page.Kind == ArticleSourceKind.Html ? MarkupReader.Collect(page, list) : [];

        UrlDateReader.Collect(session.Url, list);
        foreach (FieldCandidate name in TextSites.Find(page))
        {
            list.Add(name.Field, name.Source, name.Key, name.Raw, name.Confidence, name.Block);
        }

        var site = new SiteNames(SiteNameCandidates(list.All), session.Url, RightsLines.Find(page));
        return new PageMetadata
        {
            Candidates = list.All,
            Elsewhere = elsewhere,
            ArticleBodies = ArticleBodies(graph),
            SchemaTypes = [.. graph.Nodes.Where(static node => !JsonLdArticle.IsElsewhere(node)).SelectMany(static node => node.Types)],
            Site = site,
            TitleHints = TitleHints(list.All, site),
        };
    }

    /// <summary>Some templates put the story's headline where an app's name belongs.</summary>
    private static IEnumerable<FieldCandidate> SiteNameCandidates(IReadOnlyList<FieldCandidate> candidates)
    {
        const int minSpaces = 4;
        return candidates.Where(name => name.Field == ArticleField.SiteName
            && (name.Raw.AsSpan().Count(' ') < minSpaces || !candidates.Any(title => title is { Field: ArticleField.Title, Block: not null } && title.Raw == name.Raw)));
    }

    private static List<string> ArticleBodies(JsonLdGraph graph) =>
        [.. graph.Nodes.Where(static node => JsonLdArticle.IsArticle(node) && !JsonLdArticle.IsElsewhere(node)).Select(static node => node.String("articleBody")).OfType<string>()];

    private static List<string> TitleHints(IReadOnlyList<FieldCandidate> candidates, SiteNames site) =>
        [.. TitleRanker.Rank([.. candidates.Where(static c => c is { Field: ArticleField.Title, Block: null })], site, []).Take(MaxTitleHints).Select(static title => title.Text)];
}
