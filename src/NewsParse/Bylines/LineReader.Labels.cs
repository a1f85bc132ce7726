namespace NewsParse.Bylines;

/// <summary>Reads what stands before names: intros, credits and labels of the page's own.</summary>
internal sealed partial class LineReader
{
    /// <summary>Reads "Written by", "Photos:" and the like off the front; gives where the rest begins.</summary>
    private int ReadLabels(BylineWords words, PieceLink link, out bool isLabelled)
    {
        isLabelled = false;
        int at = 0;
        for (int pass = 0; pass < 4 && at < words.Count; pass++)
        {
            if (BylineLexicon.Credits.TryMatch(words, at, out int length, out ContributorRole role))
            {
                _credit = role;
                if (at + length < words.Count || words.HasColon(at + length - 1))
                {
                    (at, isLabelled, _isNoise) = (at + length, true, false);
                    _group = int.MaxValue;
                    continue;
                }
            }
            else if (BylineLexicon.Intros.TryMatch(words, at, out length, out bool isParticle) && IsIntro(words, at, length, isParticle))
            {
                (at, isLabelled, _isNoise) = (at + length, true, false);
                _credit = null;
                _read.HasIntro = true;
                continue;
            }
            else if (at == 0 && words.Count > 1 && BylineLexicon.Suppliers.Contains(words.Keys[0]) && (link == PieceLink.Bracket || IsBody(words)))
            {
                // "(with AFP)"
                (at, isLabelled) = (1, true);
                _credit = ContributorRole.Reporting;
                continue;
            }
            else if (isShown && at == 0 && OwnLabel(words) is > 0 and var end)
            {
                at = end;
                continue;
            }

            break;
        }

        return at;
    }

    /// <summary>"Con AFP" and "Theo Kyodo" name a source; Con and Theo are people too.</summary>
    private bool IsBody(BylineWords words)
    {
        string rest = PieceClass.Trim(words.Join(1, words.Count));
        return BylineLexicon.IsAgency(rest) || site.IsLike(rest) || words.Any(1, words.Count, BylineLexicon.Bodies.Contains);
    }

    private bool IsIntro(BylineWords words, int at, int length, bool isParticle)
    {
        int end = at + length;
        bool hasColon = words.HasColon(end - 1);
        if (end >= words.Count)
        {
            return hasColon;
        }

        // "von Trapp" in the head is a name, "Von Jane Roe" is not.
        bool isCapital = char.IsUpper(words.Shown[at][0]) && words.Count - end >= 2;
        return hasColon || !isParticle || isShown || isCapital;
    }

    /// <summary>A label of the page's own, such as "Interview:".</summary>
    private static int OwnLabel(BylineWords words)
    {
        const int maxWords = 3;
        for (int i = 0; i < Math.Min(maxWords, words.Count - 1); i++)
        {
            if (words.HasColon(i))
            {
                bool isStop = BylineLexicon.Stops.Has(words, 0);
                return isStop || words.Shown[i].Any(char.IsDigit) ? 0 : i + 1;
            }
        }

        return 0;
    }
}
