using NewsParse.Metadata.Tags;


namespace NewsParse.Metadata.JsonLd;

/// <summary>Finds the object that stands for the page's article, and makes candidates of what it says.</summary>
internal static class JsonLdArticle
{
    // Under these properties stand other stories, comments and parts.
    private static readonly HashSet<string> s_elsewhere =
    [
        "itemListElement", "hasPart", "mentions", "relatedLink", "blogPost", "blogPosts", "liveBlogUpdate", "comment", "comments", "isPartOf",
        "review", "isBasedOn", "citation", "associatedMedia", "video", "subjectOf", "significantLink", "isRelatedTo", "recordedAt", "episode",
        "publisher", "author", "image", "about", "potentialAction", "workExample", "hasOfferCatalog",
    ];

    private static readonly (string Key, ContributorRole Role)[] s_helpers =
    [
        ("editor", ContributorRole.Editing), ("translator", ContributorRole.Translation), ("illustrator", ContributorRole.Illustration),
        ("contributor", ContributorRole.Reporting), ("producer", ContributorRole.Production),
    ];

    public static void Collect(JsonLdGraph graph, Uri? url, CandidateList list)
    {
        JsonLdNode? article = Choose(graph, url, list);
        if (article is not null)
        {
            AddArticle(graph, article, list, 1);
            JsonLdProvenance.Add(graph, article, list, 1);
        }

        foreach (JsonLdNode node in graph.Nodes)
        {
            if (IsElsewhere(node) || node == article)
            {
                continue;
            }

            if (IsPage(node))
            {
                AddArticle(graph, node, list, article is null ? .75 : .6);
                JsonLdProvenance.Add(graph, node, list, .8);
            }
            else if (node.IsType("WebSite"))
            {
                list.Add(ArticleField.SiteName, EvidenceSource.JsonLd, "WebSite.name", node.String("name"), .8);
            }
        }
    }

    /// <summary>Whether the type is one of an article; schema.org's subtypes all end in these words.</summary>
    public static bool IsArticle(JsonLdNode node) =>
        node.Types.Exists(static type => type.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting"
            || type is "Report" or "Recipe" or "HowTo" or "Review" or "CriticReview");

    public static bool IsElsewhere(JsonLdNode node)
    {
        for (JsonLdNode? at = node; at is not null; at = at.Parent)
        {
            if (s_elsewhere.Contains(at.Via))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPage(JsonLdNode node) => node.Types.Exists(static type => type.EndsWith("WebPage", StringComparison.Ordinal) || type is "ItemPage" or "CreativeWork" or "VideoObject");

    private static JsonLdNode? Choose(JsonLdGraph graph, Uri? url, CandidateList list)
    {
        JsonLdNode? best = null;
        int bestScore = int.MinValue;
        foreach (JsonLdNode node in graph.Nodes)
        {
            if (!IsArticle(node) || IsElsewhere(node))
            {
                continue;
            }

            int score = (node["headline"].Count > 0 ? 4 : 0) + (node["datePublished"].Count > 0 ? 3 : 0) + (node["author"].Count > 0 ? 2 : 0)
                + (IsOfPage(graph, node, url) ? 4 : 0) - (node.IsType("Review") || node.IsType("Recipe") ? 2 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (node, score);
            }
        }

        return best;
    }

    private static bool IsOfPage(JsonLdGraph graph, JsonLdNode node, Uri? url)
    {
        if (url is null)
        {
            return false;
        }

        foreach (JsonLdNode page in node["mainEntityOfPage"].Concat(node["url"]))
        {
            JsonLdNode target = graph.Resolve(page);
            string? address = target.Text ?? target.Id ?? target.String("url");
            if (address is not null && Uri.TryCreate(url, address, out Uri? resolved) && resolved.AbsolutePath.TrimEnd('/') == url.AbsolutePath.TrimEnd('/'))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddArticle(JsonLdGraph graph, JsonLdNode node, CandidateList list, double trust)
    {
        string type = node.Types.Count > 0 ? node.Types[0] : "Thing";
        bool isArticle = IsArticle(node);
        Add(ArticleField.Title, "headline", .95);
        Add(ArticleField.Title, "name", isArticle ? .6 : .5);
        Add(ArticleField.Title, "alternativeHeadline", .3);
        Add(ArticleField.Published, "datePublished", .95);
        Add(ArticleField.Published, "dateCreated", .55);
        Add(ArticleField.Published, "uploadDate", .5);
        Add(ArticleField.Modified, "dateModified", .9);
        Add(ArticleField.Summary, "description", .8);
        Add(ArticleField.Language, "inLanguage", .7);
        Add(ArticleField.Section, "articleSection", .85);
        foreach (string key in (string[])["keywords", "about"])
        {
            foreach (JsonLdNode tag in node[key])
            {
                JsonLdNode target = graph.Resolve(tag);
                AddTags(list, $"{type}.{key}", target.Text ?? target.String("name"), trust * (key == "keywords" ? .8 : .4));
            }
        }

        foreach (JsonLdNode image in node["image"].Concat(node["thumbnailUrl"]))
        {
            JsonLdNode target = graph.Resolve(image);
            list.Add(ArticleField.Image, EvidenceSource.JsonLd, $"{type}.image", target.Text ?? target.String("url") ?? target.String("contentUrl"), .7 * trust);
        }

        foreach (string key in (string[])["author", "creator"])
        {
            foreach (JsonLdNode author in node[key])
            {
                AddAuthor(graph, author, list, $"{type}.{key}", (key == "author" ? .9 : .6) * trust);
            }
        }

        foreach ((string key, ContributorRole role) in s_helpers)
        {
            foreach (JsonLdNode helper in node[key])
            {
                JsonLdNode target = graph.Resolve(helper);
                list.Add(ArticleField.Contributor, EvidenceSource.JsonLd, $"{type}.{key}", target.Text ?? target.String("name"), .7 * trust, role: role.ToString());
            }
        }

        foreach (JsonLdNode publisher in node["publisher"].Concat(node["sourceOrganization"]))
        {
            JsonLdNode target = graph.Resolve(publisher);
            list.Add(ArticleField.SiteName, EvidenceSource.JsonLd, $"{type}.publisher", target.Text ?? target.String("name"), .8 * trust);
        }

        void Add(ArticleField field, string property, double confidence)
        {
            foreach (JsonLdNode value in node[property])
            {
                JsonLdNode target = graph.Resolve(value);
                list.Add(field, EvidenceSource.JsonLd, $"{type}.{property}", target.Text ?? target.String("name"), confidence * trust);
            }
        }
    }

    private static void AddTags(CandidateList list, string key, string? text, double confidence)
    {
        foreach (string tag in TagLists.Split(text))
        {
            list.Add(ArticleField.Tag, EvidenceSource.JsonLd, key, tag, confidence);
        }
    }

    private static void AddAuthor(JsonLdGraph graph, JsonLdNode author, CandidateList list, string key, double confidence)
    {
        JsonLdNode target = graph.Resolve(author);
        string? type = target.Types.Count > 0 ? target.Types[0].ToLowerInvariant() : null;
        // Several names are at times one object with a list of names.
        IEnumerable<string?> names = target.Text is { } text ? [text] : target["name"].Select(name => name.Text ?? name.String("name"));
        string? employer = NameOf(graph, target, "affiliation") ?? NameOf(graph, target, "worksFor");
        foreach (string? name in names)
        {
            list.Add(
                ArticleField.Author, EvidenceSource.JsonLd, key, name, confidence,
                link: target.String("url") ?? target.String("sameAs"), type: type, role: target.String("jobTitle"), affiliation: employer);
        }
    }

    private static string? NameOf(JsonLdGraph graph, JsonLdNode node, string property)
    {
        foreach (JsonLdNode value in node[property])
        {
            JsonLdNode target = graph.Resolve(value);
            if ((target.Text ?? target.String("name")) is { Length: > 0 and <= 100 } name)
            {
                return name;
            }
        }

        return null;
    }
}
