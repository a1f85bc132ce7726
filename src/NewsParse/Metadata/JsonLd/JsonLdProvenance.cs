namespace NewsParse.Metadata.JsonLd;

/// <summary>Makes candidates of what the article's object says of its origin, its license and who may read it.</summary>
internal static class JsonLdProvenance
{
    /// <summary>The types of an origin's candidates: what the article is made from, and what it translates.</summary>
    public const string Based = "based", Translation = "translation";

    public static void Add(JsonLdGraph graph, JsonLdNode node, CandidateList list, double trust)
    {
        string type = node.Types.Count > 0 ? node.Types[0] : "Thing";
        AddWorks("isBasedOn", .75, Based);
        AddWorks("isBasedOnUrl", .75, Based);
        AddWorks("translationOfWork", .85, Translation);
        foreach (JsonLdNode value in node["sourceOrganization"])
        {
            JsonLdNode target = graph.Resolve(value);
            list.Add(ArticleField.Origin, EvidenceSource.JsonLd, $"{type}.sourceOrganization", target.Text ?? target.String("name"), .7 * trust, type: ProvenanceTags.Source);
        }

        foreach (JsonLdNode value in node["license"])
        {
            JsonLdNode target = graph.Resolve(value);
            string? address = target.Text ?? target.String("url") ?? target.Id;
            list.Add(ArticleField.License, EvidenceSource.JsonLd, $"{type}.license", target.String("name") ?? address, .85 * trust, link: address, type: "license");
        }

        list.Add(ArticleField.License, EvidenceSource.JsonLd, $"{type}.copyrightNotice", node.String("copyrightNotice"), .7 * trust);
        list.Add(ArticleField.Dateline, EvidenceSource.JsonLd, $"{type}.dateline", node.String("dateline"), .7 * trust);
        if (node.String("isAccessibleForFree") is { } isFree && AccessWords.OfFree(isFree) is { } access)
        {
            list.Add(ArticleField.Access, EvidenceSource.JsonLd, $"{type}.isAccessibleForFree", isFree, .9 * trust, type: access);
        }

        void AddWorks(string property, double confidence, string kind)
        {
            foreach (JsonLdNode value in node[property])
            {
                JsonLdNode target = graph.Resolve(value);
                string? address = target.Text ?? target.String("url") ?? target.Id;
                JsonLdNode? publisher = target["publisher"].Count > 0 ? graph.Resolve(target["publisher"][0]) : null;
                list.Add(ArticleField.Origin, EvidenceSource.JsonLd, $"{type}.{property}", publisher?.Text ?? publisher?.String("name") ?? address, confidence * trust, link: address, type: kind);
            }
        }
    }
}
