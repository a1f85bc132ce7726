using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>
/// Reads places with the names of those who report from them, as Japanese and Korean papers write them: <c>ワシントン＝山内竜介、ロンドン＝池田晋一</c>,
/// <c>エルサレム松岡大地</c>, <c>서울=뉴시스</c>. The dateline is made of the same line.
/// </summary>
internal static class PlacedNames
{
    private const int MaxPart = 12;

    /// <param name="text">What stands in the brackets.</param>
    /// <returns>Who is named, with their places; an agency is an organization. Empty where the text is something else.</returns>
    public static List<Author> Read(string text)
    {
        var authors = new List<Author>();
        string? place = null;
        foreach (string part in text.Split((char[])['、', '，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = part.AsSpan().IndexOfAny('=', '＝');
            int name = sign >= 0 ? sign + 1 : KatakanaEnd(part);
            if (name <= 0 || name >= part.Length)
            {
                // "ワシントン＝山内竜介、池田晋一": the second works where the first does.
                if (authors.Count > 0 && CjkNames.IsPerson(part, isLoose: true))
                {
                    authors.Add(new Author { Name = part, Place = place });
                    continue;
                }

                return [];
            }

            place = part[..(sign >= 0 ? sign : name)].Trim();
            string bearer = CjkNames.CutJob(part[name..].Trim(), out string? job);
            bool isAgency = BylineLexicon.IsAgency(bearer);
            bool isGlued = sign < 0 && !CjkNames.IsKnown(bearer);
            if (isGlued || place.Length is 0 or > MaxPart || !(isAgency || CjkNames.IsPerson(bearer, isLoose: true)) || place.Any(char.IsDigit) || !Scripts.HasCjk(place) || CjkNames.IsLabel(place))
            {
                return [];
            }

            authors.Add(new Author { Name = bearer, Place = place, Role = job, Kind = isAgency ? AuthorKind.Organization : AuthorKind.Person });
        }

        return authors;
    }

    /// <summary>Where a place in katakana ends and a name in kanji begins, or 0.</summary>
    private static int KatakanaEnd(string part)
    {
        int end = 0;
        while (end < part.Length && (part[end] is >= '\u30A1' and <= '\u30FA' or 'ー' or '・'))
        {
            end++;
        }

        return end >= 2 && end < part.Length && Scripts.IsHan(part[end]) ? end : 0;
    }
}
