using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Reads the sentence that says who an author is: "Jane Roe is a correspondent for The Wire", "At Drew University, Jane Roe is a professor".</summary>
internal static class BioReader
{
    private const int MinChars = 20;
    private const int MaxChars = 900;
    private const int MaxNameWords = 6;
    private const int MaxRoleWords = 12;

    // What ends the job in a sentence.
    private static readonly HashSet<string> s_ends =
        ["who", "where", "whose", "based", "covering", "specializing", "specialising", "focusing", "and", "und", "et", "y", "e", "wo", "qui", "que", "with", "mit", "since", "seit", "desde", "depuis", "in", "im", "en"];

    private static readonly HashSet<string> s_articles = ["a", "an", "the", "un", "une", "le", "la", "l", "ein", "eine", "der", "die", "el", "una", "um", "uma", "o", "il", "een", "de", "en", "et", "currently", "also", "derzeit", "actuellement"];

    public static Author? Read(string text)
    {
        if (text.Length is < MinChars or > MaxChars || !MayBegin(text) || Scripts.HasCjk(text))
        {
            return null;
        }

        var words = new BylineWords(Sentence(text));
        int start = words.Keys[0] is "at" or "an" or "à" or "bei" ? LeadEnd(words) : 0;
        int verb = FindVerb(words, start, out int length);
        if (verb < 0 || !NameShape.Fits(words, start, verb, isShown: true) || !NameShape.IsKnown(words, start, verb))
        {
            return null;
        }

        int from = verb + length;
        while (from < words.Count && s_articles.Contains(words.Keys[from]))
        {
            from++;
        }

        int end = RoleEnd(words, from, out string? employer, out string? place);
        if (!words.Any(from, end, PieceClass.IsJob))
        {
            return null;
        }

        return new Author
        {
            Name = PieceClass.Trim(words.Join(start, verb)),
            Role = PieceClass.Trim(words.Join(from, end)),
            Affiliation = WithoutGenitive(employer) ?? (start > 0 ? PieceClass.Trim(words.Join(1, start)) : null),
            Place = place,
        };
    }

    /// <summary>The sentence begins with a name, perhaps behind a title, or with where its bearer works: told by its first words, as most are prose.</summary>
    private static bool MayBegin(string text)
    {
        const int wordsBefore = 4;
        string[] first = FirstWords.Of(text, wordsBefore);
        return first[0] is "at" or "an" or "à" or "bei" || Array.Exists(first, static word => word.Length == 1 || GivenNames.Contains(word));
    }

    /// <summary>"A producer for the Herald's bureau in Ottawa" works for the Herald.</summary>
    private static string? WithoutGenitive(string? employer) =>
        employer is not null && (employer.EndsWith("'s", StringComparison.Ordinal) || employer.EndsWith("’s", StringComparison.Ordinal)) ? employer[..^2] : employer;

    private static string Sentence(string text)
    {
        for (int i = MinChars; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' or '\n' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && char.IsLower(text[i - 1]))
            {
                return text[..i];
            }
        }

        return text;
    }

    /// <summary>Where the lead "At Drew University," ends.</summary>
    private static int LeadEnd(BylineWords words)
    {
        for (int i = 1; i < Math.Min(words.Count, 8); i++)
        {
            if (words.Shown[i].EndsWith(','))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int FindVerb(BylineWords words, int start, out int length)
    {
        length = 0;
        for (int i = start + 2; i < Math.Min(words.Count, start + MaxNameWords); i++)
        {
            if (BylineLexicon.Copulas.TryMatch(words, i, out length, out _))
            {
                return i;
            }
        }

        return -1;
    }

    private static int RoleEnd(BylineWords words, int from, out string? employer, out string? place)
    {
        (employer, place) = (null, null);
        int end = Math.Min(words.Count, from + MaxRoleWords);
        bool hasJob = false;
        for (int i = from; i < end; i++)
        {
            string key = words.Keys[i];
            if (hasJob && BylineLexicon.Employers.Contains(key) && key is not "of" && i + 1 < words.Count)
            {
                int close = NameEnd(words, i + 1);
                employer = close > i + 1 ? PieceClass.Trim(words.Join(i + 1, close)) : null;
                place = PlaceAfter(words, close);
                return i;
            }

            if (hasJob && s_ends.Contains(key))
            {
                place = PlaceAfter(words, i);
                return i;
            }

            if (hasJob && key is "of" && i + 1 < end && words.Shown[i + 1][0] is '“' or '"' or '‘' or '«')
            {
                return i;
            }

            hasJob |= PieceClass.IsJob(key);
            if (words.Shown[i].EndsWith(',') || words.Shown[i].EndsWith(';'))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>"based in London", right there or behind the employer.</summary>
    private static string? PlaceAfter(BylineWords words, int at)
    {
        at += at < words.Count && words.Keys[at] is "based" or "living" ? 1 : 0;
        if (at + 1 >= words.Count || words.Keys[at] is not ("in" or "im" or "à" or "en") || !NameShape.IsCapital(words.Shown[at + 1]))
        {
            return null;
        }

        int end = NameEnd(words, at + 1);
        string place = PieceClass.Trim(words.Join(at + 1, end));
        return PlaceNames.Contains(place) ? place : null;
    }

    /// <summary>How far a run of capitalized words goes.</summary>
    private static int NameEnd(BylineWords words, int from)
    {
        int i = from;
        while (i < words.Count && (NameShape.IsCapital(words.Shown[i]) || (i == from && s_articles.Contains(words.Keys[i])) || (words.Keys[i] is "of" or "de" or "and" or "for" && i + 1 < words.Count && NameShape.IsCapital(words.Shown[i + 1]) && i > from)))
        {
            i++;
            if (words.Shown[i - 1].EndsWith(',') || words.Shown[i - 1].EndsWith('.'))
            {
                break;
            }
        }

        return i;
    }
}
