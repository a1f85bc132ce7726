using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>The language of the article: what the page claims, unless its own words say another beyond doubt.</summary>
internal static class LanguageField
{
    private const int MinLine = 40;
    private const double Sure = .95;
    private const double Likely = .6;

    /// <param name="page">The page.</param>
    /// <param name="metadata">Its candidates.</param>
    /// <param name="body">The positions of the body's blocks.</param>
    /// <param name="host">The host the page is from, where it is known: its country tells between regions that the page claims.</param>
    /// <param name="log">Takes the evidence.</param>
    public static string? Choose(Page page, PageMetadata metadata, IReadOnlyList<int> body, string? host, EvidenceLog log)
    {
        List<(FieldCandidate Candidate, string Tag)> claims = [];
        foreach (FieldCandidate candidate in metadata.Of(ArticleField.Language).OrderByDescending(static candidate => candidate.Confidence))
        {
            if (LanguageTag.Read(candidate.Raw) is { } tag)
            {
                claims.Add((candidate, tag));
            }
        }

        bool isRuled = claims.Count > 0 && claims[0].Candidate.Source == EvidenceSource.SiteRule;
        GuessedLanguage? guess = isRuled ? null : Guess(page, body);
        string? claim = claims.Count > 0 ? claims[0].Tag : null;
        // Without a body it is the page around it that was read, which is no proof.
        if (claim is not null && body.Count > 0 && guess is { } doubt && Contradicts(doubt, claim) && !IsMixed(page, body, claim))
        {
            // Another claim that agrees knows the region as well.
            claim = claims.Find(other => LanguageKin.IsKin(other.Tag, doubt.Tag)).Tag;
        }

        string? chosen = claim is null ? guess?.Tag : isRuled ? claim : Scripted(WithRegion(claim, claims, host), guess);
        Log(claims, guess, chosen, log);
        return chosen;
    }

    private static bool Contradicts(GuessedLanguage guess, string claim)
    {
        if (!guess.Excludes(claim))
        {
            return false;
        }

        // Of a language that can't be told, its neighbours are seen in the text. Nobody claims such a one by mistake, unless it is the code of a country.
        string primary = LanguageKin.Primary(claim);
        Language guessed = LanguageData.Find(guess.Tag)!;
        bool isUntold = LanguageData.Find(primary) is null && guess.Script != Script.Hani && LanguageData.Of(guess.Script).All.Length > 1;
        return !isUntold || guessed.Codes.Contains(primary);
    }

    /// <summary>Whether a good part of the body is in the language claimed after all, so that what was read first is a quotation or an error message.</summary>
    private static bool IsMixed(Page page, IReadOnlyList<int> body, string claim)
    {
        const int maxBlocks = 60;
        const int minPart = 6;
        int claimed = 0, all = 0;
        foreach (int position in body.Take(maxBlocks))
        {
            string text = page.Blocks[position].Text;
            all += text.Length;
            claimed += LanguageGuess.Of(text) is { } guess && LanguageKin.IsKin(guess.Tag, claim) ? text.Length : 0;
        }

        return claimed * minPart >= all;
    }

    /// <summary>The claim with a region, where a lesser claim adds that of the country the host is in.</summary>
    private static string WithRegion(string claim, List<(FieldCandidate Candidate, string Tag)> claims, string? host)
    {
        if (claim.Contains('-') || host is null || host.Length < 3 || host[^3] != '.')
        {
            return claim;
        }

        string country = host[^2..].ToUpperInvariant();
        string regional = $"{claim}-{(country == "UK" ? "GB" : country)}";
        return claims.Exists(other => other.Tag == regional) ? regional : claim;
    }

    /// <summary>The claim with the script that the text is in, where the language has several: always for Chinese, else where it is not the usual one.</summary>
    private static string Scripted(string claim, GuessedLanguage? guess)
    {
        if (guess is not { } found || !LanguageKin.IsSame(claim, found.Tag) || LanguageKin.Primary(claim) != LanguageKin.Primary(found.Tag))
        {
            return claim;
        }

        string[] parts = claim.Split('-');
        string? script = found.Tag.Contains('-') ? found.Tag.Split('-')[1] : null;
        string? claimed = parts.FirstOrDefault(static part => part.Length == 4);
        string? region = parts.Skip(1).FirstOrDefault(static part => part.Length != 4);
        if (script is null || claimed == script || (claimed ?? ScriptOf(parts[0], region)) == script)
        {
            return claim;
        }

        return parts[0] == "zh" && (claimed ?? region) is not null ? found.IsSure ? found.Tag : claim : $"{parts[0]}-{script}{(region is null ? "" : "-" + region)}";
    }

    /// <summary>The script of Chinese that a country implies.</summary>
    private static string? ScriptOf(string language, string? region) => (language, region) switch
    {
        ("zh", "CN" or "SG" or "MY") => "Hans",
        ("zh", "TW" or "HK" or "MO") => "Hant",
        _ => null,
    };

    private static void Log(List<(FieldCandidate Candidate, string Tag)> claims, GuessedLanguage? guess, string? chosen, EvidenceLog log)
    {
        bool isTaken = !claims.Exists(claim => claim.Tag == chosen);
        if (isTaken && chosen is not null && guess is { } found)
        {
            double trust = found.IsSure ? Sure : Likely;
            log.Add(new FieldCandidate(ArticleField.Language, EvidenceSource.Text, "words", found.Tag, trust), chosen, trust, isChosen: true);
        }

        foreach ((FieldCandidate candidate, string tag) in claims)
        {
            bool isChosen = !isTaken && tag == chosen;
            log.Add(candidate, tag, candidate.Confidence, isChosen);
            isTaken |= isChosen;
        }
    }

    /// <summary>By the body; where there is none, by whatever is long enough to be more than a label.</summary>
    private static GuessedLanguage? Guess(Page page, IReadOnlyList<int> body) => LanguageGuess.Of(body.Count > 0
        ? body.Select(position => page.Blocks[position].Text)
        : page.Blocks.Select(static block => block.Text).Where(static text => text.Length >= MinLine));
}
