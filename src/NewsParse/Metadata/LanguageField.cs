using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>The language of the article: what the page claims, unless its own words say another beyond doubt.</summary>
internal static class LanguageField
{
    private const int MinLine = 40;
    private const double Sure = .95;
    private const double Likely = .6;

    // Languages by one name here and by another there; a claim of either is no contradiction.
    private static readonly string[][] s_kin = [["no", "nb", "nn", "da"], ["hr", "sr", "bs", "me", "sh", "cnr"], ["id", "ms"], ["cs", "sk"], ["tl", "fil"], ["fa", "prs"], ["pt", "gl"], ["nl", "af"], ["he", "iw"]];

    public static string? Choose(Page page, PageMetadata metadata, IReadOnlyList<int> body, EvidenceLog log)
    {
        List<(FieldCandidate Candidate, string Tag)> claims = [];
        foreach (FieldCandidate candidate in metadata.Of(ArticleField.Language).OrderByDescending(static candidate => candidate.Confidence))
        {
            if (LanguageTag.Read(candidate.Raw) is { } tag)
            {
                claims.Add((candidate, tag));
            }
        }

        string? chosen = claims.Count > 0 ? claims[0].Tag : null;
        bool isRuled = claims.Count > 0 && claims[0].Candidate.Source == EvidenceSource.SiteRule;
        bool isGuessed = false;
        if (!isRuled && Guess(page, body) is { } guess && (chosen is null || (guess.IsSure && !IsKin(chosen, guess.Tag))))
        {
            // A claim that agrees knows the region as well.
            int agrees = claims.FindIndex(claim => IsKin(claim.Tag, guess.Tag));
            isGuessed = agrees < 0;
            chosen = isGuessed ? guess.Tag : claims[agrees].Tag;
            if (isGuessed)
            {
                log.Add(new FieldCandidate(ArticleField.Language, EvidenceSource.Text, "words", guess.Tag, guess.IsSure ? Sure : Likely), guess.Tag, guess.IsSure ? Sure : Likely, isChosen: true);
            }
        }

        bool isTaken = isGuessed;
        foreach ((FieldCandidate candidate, string tag) in claims)
        {
            bool isChosen = !isTaken && tag == chosen;
            log.Add(candidate, tag, candidate.Confidence, isChosen);
            isTaken |= isChosen;
        }

        return chosen;
    }

    /// <summary>By the body; where there is none, by whatever is long enough to be more than a label.</summary>
    private static (string Tag, bool IsSure)? Guess(Page page, IReadOnlyList<int> body)
    {
        var guess = new LanguageGuess();
        if (body.Count > 0)
        {
            for (int i = 0; i < body.Count && !guess.IsFull; i++)
            {
                guess.Add(page.Blocks[body[i]].Text);
            }

            return guess.Read();
        }

        for (int i = 0; i < page.Blocks.Count && !guess.IsFull; i++)
        {
            if (page.Blocks[i].Text.Length >= MinLine)
            {
                guess.Add(page.Blocks[i].Text);
            }
        }

        return guess.Read() is { } found ? (found.Tag, false) : null;
    }

    private static bool IsKin(string claim, string tag)
    {
        string primary = claim.Split('-')[0];
        return primary == tag || Array.Exists(s_kin, kin => kin.Contains(primary) && kin.Contains(tag)) || (tag == "zh" && primary is "yue" or "cmn");
    }
}
