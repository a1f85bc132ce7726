using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Finds the headline that a page sets one kicker before where it shows it, and another where it claims it: it is what both share.</summary>
internal static class TwoKickers
{
    private const int MinChars = 16;
    private const int MaxKickerChars = 60;

    private static readonly char[] s_signs = [':', '|', '-', '–', '—', '/'];

    public static RankedTitle? Find(List<RankedTitle> ranked)
    {
        RankedTitle best = ranked[0];
        if (ranked.Find(static title => title.HasKey("og:title")) is not { } claimed)
        {
            return null;
        }

        foreach (RankedTitle shown in ranked)
        {
            if (shown != claimed && (claimed == best || shown == best) && ShownCandidate(shown) is { } candidate && CommonEnd(claimed.Text, shown.Text) is { } text)
            {
                return Common(ranked, text, claimed, shown, candidate);
            }
        }

        return null;
    }

    private static FieldCandidate? ShownCandidate(RankedTitle title) =>
        title.Candidates.Find(static candidate => candidate.Key is "h1" or "itemprop=headline");

    private static RankedTitle Common(List<RankedTitle> ranked, string text, RankedTitle claimed, RankedTitle shown, FieldCandidate candidate)
    {
        string key = TextKey.OfLetters(text);
        if (ranked.Find(title => title.Key == key) is { } known)
        {
            return known;
        }

        var common = new RankedTitle(text, key) { Block = shown.Block, ShownTrust = shown.ShownTrust };
        common.Candidates.Add(claimed.Candidates.Find(static candidate => candidate.Key == "og:title")!);
        common.Candidates.Add(candidate);
        ranked.Add(common);
        return common;
    }

    /// <summary>What both end in after kickers of their own, set off by a sign in the claimed title; null where that is not a headline's worth.</summary>
    private static string? CommonEnd(string claimed, string shown)
    {
        int same = 0;
        while (same < Math.Min(claimed.Length, shown.Length) && char.ToLowerInvariant(claimed[^(same + 1)]) == char.ToLowerInvariant(shown[^(same + 1)]))
        {
            same++;
        }

        // Not in the middle of a character of two code units.
        same -= same > 0 && char.IsLowSurrogate(claimed[^same]) ? 1 : 0;
        string text = claimed[^same..].TrimStart([' ', .. s_signs]);
        string kicker = claimed[..^text.Length].TrimEnd(), other = shown[..^text.Length].TrimEnd();
        bool isSetOff = kicker.Length is > 2 and <= MaxKickerChars && s_signs.Contains(kicker[^1]);
        if (text.Length < MinChars || !isSetOff || other.Length is <= 2 or > MaxKickerChars || other.Length == shown.Length - text.Length)
        {
            return null;
        }

        // Of one kicker in two wordings, both places say that it belongs to the title.
        bool isReworded = s_signs.Contains(other[^1]) && new WordShare(kicker).Shares(other);
        return isReworded ? null : text;
    }
}
