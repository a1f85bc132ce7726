using NewsParse.Text;

namespace NewsParse.Metadata.Tags;

/// <summary>The topics an article is filed under: those of the place to trust most, and what the next best add to them.</summary>
internal static class TagField
{
    private const int MaxTags = 30;

    /// <summary>How much less a place may be trusted than the best and still be heard.</summary>
    private const double Margin = .2;

    public static List<string> Choose(IEnumerable<FieldCandidate> candidates, string? title, SiteNames site, EvidenceLog log)
    {
        var tags = new List<string>();
        var seen = new HashSet<string>();
        double least = 0;
        List<FieldCandidate> known = [.. candidates];
        // A rule of the site says which they are, all of them.
        IEnumerable<FieldCandidate> heard = known.Exists(static tag => tag.Source == EvidenceSource.SiteRule) ? known.Where(static tag => tag.Source == EvidenceSource.SiteRule) : known;
        foreach (IGrouping<(EvidenceSource, string Key), FieldCandidate> place in heard.GroupBy(static tag => (tag.Source, tag.Key)).OrderByDescending(static place => place.First().Confidence))
        {
            FieldCandidate first = place.First();
            if (first.Confidence < least)
            {
                break;
            }

            List<string> topics = TagRules.Clean([.. place.Select(static tag => tag.Raw)], title, site);
            foreach (string topic in topics)
            {
                if (tags.Count < MaxTags && TextKey.OfWords(topic) is { Length: > 0 } key && seen.Add(key))
                {
                    tags.Add(topic);
                    log.Add(first with { Raw = topic }, topic, first.Confidence, isChosen: true);
                }
            }

            least = tags.Count > 0 && least == 0 ? first.Confidence - Margin : least;
        }

        return tags;
    }
}
