using System.Buffers;
using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Whether a piece of a byline is a name, of whom, and how it is written without what is glued to it.</summary>
internal static class NameRules
{
    private const int MaxWords = 6;
    private const int MaxChars = 60;
    private const int MaxCjkChars = 16;

    private static readonly SearchValues<char> s_brackets = SearchValues.Create("(（[【<＜");
    private static readonly SearchValues<char> s_foreign = SearchValues.Create("@{}<>#$%^?!…©=_");

    // Endings that Korean, Japanese and Chinese newsrooms write onto a name.
    private static readonly string[] s_cjkJobs =
    [
        "특파원", "논설위원", "선임기자", "전문기자", "인턴기자", "객원기자", "기자", "편집위원", "記者", "记者", "特派員", "编辑", "編集委員", "論説委員", "記", "通讯员",
    ];

    private static readonly HashSet<string> s_never =
    [
        "admin", "administrator", "editor", "author", "autor", "staff", "guest", "user", "root", "null", "none", "undefined", "unknown", "anonymous", "by", "webmaster",
        "redaktion", "redacción", "redaccion", "rédaction", "na", "no author", "superuser", "system", "info", "contact", "home", "news", "article", "wordpress", "post",
        "von", "datum", "mehr", "auteur", "verfasser", "handout", "more posts", "view all posts", "all posts", "read more", "see more", "profile", "website", "twitter",
        "facebook", "instagram", "linkedin", "e-mail", "email", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag",
        "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo", "undefined undefined", "firma", "about", "share", "published", "gastautor", "gastbeitrag",
    ];

    public static BylineName? Read(string piece, SiteNames site, string? type, bool isShown)
    {
        string name = Trim(piece);
        if (name.Length is < 2 or > MaxChars || HasForeignSigns(name) || BylineLexicon.Intros.Contains(name.ToLowerInvariant()) || s_never.Contains(name.ToLowerInvariant()))
        {
            return null;
        }

        if (IsDoubled(name))
        {
            return null;
        }

        bool cjk = Scripts.HasCjk(name);
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (cjk)
        {
            return ReadCjk(name, IsOrganization(name, words, site, type), isShown);
        }

        bool isKnown = site.IsLike(name);
        words = isKnown ? words : CutPlace(words);
        // A job beside the newsroom's words is a person's: "Staff Writer", "News Editor".
        bool hasJob = !isKnown && Array.Exists(words, IsJob);
        name = string.Join(' ', words);
        bool organization = !hasJob && IsOrganization(name, words, site, type);
        if (hasJob)
        {
            words = CutJobs(words);
            name = string.Join(' ', words);
        }

        if (words.Length is 0 or > MaxWords || Array.Exists(words, IsStop) || MonthNames.NumberOf(words[0].ToLowerInvariant()) > 0 && words.Length == 1 || (isShown && !IsCapitalized(words)) || name.Any(char.IsDigit) && !organization)
        {
            return null;
        }

        if (isShown && words.Length == 1 && !organization && name.Length < 3)
        {
            return null;
        }

        return new BylineName(name, organization ? AuthorKind.Organization : AuthorKind.Person);
    }

    /// <summary>"The HeraldThe Herald" is what is left of a logo and the name beside it.</summary>
    private static bool IsDoubled(string name)
    {
        const int minHalf = 4;
        int half = name.Length / 2;
        return name.Length % 2 == 0 && half >= minHalf && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half));
    }

    private static BylineName? ReadCjk(string name, bool organization, bool isShown)
    {
        foreach (string job in s_cjkJobs)
        {
            if (name.EndsWith(job, StringComparison.Ordinal) && name.Length > job.Length + 1)
            {
                name = name[..^job.Length].Trim();
            }
        }

        bool isName = name.Length <= MaxCjkChars && !name.Any(char.IsDigit) && !name.Any(static c => c is '。' or '、' or '？' or '！' or '」');
        bool stop = isShown && BylineLexicon.Stops.Any(word => Scripts.HasCjk(word) && name.Contains(word, StringComparison.Ordinal));
        return isName && !stop && name.Length >= 2 ? new BylineName(name, organization ? AuthorKind.Organization : AuthorKind.Person) : null;
    }

    /// <summary>Cuts brackets with what is in them, and signs off the ends.</summary>
    private static string Trim(string piece)
    {
        int open = piece.AsSpan().IndexOfAny(s_brackets);
        if (open > 0)
        {
            piece = piece[..open];
        }

        return piece.Trim().Trim('(', ')', '（', '）', '【', '】', '[', ']', '"', '“', '”', ':', '：', ',', '.', '-', '–', '*', '•', '《', '》', '_', '\'', '，', '、').Trim();
    }

    private static bool HasForeignSigns(string name) =>
        name.AsSpan().IndexOfAny(s_foreign) >= 0
        || name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || name.Contains("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsOrganization(string name, string[] words, SiteNames site, string? type)
    {
        if (BylineLexicon.Agencies.Contains(TextKey.OfLetters(name)) || site.IsLike(name))
        {
            return true;
        }

        if (Array.Exists(words, static word => BylineLexicon.Bodies.Contains(word.ToLowerInvariant())))
        {
            return true;
        }

        if (Scripts.HasCjk(name) && BylineLexicon.Bodies.Any(body => body.Length > 1 && Scripts.HasCjk(body) && name.Contains(body, StringComparison.Ordinal)))
        {
            return true;
        }

        // Pages call people organizations out of habit, so the claim alone does for what has not the shape of a name.
        return type is not null && type.EndsWith("organization", StringComparison.Ordinal) && words.Length != 2;
    }

    /// <summary>"Jane Roe in Berlin" and "Jane Roe for The Herald" to "Jane Roe".</summary>
    private static string[] CutPlace(string[] words)
    {
        int at = Array.FindIndex(words, Math.Min(2, words.Length), static word => word is
            "in" or "for" or "at" or "from" or "im" or "für" or "aus" or "en" or "à" or "pour" or "para" or "desde" or "per" or "i" or "voor" or "w" or "dla" or "via" or "is");
        return at > 0 ? words[..at] : words;
    }

    /// <summary>"Staff writer Jane Roe" and "Jane Roe Political Editor" to "Jane Roe".</summary>
    private static string[] CutJobs(string[] words)
    {
        int first = Array.FindIndex(words, IsJob);
        if (first < 0)
        {
            return words;
        }

        int last = Array.FindLastIndex(words, IsJob);
        // A job in front leaves the name behind it; one behind takes a word of its own, such as "Political", only where the name stays whole.
        string[] behind = words[(last + 1)..];
        if (behind.Length >= 2 && first <= 2)
        {
            return behind;
        }

        int end = first;
        while (end > 0 && IsQualifier(words[end - 1]))
        {
            end--;
        }

        // "Sam Roe Senior Politics Editor": the title begins where its first word does.
        int qualifier = Array.FindIndex(words, 0, end, IsQualifier);
        end = qualifier >= 0 ? qualifier : end;
        return end >= 2 ? words[..end] : [];
    }

    private static bool IsQualifier(string word) => word.ToLowerInvariant() is
        "political" or "senior" or "chief" or "staff" or "deputy" or "managing" or "business" or "sports" or "science" or "health" or "education" or "technology"
        or "foreign" or "national" or "world" or "executive" or "associate" or "contributing" or "special" or "environment" or "economics" or "data" or "news";

    private static bool IsJob(string word) => BylineLexicon.Jobs.Contains(word.ToLowerInvariant().TrimEnd('.', ','));

    private static bool IsStop(string word) => BylineLexicon.Stops.Contains(word.ToLowerInvariant().TrimEnd(':', '.'));

    /// <summary>A name begins and ends with a capital, or is in a script that has none; particles between need not.</summary>
    private static bool IsCapitalized(string[] words) => IsCapital(words[0]) && IsCapital(words[^1]) && words.Count(static word => !IsCapital(word)) <= 2;

    private static bool IsCapital(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                return !char.IsLower(c) || word.Contains('\'') || word.Contains('’');
            }
        }

        return false;
    }
}
