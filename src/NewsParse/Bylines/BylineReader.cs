using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Reads the names out of a byline, as the head or the page writes it: no job titles, handles, dates, places or labels.</summary>
internal static class BylineReader
{
    private const int MaxChars = 300;
    private const int MaxNames = 20;

    // What parts the names of a line from the rest of it.
    private static readonly char[] s_parts = ['|', '•', '·', '\n', ';', '/', '／', '›', '»', '▪', '●', '—', '–', '｜', '\t', '[', ']', '→', '+', '='];

    /// <param name="raw">The string.</param>
    /// <param name="site">The names of the site: as an author it is an organization.</param>
    /// <param name="isShown">Whether people read it: then it may hold more than names.</param>
    /// <param name="type">The kind the page claims, such as <c>organization</c>, or null.</param>
    public static List<BylineName> Read(string raw, SiteNames site, bool isShown, string? type = null)
    {
        var names = new List<BylineName>();
        if (raw.Length > MaxChars || Intro.IsOther(raw))
        {
            return names;
        }

        string text = raw.Trim();
        int date = isShown ? DateReader.Find(text) : -1;
        // "Jane Roe, May 3, 2024": what follows the date is about the date.
        text = Intro.Cut(date > 0 ? text[..date].TrimEnd(' ', ',', '|', '-', '·', '•', '–', '(') : text, isShown);
        // "NAME - Herald" and "NAME, Herald" are cut by their parts; "Jean-Luc" has no spaces about its hyphen.
        foreach (string part in text.Replace(" - ", "|", StringComparison.Ordinal).Split(s_parts, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> pieces = NameSplitter.Split(part);
            foreach (string piece in pieces)
            {
                if (names.Count < MaxNames && NameRules.Read(piece, site, type, isShown) is { } name)
                {
                    AddNew(names, name);
                }
            }

            // Once a line has named somebody, what follows a bar is about them.
            if (isShown && names.Count > 0 && !part.Equals(text, StringComparison.Ordinal) && HasJob(part))
            {
                break;
            }
        }

        // Beside people, the site's own name is where they work.
        if (names.Exists(static name => name.Kind == AuthorKind.Person))
        {
            names.RemoveAll(name => name.Kind == AuthorKind.Organization && site.IsLike(name.Name));
        }

        return names;
    }

    public static void AddNew(List<BylineName> names, BylineName name)
    {
        string key = TextKey.OfWords(name.Name);
        int known = names.FindIndex(other => TextKey.OfWords(other.Name) == key);
        if (known < 0)
        {
            names.Add(name);
        }
        else if (IsOneCase(names[known].Name) && !IsOneCase(name.Name))
        {
            // "JANE ROE" and "Jane Roe" are one; the second is how she writes it.
            names[known] = name;
        }
    }

    private static bool HasJob(string text) => text.Split(' ').Any(static word => BylineLexicon.Jobs.Contains(word.ToLowerInvariant()));

    private static bool IsOneCase(string name) =>
        string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal) || string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal);
}
