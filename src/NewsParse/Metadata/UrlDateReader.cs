using NewsParse.Metadata.Dates;

namespace NewsParse.Metadata;

/// <summary>Finds the day of publication in the path of an address, such as <c>/2024/05/03/</c>, <c>/2024-05-03-</c> or <c>/20240503/</c>.</summary>
internal static class UrlDateReader
{
    public static void Collect(Uri? url, CandidateList list)
    {
        if (url is not { IsAbsoluteUri: true } || Find(url.AbsolutePath) is not { } day)
        {
            return;
        }

        list.Add(ArticleField.Published, EvidenceSource.Url, "url", $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}", .66);
    }

    public static CalendarDay? Find(string path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i]) || (i > 0 && char.IsAsciiLetterOrDigit(path[i - 1])))
            {
                continue;
            }

            int end = Run(path, i);
            if (end - i == 8)
            {
                int number = int.Parse(path.AsSpan(i, 8), System.Globalization.CultureInfo.InvariantCulture);
                if (IsModern(number / 10000) && CalendarDay.TryMake(number / 10000, number / 100 % 100, number % 100, 4, 0, 0, out CalendarDay compact))
                {
                    return compact;
                }
            }
            else if (end - i == 4 && TryParts(path, i, end, out CalendarDay day))
            {
                return day;
            }

            i = end;
        }

        return null;
    }

    private static bool TryParts(string path, int start, int end, out CalendarDay day)
    {
        day = default;
        int year = Number(path, start, end);
        if (!IsModern(year) || end >= path.Length || path[end] is not ('/' or '-' or '_' or '.'))
        {
            return false;
        }

        int monthEnd = Run(path, end + 1);
        int month = monthEnd - end - 1 is 1 or 2 ? Number(path, end + 1, monthEnd) : Text.MonthNames.NumberOf(Word(path, end + 1, out monthEnd));
        if (month is < 1 or > 12 || monthEnd >= path.Length || path[monthEnd] != path[end])
        {
            return false;
        }

        int dayEnd = Run(path, monthEnd + 1);
        return dayEnd - monthEnd - 1 is 1 or 2
            && (dayEnd >= path.Length || !char.IsAsciiLetter(path[dayEnd]))
            && CalendarDay.TryMake(year, month, Number(path, monthEnd + 1, dayEnd), 4, 0, 0, out day);
    }

    private static bool IsModern(int year) => year is >= 1990 and <= 2100;

    private static int Run(string path, int at)
    {
        while (at < path.Length && char.IsAsciiDigit(path[at]))
        {
            at++;
        }

        return at;
    }

    private static string Word(string path, int at, out int end)
    {
        end = at;
        while (end < path.Length && char.IsAsciiLetter(path[end]))
        {
            end++;
        }

        return path[at..end].ToLowerInvariant();
    }

    private static int Number(string path, int start, int end) =>
        int.Parse(path.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
}
