using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Ranks the titles a page has: those that several independent places agree on, and that stand before the body, come first.</summary>
internal static class TitleRanker
{
    private const int MaxTitleChars = 400;

    public static List<RankedTitle> Rank(IReadOnlyList<FieldCandidate> candidates, SiteNames site, IReadOnlyList<int> body)
    {
        List<RankedTitle> groups = Group(candidates, site);
        foreach (RankedTitle group in groups)
        {
            Score(group, body);
        }

        groups.Sort(static (a, b) => b.Score.CompareTo(a.Score));
        return groups;
    }

    private static List<RankedTitle> Group(IReadOnlyList<FieldCandidate> candidates, SiteNames site)
    {
        var groups = new List<RankedTitle>();
        var byKey = new Dictionary<string, RankedTitle>();
        for (int i = 0; i < candidates.Count; i++)
        {
            FieldCandidate candidate = candidates[i];
            if (candidate.Raw.Length > MaxTitleChars || TitleCutter.Cut(candidate.Raw, site, OtherKeys(candidates, candidate)) is not { } text)
            {
                continue;
            }

            string key = TextKey.OfLetters(text);
            if (key.Length == 0)
            {
                continue;
            }

            if (!byKey.TryGetValue(key, out RankedTitle? group))
            {
                byKey[key] = group = new RankedTitle(text, key);
                groups.Add(group);
            }

            group.Candidates.Add(candidate);
        }

        return groups;
    }

    /// <summary>What the places other than the head's own title say: a title is never cut because of a copy of itself cut short.</summary>
    private static HashSet<string> OtherKeys(IReadOnlyList<FieldCandidate> candidates, FieldCandidate self)
    {
        var keys = new HashSet<string>();
        // A headline is not cut to fit another, but what is written for tabs and cards is.
        if (self.Source is EvidenceSource.JsonLd or EvidenceSource.Dom or EvidenceSource.Microdata)
        {
            return keys;
        }

        foreach (FieldCandidate candidate in candidates)
        {
            if (candidate.Source is EvidenceSource.JsonLd or EvidenceSource.Dom or EvidenceSource.Microdata && candidate.Confidence >= .5 && candidate.Raw.Length >= 8)
            {
                keys.Add(TextKey.OfLetters(candidate.Raw));
            }
        }

        return keys;
    }

    private static void Score(RankedTitle group, IReadOnlyList<int> body)
    {
        double doubt = 1;
        var seen = new HashSet<string>();
        FieldCandidate? shown = null;
        double best = 0;
        foreach (FieldCandidate candidate in group.Candidates.OrderByDescending(candidate => Trust(candidate, body)))
        {
            double trust = Trust(candidate, body);
            if (seen.Add(Family(candidate)))
            {
                doubt *= 1 - (trust * .6);
            }

            if (candidate.Block is not null && trust > best)
            {
                (shown, best) = (candidate, trust);
            }
        }

        group.Score = 1 - doubt;
        group.Block = shown?.Block;
        FieldCandidate form = shown ?? group.Candidates.MaxBy(static candidate => candidate.Confidence)!;
        if (TextKey.OfLetters(form.Raw) == group.Key)
        {
            group.Text = form.Raw;
        }
    }

    private static double Trust(FieldCandidate candidate, IReadOnlyList<int> body)
    {
        double trust = candidate.Confidence;
        if (candidate.Block is { } block && body.Count > 0)
        {
            // A heading after the story has begun is a heading of the story, or of the next one.
            int bodyBefore = CountBefore(body, block);
            trust -= bodyBefore > 2 ? .4 : bodyBefore > 0 ? .15 : 0;
            trust += bodyBefore == 0 && body[0] - block <= 8 ? .1 : 0;
        }

        return Math.Clamp(trust, 0, 1);
    }

    private static int CountBefore(IReadOnlyList<int> body, int block)
    {
        int count = 0;
        while (count < body.Count && body[count] < block)
        {
            count++;
        }

        return count;
    }

    /// <summary>Places that copy from each other count once.</summary>
    private static string Family(FieldCandidate candidate) => candidate.Key switch
    {
        "og:title" or "twitter:title" => "card",
        _ => candidate.Source.ToString() + (candidate.Source == EvidenceSource.Meta && candidate.Key != "title" ? "*" : ""),
    };
}
