using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Ranks the titles a page has: those that several independent places agree on, and that stand before the body, come first.</summary>
internal static class TitleRanker
{
    private const int MaxTitleChars = 400;

    public static List<RankedTitle> Rank(IReadOnlyList<FieldCandidate> candidates, SiteNames site, IReadOnlyList<int> body)
    {
        List<RankedTitle> groups = Group(candidates, site, body);
        foreach (RankedTitle group in groups)
        {
            Score(group, body);
        }

        groups.Sort(static (a, b) => b.Score.CompareTo(a.Score));
        TitleWordings.Settle(groups);
        return groups;
    }

    private static List<RankedTitle> Group(IReadOnlyList<FieldCandidate> candidates, SiteNames site, IReadOnlyList<int> body)
    {
        var groups = new List<RankedTitle>();
        var byKey = new Dictionary<string, RankedTitle>();
        var known = new KnownTitles(candidates, body);
        foreach (FieldCandidate candidate in candidates)
        {
            if (candidate.Raw.Length > MaxTitleChars || TitleCutter.Cut(candidate.Raw, site, known.BesidesThoseOf(candidate)) is not { } text)
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

    private static void Score(RankedTitle group, IReadOnlyList<int> body)
    {
        double doubt = 1;
        uint seen = 0;
        FieldCandidate? shown = null;
        double best = 0;
        // A lesser heading that repeats what the head claims is the headline in its own typography.
        bool isClaimed = group.Candidates.Exists(static candidate => candidate.Key is "og:title" || candidate.Key.EndsWith(".headline", StringComparison.Ordinal));
        foreach (FieldCandidate candidate in ByTrust(group, body))
        {
            double trust = Trust(candidate, body);
            if (candidate.Key is "h2" or "h3" && isClaimed)
            {
                trust += .3;
            }

            uint family = TitleFamily.Of(candidate);
            if ((seen & family) == 0)
            {
                seen |= family;
                doubt *= 1 - (trust * (candidate.Key.EndsWith(".headline", StringComparison.Ordinal) ? .8 : .6));
            }

            if (candidate.Block is not null && trust > best)
            {
                (shown, best) = (candidate, trust);
            }
        }

        // What the newsroom files as the headline and prints before the story is the headline, even under a larger line written for search engines.
        bool isFiled = group.Candidates.Exists(static candidate => candidate is { Source: EvidenceSource.JsonLd, Confidence: >= .9 });
        doubt *= isFiled && best >= .5 ? .4 : 1;
        // A cleaner has the last word.
        group.Score = group.Candidates.Exists(static candidate => candidate.Source == EvidenceSource.SiteRule) ? 1 : Math.Min(1 - doubt, .99);
        group.Block = shown?.Block;
        group.ShownTrust = best;
        group.Text = ChooseForm(group, shown);
    }

    // Most lines of a page are one candidate's.
    private static IEnumerable<FieldCandidate> ByTrust(RankedTitle group, IReadOnlyList<int> body) =>
        group.Candidates.Count == 1 ? group.Candidates : group.Candidates.OrderByDescending(candidate => Trust(candidate, body));

    /// <summary>
    /// The form that is shown, unless it lost the sign between kicker and headline, which pages draw instead of writing: then a claimed one that has it.
    /// </summary>
    private static string ChooseForm(RankedTitle group, FieldCandidate? shown)
    {
        FieldCandidate form = shown ?? group.Candidates.MaxBy(static candidate => candidate.Confidence)!;
        foreach (FieldCandidate claimed in group.Candidates)
        {
            if (shown is not null && claimed.Block is null && claimed.Key != "title" && Signs(claimed.Raw) > Signs(form.Raw) && TextKey.OfLetters(claimed.Raw) == group.Key)
            {
                form = claimed;
            }
        }

        return TextKey.OfLetters(form.Raw) == group.Key ? TitleCutter.TrimDangling(form.Raw) : group.Text;
    }

    private static int Signs(string text) => text.Count(static c => c is ':' or '|' or '–' or '—' or '/' or '-');

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

    /// <summary>How much of the body stands before a block: none, one or two, or more, which is counted no further.</summary>
    private static int CountBefore(IReadOnlyList<int> body, int block)
    {
        const int many = 3;
        int count = 0;
        while (count < many && count < body.Count && body[count] < block)
        {
            count++;
        }

        return count;
    }
}
