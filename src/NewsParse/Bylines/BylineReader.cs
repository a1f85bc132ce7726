using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Reads a byline, as the head or the page writes it: names with what they do, for whom and where; no handles, dates or labels.</summary>
internal static class BylineReader
{
    private const int MaxChars = 300;

    /// <param name="raw">The string.</param>
    /// <param name="site">The names of the site: as an author it is an organization.</param>
    /// <param name="isShown">Whether people read it: then it may hold more than names.</param>
    /// <param name="type">The kind the page claims, such as <c>organization</c>, or null.</param>
    public static ReadByline Read(string raw, SiteNames site, bool isShown, string? type = null)
    {
        // An address names no one, though a name may be part of it.
        if (raw.Length > MaxChars || raw.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return new ReadByline();
        }

        string text = Tidy(raw);
        ReadByline read = Scripts.HasCjk(text) ? CjkReader.Read(text, site, isShown) : new LineReader(site, isShown, type).Read(text);
        Settle(read, site);
        return read;
    }

    /// <summary>Makes room behind colons and takes out what is left of an entity.</summary>
    private static string Tidy(string raw)
    {
        string text = raw.Trim().Replace("&nbsp;", " ", StringComparison.Ordinal).Replace("&nbsp", " ", StringComparison.Ordinal).Replace('：', ':').Replace(" :", ":", StringComparison.Ordinal);
        for (int i = text.IndexOf(':'); i >= 0; i = text.IndexOf(':', i + 1))
        {
            if (i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                text = text.Insert(i + 1, " ");
            }
        }

        return text;
    }

    private static void Settle(ReadByline read, SiteNames site)
    {
        // Beside people, the site's own name is where they work.
        if (read.HasPerson && read.Authors.Find(author => author.Kind == AuthorKind.Organization && site.IsLike(author.Name)) is { } own)
        {
            read.Authors.Remove(own);
            read.HasCompany = true;
        }

        // Who is named as the author, and again as who reported from somewhere, is one.
        foreach (Contributor contributor in read.Contributors.ToArray())
        {
            string key = TextKey.OfWords(contributor.Name);
            int author = read.Authors.FindIndex(other => TextKey.OfWords(other.Name) == key);
            if (author >= 0 && contributor.Role is ContributorRole.Reporting or ContributorRole.Writing)
            {
                read.Authors[author] = read.Authors[author] with { Place = read.Authors[author].Place ?? contributor.Place };
                read.Contributors.Remove(contributor);
            }
        }
    }
}
