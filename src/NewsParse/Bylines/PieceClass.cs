using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Tells what a piece of a byline is, once its intro is cut off.</summary>
internal sealed record PieceClass(PieceKind Kind)
{
    private static readonly HashSet<string> s_newsrooms = ["newsroom", "desk", "redaktion", "onlineredaktion", "redazione", "redacción", "rédaction", "redação", "redakcja", "redakce", "redactie", "redaktionen", "redaksi", "редакция", "редакція"];

    // Bodies that name nobody without another word.
    private static readonly HashSet<string> s_plainBodies = ["news", "team", "staff", "online", "media", "service", "services", "noticias", "notizie", "notícias", "nieuws", "nyheter", "nyheder", "berita", "haberler", "haberleri", "новости", "новини", "zprávy", "nachrichten", "contributors", "editors", "reporters", "writers"];

    private static readonly char[] s_edges = ['(', ')', '[', ']', '"', '“', '”', '„', ':', ',', '.', '-', '–', '*', '•', '_', '\'', '’', '‘', ' ', '《', '》', '!'];

    public string? Name { get; init; }

    public string? Role { get; init; }

    public string? Affiliation { get; init; }

    public string? Place { get; init; }

    public int WordCount { get; init; }

    public bool IsKnown { get; init; }

    /// <summary>Whether a job is named in the plural, so that it is that of all names before it.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether a date or an address stands behind the name.</summary>
    public bool HasTail { get; init; }

    /// <summary>Behind a date: where in the words an intro begins.</summary>
    public int? NextIntro { get; init; }

    /// <summary>Where "contributed to this report" begins, or -1.</summary>
    public static int FindContribution(BylineWords words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (BylineLexicon.Contributions.Has(words, i))
            {
                return i;
            }
        }

        return -1;
    }

    public static PieceClass Of(BylineWords words, int start, int end, SiteNames site, bool isShown, string? type, bool isLabelled)
    {
        string whole = Trim(words.Join(start, end));
        if (whole.Length == 0)
        {
            return new PieceClass(PieceKind.Unknown);
        }

        bool isOwn = (site.IsLike(whole) || site.StartsWithHost(whole)) && !whole.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !whole.Contains('@') && !whole.Contains("://", StringComparison.Ordinal);
        if (BotNames.Is(words, start, end))
        {
            return new PieceClass(PieceKind.Bot) { Name = whole };
        }

        PieceKind tail = PieceKind.Unknown;
        int cut = isOwn ? end : PieceEnd.Find(words, start, end, isShown, out tail);
        if (cut == start)
        {
            return new PieceClass(tail) { NextIntro = PieceEnd.FindIntroAfterNumber(words, start) };
        }

        bool hasTail = cut < end;
        end = cut;
        whole = Trim(words.Join(start, end));
        if (whole.Length < 2)
        {
            return new PieceClass(PieceKind.Unknown);
        }

        if (end - start == 1 && NameShape.IsDegree(words.Keys[start]) && words.Shown[start].Length > 1 && char.IsUpper(words.Shown[start][0]))
        {
            return new PieceClass(PieceKind.Degree);
        }

        if (end - start == 1 && NameShape.IsSuffix(words.Keys[start]))
        {
            return new PieceClass(PieceKind.Suffix) { Name = words.Shown[start] };
        }

        if (isOwn || BylineLexicon.IsAgency(whole))
        {
            return new PieceClass(PieceKind.Organization) { Name = whole, HasTail = hasTail };
        }

        if (PlaceNames.Contains(whole))
        {
            return new PieceClass(PieceKind.Place) { Place = whole };
        }

        if (end - start is 2 or 3 && !isLabelled && (BylineLexicon.Locators.Contains(words.Keys[start]) || words.Keys[start] is "de") && NameShape.IsCapital(words.Shown[start + 1])
            && char.IsLower(words.Shown[start][0]) && !words.Any(start, end, IsJob))
        {
            // "Ana Lima, de Brasília"
            return new PieceClass(PieceKind.Place) { Place = PieceClass.Trim(words.Join(start + 1, end)) };
        }

        (int nameEnd, string? place, string? employer) = PieceTail.Read(words, start, end);
        // "By Jane Roe in Gaming on May 3" names a section.
        place = hasTail && place is not null && !PlaceNames.Contains(place) ? null : place;
        PieceClass core = Core(words, start, nameEnd, site, isShown, type, isLabelled);
        return core with { Place = core.Place ?? place, Affiliation = core.Affiliation ?? employer, HasTail = hasTail };
    }

    /// <summary>What is left once a place and an employer are cut off: a job, a name with a job, an organization or a name.</summary>
    private static PieceClass Core(BylineWords words, int start, int end, SiteNames site, bool isShown, string? type, bool isLabelled)
    {
        string whole = Trim(words.Join(start, end));
        if (BylineLexicon.IsAgency(whole) || site.IsLike(whole))
        {
            return new PieceClass(PieceKind.Organization) { Name = whole };
        }

        int job = words.FindIndex(start, end, IsJob);
        if (job >= 0)
        {
            return JobPiece.Read(words, start, end, site, isShown) ?? new PieceClass(PieceKind.Unknown);
        }

        if (words.Keys[start] is "staff" && end - start >= 3 && NameShape.IsKnown(words, start + 1, end))
        {
            // "Staff Jane Roe" lost its comma.
            return Named(words, start + 1, end) with { Role = words.Shown[start] };
        }

        if (IsGluedEmployer(words, start, end, site, out int nameEnd))
        {
            return Named(words, start, nameEnd) with { Affiliation = words.Join(nameEnd, end), Role = null };
        }

        if (IsOrganization(words, start, end, type) && whole.Length is > 2 and <= 80 && HasCapital(words, start, end))
        {
            // "Breaking News" and "Terms of Service" are headings: a newsroom has a name besides.
            bool isDesk = end - start > 1 && words.Any(start, end, s_newsrooms.Contains);
            bool isNamed = isDesk || words.Any(start, end, static key => !BylineLexicon.NotNames.Contains(key) && !FunctionWords.Contains(WordHash.Of(key)) && !s_plainBodies.Contains(key));
            return new PieceClass(isNamed ? PieceKind.Organization : PieceKind.Unknown) { Name = whole };
        }

        while (end - start > 1 && NameShape.IsDegree(words.Keys[end - 1]) && words.Shown[end - 1].Length > 1 && char.IsUpper(words.Shown[end - 1][1]))
        {
            end--;
        }

        // "The Spectator" and "Der Donaukurier", declared as an author, is no person.
        if (!isShown && end - start > 1 && words.Keys[start] is "the" or "der" or "die" or "das" or "el" or "la" or "le" or "il" && !GivenNames.Contains(words.Keys[start + 1]) && NameShape.IsCapital(words.Shown[start]))
        {
            return new PieceClass(PieceKind.Organization) { Name = whole };
        }

        // A blog's author may sign with one word in small letters, where the line says that it is a signature.
        bool isNick = isLabelled && end - start == 1 && words.Keys[start].Length > 2 && !FunctionWords.Contains(WordHash.Of(words.Keys[start])) && !words.Shown[start].Contains('.');
        return NameShape.Fits(words, start, end, isShown && !isNick) && !(end - start == 1 && IsHandle(words.Shown[start]))
            ? Named(words, start, end)
            : new PieceClass(PieceKind.Unknown);
    }

    public static PieceClass Named(BylineWords words, int start, int end)
    {
        // "Jane Roe Jane Roe" is what is left of a picture's text and the name beside it.
        int half = (end - start) / 2;
        end = half > 1 && (end - start) % 2 == 0 && words.Keys.AsSpan(start, half).SequenceEqual(words.Keys.AsSpan(start + half, half)) ? start + half : end;
        return Person(words, start, end);
    }

    private static PieceClass Person(BylineWords words, int start, int end) => new(PieceKind.Name)
    {
        Name = Trim(words.Join(start, end), keepDot: NameShape.IsSuffix(words.Keys[end - 1])),
        WordCount = end - start,
        IsKnown = NameShape.IsKnown(words, start, end),
    };

    public static string Trim(string text, bool keepDot = false)
    {
        string trimmed = text.Trim(s_edges);
        return keepDot && text.Contains(trimmed + ".", StringComparison.Ordinal) ? trimmed + "." : trimmed;
    }

    public static bool IsJob(string key) => BylineLexicon.Jobs.Contains(key) || (key.Length > 4 && key[^1] == 's' && BylineLexicon.Jobs.Contains(key[..^1]));

    private static bool IsOrganization(BylineWords words, int start, int end, string? type)
    {
        if (words.Any(start, end, BylineLexicon.Bodies.Contains))
        {
            return true;
        }

        // Pages call people organizations out of habit, so the claim alone does for what has not the shape of a name.
        return type is not null && type.EndsWith("organization", StringComparison.Ordinal) && end - start != 2;
    }

    /// <summary>"Jane Roe Associated Press", "Jane Roe Herald Staff": a name with its employer glued on.</summary>
    private static bool IsGluedEmployer(BylineWords words, int start, int end, SiteNames site, out int nameEnd)
    {
        for (nameEnd = start + 2; nameEnd <= Math.Min(start + 3, end - 1); nameEnd++)
        {
            string rest = words.Join(nameEnd, end);
            bool isEmployer = BylineLexicon.IsAgency(rest) || site.IsLike(rest) || (words.Any(nameEnd, end, BylineLexicon.Bodies.Contains) && GivenNames.Contains(words.Keys[start]));
            if (isEmployer && NameShape.IsKnown(words, start, nameEnd) && !words.Any(start, nameEnd, BylineLexicon.Bodies.Contains))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCapital(BylineWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (NameShape.IsCapital(words.Shown[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of an account, not of a person: <c>jane.roe</c>, <c>jane_roe</c>.</summary>
    private static bool IsHandle(string word) =>
        char.IsLower(word[0]) && (word.Contains('.') || word.Contains('_') || word.Contains('-'));
}
