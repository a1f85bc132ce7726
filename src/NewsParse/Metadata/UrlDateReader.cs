using System.Globalization;
using NewsParse.Metadata.Dates;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>
/// Finds the day of publication in the path of an address, such as <c>/2024/05/03/</c>, <c>/2024-05-03-</c>, <c>/20240503/</c>,
/// <c>/03-05-2024</c> or <c>/A2024050314300001</c>.
/// </summary>
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
            if (!char.IsAsciiDigit(path[i]))
            {
                continue;
            }

            int end = Run(path, i);
            bool isGlued = i > 0 && char.IsAsciiLetterOrDigit(path[i - 1]);
            int length = end - i;
            CalendarDay day;
            if ((length == 8 && !isGlued) || length is >= 12 and <= 24)
            {
                if (TryCompact(path.AsSpan(i, length), out day))
                {
                    return day;
                }
            }
            else if (!isGlued && length == 4 && TryParts(path, i, end, out day))
            {
                return day;
            }
            else if (!isGlued && length <= 2 && TryDayFirst(path, i, end, out day))
            {
                return day;
            }

            i = end;
        }

        return null;
    }

    /// <summary>Eight digits, or a story's number that begins with the day and the time.</summary>
    private static bool TryCompact(ReadOnlySpan<char> digits, out CalendarDay day)
    {
        int number = int.Parse(digits[..8], CultureInfo.InvariantCulture);
        day = default;
        return IsModern(number / 10000)
            && (digits.Length == 8 || int.Parse(digits.Slice(8, 2), CultureInfo.InvariantCulture) < 24)
            && CalendarDay.TryMake(number / 10000, number / 100 % 100, number % 100, 4, 0, 0, out day);
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
        int month = monthEnd - end - 1 is 1 or 2 ? Number(path, end + 1, monthEnd) : MonthNames.NumberOf(Word(path, end + 1, out monthEnd));
        if (month is < 1 or > 12 || monthEnd >= path.Length || path[monthEnd] != path[end])
        {
            return false;
        }

        int dayEnd = Run(path, monthEnd + 1);
        return dayEnd - monthEnd - 1 is 1 or 2
            && (dayEnd >= path.Length || !char.IsAsciiLetter(path[dayEnd]))
            && CalendarDay.TryMake(year, month, Number(path, monthEnd + 1, dayEnd), 4, 0, 0, out day);
    }

    /// <summary>The day before the month; where both may be months nothing is told, as Americans turn them round.</summary>
    private static bool TryDayFirst(string path, int start, int end, out CalendarDay day)
    {
        day = default;
        if (end >= path.Length || path[end] is not ('-' or '_' or '.'))
        {
            return false;
        }

        int monthEnd = Run(path, end + 1);
        if (monthEnd - end - 1 != 2 || end - start != 2 || monthEnd >= path.Length || path[monthEnd] != path[end])
        {
            return false;
        }

        int yearEnd = Run(path, monthEnd + 1);
        int date = Number(path, start, end), month = Number(path, end + 1, monthEnd);
        return yearEnd - monthEnd - 1 == 4 && (date > 12 || date == month) && IsModern(Number(path, monthEnd + 1, yearEnd))
            && CalendarDay.TryMake(Number(path, monthEnd + 1, yearEnd), month, date, 4, 0, 0, out day);
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

    private static int Number(string path, int start, int end) => int.Parse(path.AsSpan(start, end - start), CultureInfo.InvariantCulture);
}
