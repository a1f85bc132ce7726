using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Puts what a byline says of an author into the form the document gives: no degrees for employers, no rubrics for places, no "Special to".</summary>
internal static class AuthorDetails
{
    // As TextKey.OfLetters makes them. "Jane Roe, MS, RD"
    private static readonly FrozenSet<string> s_degrees =
        "ba bs bsc ma ms msc mba mph md phd dphil rd rn rdn cnp do jd llm esq dds dvm edd mfa mpa psyd pharmd cfp cfa cpa lcsw dr prof dipling".Split(' ').ToFrozenSet();

    // As TextKey.OfLetters makes them. "Jane Roe in Hardware" is where the story is filed, "im Gespräch" is how it was told.
    private static readonly FrozenSet<string> s_rubrics = (
        "news sport sports politics world business money economy finance technology tech science health culture entertainment lifestyle travel opinion education environment "
        + "hardware software gaming games community reviews features media music film movies books food style fashion video photos interview podcast ask results general "
        + "politik wirtschaft kultur wissen wissenschaft technik gesundheit gesellschaft panorama reise leben wohnen popkultur medien meinung gesprach test tests ergebnisse allgemein aktuelles "
        + "politique economie societe sante politica economia cultura deportes sociedad salud tecnologia ciencia opinion esportes saude spettacoli cronaca tecnologie").Split(' ').ToFrozenSet();

    // Words that say no more than that there is an author; as TextKey.OfLetters makes them.
    private static readonly FrozenSet<string> s_emptyRoles = "author authors autor autorin autoren auteur auteure autore autrice forfatter forfattare writtenby by contributor".Split(' ').Append("작성자").ToFrozenSet();

    private static readonly string[] s_fronts = ["special to the ", "special to ", "special for the ", "special for ", "for the ", "for "];
    private static readonly string[] s_ends = [" staff writer", " staff", " contributor", "'s", "’s"];

    public static Author Tidy(Author author) => author with
    {
        Role = author.Role is { } role && IsEmptyRole(role) ? null : author.Role,
        Affiliation = author.Affiliation is { } affiliation ? Employer(affiliation) : null,
        Place = author.Place is { } place && !s_rubrics.Contains(TextKey.OfLetters(place)) ? place : null,
    };

    public static bool IsEmptyRole(string role) => TextKey.OfLetters(role) is var key && (key.Length == 0 || s_emptyRoles.Contains(key));

    private static string? Employer(string text)
    {
        foreach (string front in s_fronts)
        {
            if (text.StartsWith(front, StringComparison.OrdinalIgnoreCase))
            {
                text = text[front.Length..];
                break;
            }
        }

        foreach (string end in s_ends)
        {
            if (text.Length > end.Length + 1 && text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^end.Length];
                break;
            }
        }

        string key = TextKey.OfLetters(text);
        return key.Length == 0 || s_degrees.Contains(key) ? null : text;
    }
}
