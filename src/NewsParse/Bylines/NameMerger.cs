using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Keeps one of each name: the better cased, with all that was said of its bearer.</summary>
internal static class NameMerger
{
    /// <summary>More are no authors but a list of a hostile page's.</summary>
    private const int MaxAuthors = 60;

    public static void Add(List<Author> authors, Author author)
    {
        string key = TextKey.OfWords(author.Name);
        int known = authors.FindIndex(other => TextKey.OfWords(other.Name) == key);
        if (known < 0)
        {
            if (authors.Count < MaxAuthors)
            {
                authors.Add(author);
            }

            return;
        }

        authors[known] = Merge(authors[known], author);
    }

    /// <summary>One author of two that are the same; what the first says goes before what the second does.</summary>
    public static Author Merge(Author author, Author other) => author with
    {
        // "JANE ROE" and "Jane Roe" are one; the second is how she writes it.
        Name = IsOneCase(author.Name) && !IsOneCase(other.Name) ? other.Name : author.Name,
        Kind = author.Kind == AuthorKind.Organization ? author.Kind : other.Kind == AuthorKind.Bot ? other.Kind : author.Kind,
        Role = author.Role ?? other.Role,
        Affiliation = author.Affiliation ?? other.Affiliation,
        Place = author.Place ?? other.Place,
        Url = author.Url ?? other.Url,
    };

    public static bool IsOneCase(string name) =>
        string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal) || string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal);
}
