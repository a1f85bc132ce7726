using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Metadata.Dates;

/// <summary>Finds the time of day and the zone beside a day: <c>14:30:05+02:00</c>, <c>2:30 p.m. EDT</c>, <c>14h30</c>, <c>14時30分</c>, <c>14.30 Uhr</c>.</summary>
internal static class ClockReader
{
    /// <summary>How many tokens may part the time from the day, such as a weekday, a bar, "at" or "updated".</summary>
    private const int Reach = 6;

    /// <summary>How many tokens before the day the time may begin.</summary>
    private const int ReachBefore = 10;

    /// <param name="tokens">The tokens of the string.</param>
    /// <param name="day">The day in it.</param>
    /// <param name="from">The first token that no other date has taken.</param>
    /// <param name="to">The token at which the next date begins, or the end.</param>
    public static ClockTime? TryFind(List<DateToken> tokens, CalendarDay day, int from, int to)
    {
        ClockTime? before = FindBefore(tokens, day, from);
        // Right before the day, as in "14:30, 3 May 2024", nothing behind it comes into question.
        return before is { } near && day.FirstToken - near.EndToken <= 1 ? before : FindAfter(tokens, day, to) ?? before;
    }

    /// <summary>The first time in <paramref name="tokens"/> from a place on.</summary>
    public static ClockTime? TryFindFrom(List<DateToken> tokens, int from)
    {
        for (int i = from; i < tokens.Count; i++)
        {
            if (TryReadAt(tokens, i) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private static ClockTime? FindAfter(List<DateToken> tokens, CalendarDay day, int to)
    {
        int end = Math.Min(to, day.EndToken + Reach);
        for (int i = day.EndToken; i < end; i++)
        {
            // A second date starts here, or the time of the last change; its time is not this one's.
            if ((tokens[i] is { IsNumber: true, Length: >= 4 } && !IsCompact(tokens, i)) || (i > day.EndToken && DateLabels.RoleAt(tokens, i) == DateRole.Changed))
            {
                return null;
            }

            if (TryReadAt(tokens, i) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private static ClockTime? FindBefore(List<DateToken> tokens, CalendarDay day, int from)
    {
        for (int i = Math.Max(from, day.FirstToken - ReachBefore); i < day.FirstToken; i++)
        {
            if (TryReadAt(tokens, i) is { } time)
            {
                return time.EndToken <= day.FirstToken ? time : null;
            }
        }

        return null;
    }

    private static bool IsCompact(List<DateToken> tokens, int i) => i > 0 && tokens[i - 1].Is("t") && tokens[i].Length is 4 or 6;

    private static ClockTime? TryReadAt(List<DateToken> tokens, int i)
    {
        if (!tokens[i].IsNumber)
        {
            return null;
        }

        if (IsCompact(tokens, i))
        {
            long digits = tokens[i].Length == 4 ? tokens[i].Number * 100 : tokens[i].Number;
            return Make(tokens, i + 1, digits / 10000, digits / 100 % 100, digits % 100, 0, tokens[i].Length == 6, i);
        }

        if (tokens[i].Length > 2 || i + 1 >= tokens.Count)
        {
            return null;
        }

        DateToken link = tokens[i + 1];
        if (i + 2 < tokens.Count && tokens[i + 2] is { IsNumber: true, Length: 2 } minutes && IsLink(tokens, i, link, minutes))
        {
            return ReadSeconds(tokens, i, tokens[i].Number, minutes.Number);
        }

        // A full hour: "2 pm", "14 Uhr", "14h", "14時".
        bool meridiem = MeridiemAt(tokens, i + 1, out _) is not null;
        return meridiem || link.Word is "uhr" or "h" or "時" or "时" or "点" or "點" or "시" ? Make(tokens, i + (meridiem ? 1 : 2), tokens[i].Number, 0, 0, 0, false, i) : null;
    }

    private static bool IsLink(List<DateToken> tokens, int i, DateToken link, DateToken minutes)
    {
        if (link.Sign is ':' or '：')
        {
            return true;
        }

        if (link.Word is "h" or "時" or "时" or "点" or "點" or "시" or "giờ")
        {
            return true;
        }

        // 14.30 is a time only where it says so, and where no date part goes on from it.
        return link.Sign == '.' && link.End == minutes.Start && tokens[i].End == link.Start && !IsPrice(tokens, i)
            && (i + 3 >= tokens.Count || tokens[i + 3].Sign != '.' || i + 4 >= tokens.Count || !tokens[i + 4].IsNumber)
            && (i == 0 || tokens[i - 1].Sign != '.' || tokens[i - 1].End != tokens[i].Start);
    }

    private static bool IsPrice(List<DateToken> tokens, int i)
    {
        DateToken after = i + 3 < tokens.Count ? tokens[i + 3] : default;
        return (i > 0 && tokens[i - 1].Sign is '$' or '€' or '£' or '¥' or '₹') || after.Sign is '$' or '€' or '£' or '¥' or '%' || after.Word is "eur" or "usd" or "euro" or "kr" or "zł";
    }

    private static ClockTime? ReadSeconds(List<DateToken> tokens, int i, long hour, long minute)
    {
        int at = i + 3;
        long second = 0;
        double fraction = 0;
        bool hasSeconds = false;
        if (at + 1 < tokens.Count && tokens[at].Sign is ':' && tokens[at + 1] is { IsNumber: true, Length: <= 2 })
        {
            second = tokens[at + 1].Number;
            hasSeconds = true;
            at += 2;
            if (at + 1 < tokens.Count && tokens[at].Sign is '.' or ',' && tokens[at + 1].IsNumber && tokens[at].End == tokens[at + 1].Start && tokens[at].Start == tokens[at - 1].End)
            {
                fraction = tokens[at + 1].Number / Math.Pow(10, Math.Min(tokens[at + 1].Length, 15));
                at += 2;
            }
        }
        else if (at < tokens.Count && tokens[at].Word is "分" or "분" or "uhr" or "h" or "hs" or "hrs" or "min" or "phút" or "uur")
        {
            at++;
        }

        return Make(tokens, at, hour, minute, second, fraction, hasSeconds, i);
    }

    private static ClockTime? Make(List<DateToken> tokens, int at, long hour, long minute, long second, double fraction, bool hasSeconds, int start)
    {
        bool? afternoon = MeridiemAt(tokens, at, out int next) ?? MeridiemBefore(tokens, start);
        if (afternoon is { } pm && hour <= 12)
        {
            hour = (hour % 12) + (pm ? 12 : 0);
        }

        if (hour == 24 && minute == 0)
        {
            (hour, minute, second) = (23, 59, 59);
        }

        if (hour > 23 || minute > 59 || second > 60)
        {
            return null;
        }

        var time = new TimeSpan(0, (int)hour, (int)minute, (int)Math.Min(second, 59), (int)(fraction * 1000));
        ZoneRule? zone = ZoneReader.ReadAt(tokens, next, afternoon is not null, out int end);
        return new ClockTime(time, hasSeconds, zone, start, end);
    }

    private static bool? MeridiemAt(List<DateToken> tokens, int at, out int next)
    {
        next = at;
        if (at >= tokens.Count)
        {
            return null;
        }

        if (tokens[at].Word is "am" or "pm")
        {
            next = at + 1;
            return tokens[at].Is("pm");
        }

        if (tokens[at].Word is "a" or "p" && at + 2 < tokens.Count && tokens[at + 1].Sign == '.' && tokens[at + 2].Is("m"))
        {
            next = at + (at + 3 < tokens.Count && tokens[at + 3].Sign == '.' ? 4 : 3);
            return tokens[at].Is("p");
        }

        return null;
    }

    private static bool? MeridiemBefore(List<DateToken> tokens, int start) =>
        start == 0 ? null : tokens[start - 1].Word switch
        {
            "午後" or "下午" or "오후" or "晚上" or "傍晚" => true,
            "午前" or "上午" or "오전" or "凌晨" or "早上" or "清晨" => false,
            _ => null,
        };
}
