using System.Globalization;

namespace NewsParse.Metadata.JsonLd;

/// <summary>Reads the trail that leads to the article (schema.org <c>BreadcrumbList</c>): its steps between the front page and the story are sections.</summary>
internal static class JsonLdBreadcrumbs
{
    private const int MaxSteps = 12;

    public static void Collect(JsonLdGraph graph, CandidateList list)
    {
        foreach (JsonLdNode trail in graph.Nodes)
        {
            if (!trail.IsType("BreadcrumbList"))
            {
                continue;
            }

            IEnumerable<string?> steps = trail["itemListElement"].Take(MaxSteps)
                .OrderBy(static step => int.TryParse(step.String("position"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int position) ? position : int.MaxValue)
                .Select(step => step.String("name") ?? NameOfItem(graph, step));
            double confidence = .5;
            foreach (string? step in steps)
            {
                // The broader section comes first; which step is the front page or the story itself is told when fields are chosen.
                list.Add(ArticleField.Section, EvidenceSource.JsonLd, "BreadcrumbList", step, confidence);
                confidence -= .01;
            }
        }
    }

    private static string? NameOfItem(JsonLdGraph graph, JsonLdNode step)
    {
        foreach (JsonLdNode item in step["item"])
        {
            if (graph.Resolve(item).String("name") is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
