using NewsParse.Metadata;

namespace NewsParse.Bylines;

/// <summary>Reads a piece with a job in it: the job alone, or a name with the job before or behind it.</summary>
internal static class JobPiece
{
    private const int MaxRoleWords = 9;

    private static readonly HashSet<string> s_copulas = ["is", "ist", "est", "es", "è", "é", "är", "er", "je", "jest", "a", "an", "ein", "eine", "un", "une", "una", "um", "uma", "en", "een"];

    public static PieceClass? Read(BylineWords words, int start, int end, SiteNames site, bool isShown)
    {
        int first = words.FindIndex(start, end, PieceClass.IsJob);
        int last = LastJob(words, start, end);
        if (end - start > MaxRoleWords + 3)
        {
            return null;
        }

        // "Staff writer Jane Roe": the name is what follows the job.
        int behind = end - last - 1;
        if (behind is >= 2 and <= 4 && first - start <= 2 && NameShape.Fits(words, last + 1, end, isShown: true) && !IsRoleWord(words.Keys[last + 1])
            && (NameShape.IsKnown(words, last + 1, end) || IsRoleStart(words, start, first)))
        {
            return PieceClass.Named(words, last + 1, end) with { Role = PieceClass.Trim(words.Join(start, last + 1)) };
        }

        int nameEnd = NameEnd(words, start, first);
        if (nameEnd - start >= 2 && NameShape.Fits(words, start, nameEnd, isShown: true))
        {
            int roleStart = nameEnd;
            // "Erika Musterfrau ist Redakteurin"
            while (roleStart < end - 1 && s_copulas.Contains(words.Keys[roleStart]))
            {
                roleStart++;
            }

            (string role, string? employer) = CutEmployer(words, roleStart, end, site);
            return PieceClass.Named(words, start, nameEnd) with { Role = role, Affiliation = employer };
        }

        (string job, string? body) = CutEmployer(words, start, end, site);
        bool isPlural = words.Keys[last].EndsWith('s') && !BylineLexicon.Jobs.Contains(words.Keys[last]) || words.Keys[last].EndsWith("innen", StringComparison.Ordinal);
        return new PieceClass(PieceKind.Role) { Role = job, Affiliation = body, IsPlural = isPlural };
    }

    private static int LastJob(BylineWords words, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (PieceClass.IsJob(words.Keys[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the name before a job ends: at the first word that goes with jobs, else after as many words as a name has.</summary>
    private static int NameEnd(BylineWords words, int start, int job)
    {
        int qualifier = words.FindIndex(start, job, static key => IsRoleWord(key) || s_copulas.Contains(key) || key is "the" or "and" or "of");
        if (qualifier >= 0)
        {
            return qualifier;
        }

        bool isInitialed = job - start > 2 && (words.Shown[start + 1].TrimEnd('.').Length == 1 || char.IsLower(words.Shown[start + 1][0]));
        int usual = GivenNames.Contains(words.Keys[start]) ? (isInitialed ? 3 : 2) : job - start;
        return start + Math.Min(job - start, usual);
    }

    private static bool IsRoleStart(BylineWords words, int start, int job) =>
        job == start || words.Any(start, job, IsRoleWord);

    private static bool IsRoleWord(string key) => BylineLexicon.Qualifiers.Contains(key) || BylineLexicon.Bodies.Contains(key);

    /// <summary>"Reporter at The Wire", "Herald Staff Writer": the employer goes apart where a word or the site's name tells it.</summary>
    private static (string Role, string? Employer) CutEmployer(BylineWords words, int start, int end, SiteNames site)
    {
        for (int i = start + 1; i < end - 1; i++)
        {
            if (BylineLexicon.Employers.Contains(words.Keys[i]) && words.Keys[i] is not ("of" or "de" or "des") && NameShape.IsCapital(words.Shown[i + 1]))
            {
                return (PieceClass.Trim(words.Join(start, i)), PieceClass.Trim(words.Join(i + 1, end)));
            }
        }

        for (int i = Math.Min(start + 4, end - 1); i > start; i--)
        {
            string head = words.Join(start, i);
            if (site.Is(head) || BylineLexicon.IsAgency(head))
            {
                return (PieceClass.Trim(words.Join(i, end)), head);
            }
        }

        return (PieceClass.Trim(words.Join(start, end)), null);
    }
}
