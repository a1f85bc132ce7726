using NewsParse.Metadata.Dates.Zones;
using NewsParse.Text;

namespace NewsParse.Metadata.Dates;

/// <summary>
/// Reads dates that are told from the time of reading, such as <c>2 hours ago</c>, <c>gestern, 14:30 Uhr</c>, <c>3時間前</c>, <c>3. Mai</c>:
/// against the time the page was fetched, never a clock.
/// </summary>
internal static class RelativeDates
{
    /// <param name="tokens">The tokens of the line.</param>
    /// <param name="now">When the page was fetched.</param>
    /// <param name="hints">What is known of the page.</param>
    /// <param name="first">The first token of what was read.</param>
    /// <param name="end">One past its last.</param>
    public static ArticleDate? Read(List<DateToken> tokens, DateTimeOffset now, DateHints hints, out int first, out int end)
    {
        (first, end) = (0, 0);
        if (now.Year is < 1900 or > 9998)
        {
            return null;
        }

        for (int i = 0; i < tokens.Count; i++)
        {
            first = i;
            if (TryAgo(tokens, i, out TimeSpan ago, out DatePrecision precision, out end))
            {
                return Before(now, ago, precision, hints);
            }

            if (tokens[i].IsWord && TryDay(tokens, i, hints, out int days, out end))
            {
                return OnDayWord(days, now, tokens, hints, ref end);
            }

            if (RelativeWords.Now.Contains(tokens[i].Word))
            {
                end = i + 1;
                return Before(now, TimeSpan.Zero, DatePrecision.Minute, hints);
            }

            if (TryYearless(tokens, i, Local(now, hints).Date, out DateTime near, out end))
            {
                return OnDay(near, tokens, ref end);
            }
        }

        return null;
    }

    private static bool TryAgo(List<DateToken> tokens, int i, out TimeSpan ago, out DatePrecision precision, out int end)
    {
        const int maxNumber = 400;
        (ago, precision, end) = (default, default, i + 2);
        long number = tokens[i].IsNumber ? tokens[i].Number : RelativeWords.Numerals.GetValueOrDefault(tokens[i].Word, -1);
        if (number < 0 || number > maxNumber || i + 1 >= tokens.Count || !tokens[i + 1].IsWord)
        {
            return false;
        }

        string unit = UnitAt(tokens, i + 1, out end, out bool isPast);
        if (!RelativeWords.Units.TryGetValue(unit, out int minutes))
        {
            return false;
        }

        isPast |= (end < tokens.Count && RelativeWords.After.Contains(tokens[end].Word)) || (end + 1 < tokens.Count && tokens[end + 1].Word is "trước" or "lalu" or "전" && tokens[end].IsWord)
            || (i > 0 && RelativeWords.Before.Contains(tokens[i - 1].Word)) || (i > 2 && tokens[i - 1].Is("a") && tokens[i - 2].Is("y") && tokens[i - 3].Is("il"));
        if (!isPast)
        {
            return false;
        }

        end += end < tokens.Count && RelativeWords.After.Contains(tokens[end].Word) ? 1 : 0;
        ago = TimeSpan.FromMinutes(number * minutes);
        precision = minutes switch { < 60 => DatePrecision.Minute, 60 => DatePrecision.Hour, _ => DatePrecision.Day };
        return true;
    }

    /// <summary>The unit behind a number. In Chinese, Japanese and Korean it and "ago" run on: <c>3小時前</c>.</summary>
    private static string UnitAt(List<DateToken> tokens, int at, out int end, out bool isPast)
    {
        const char firstOfEast = '\u3000';
        string unit = tokens[at].Word;
        end = at + 1;
        isPast = false;
        if (unit[0] < firstOfEast)
        {
            return unit;
        }

        while (end < tokens.Count && end <= at + 3 && tokens[end].IsWord && tokens[end].Word[0] >= firstOfEast)
        {
            unit += tokens[end++].Word;
        }

        int past = unit.AsSpan().IndexOfAny('前', '전');
        isPast = past > 0;
        return isPast ? unit[..past].TrimEnd('之', '以').TrimStart('個', '个') : unit;
    }

    private static bool TryDay(List<DateToken> tokens, int i, DateHints hints, out int days, out int end)
    {
        end = i + 2;
        if (i + 1 < tokens.Count)
        {
            int second = tokens[i + 1].Sign is '\'' or '’' or '-' && i + 2 < tokens.Count ? i + 2 : i + 1;
            if (tokens[second].IsWord && RelativeWords.SecondWords.TryGetValue($"{tokens[i].Word}-{tokens[second].Word}", out days))
            {
                end = second + 1;
                return true;
            }
        }

        end = i + 1;
        // "Hier" is yesterday in French, and here in German and Dutch.
        bool isHere = tokens[i].Is("hier") && hints.Language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == false;
        return RelativeWords.Days.TryGetValue(tokens[i].Word, out days) && !isHere && IsAlone(tokens, i, end);
    }

    /// <summary>"Today" and "yesterday" are words of headlines too, and of some languages something else: they count where a line begins, and beside a time.</summary>
    private static bool IsAlone(List<DateToken> tokens, int i, int end) =>
        tokens.Count == 1 || ClockReader.TryFindFrom(tokens, Math.Max(0, i - 4)) is not null || (i > 0 && DateLabels.Before(tokens, i, 0) != DateRole.Unnamed && end == tokens.Count);

    /// <summary>A day and a month without a year: the last such day before the fetch.</summary>
    private static bool TryYearless(List<DateToken> tokens, int i, DateTime today, out DateTime day, out int end)
    {
        (day, end) = (default, i + 2);
        int next = i + 1 < tokens.Count && tokens[i].IsNumber && tokens[i + 1].Sign == '.' ? i + 2 : i + 1;
        if (next >= tokens.Count)
        {
            return false;
        }

        int month = 0;
        long date = 0;
        if (tokens[i] is { IsNumber: true, Length: <= 2 } && tokens[next].IsWord)
        {
            next += tokens[next].Word is "de" or "di" && next + 1 < tokens.Count && tokens[next + 1].IsWord ? 1 : 0;
            (month, date, end) = (MonthNames.NumberOf(tokens[next].Word), tokens[i].Number, next + 1);
            // 5月3日
            if (month == 0 && tokens[next].Word is "月" or "월" && next + 2 < tokens.Count && tokens[next + 1].IsNumber && tokens[next + 2].Word is "日" or "일")
            {
                (month, date, end) = ((int)tokens[i].Number, tokens[next + 1].Number, next + 3);
            }
        }
        else if (tokens[i].IsWord && tokens[next] is { IsNumber: true, Length: <= 2 })
        {
            (month, date) = (MonthNames.NumberOf(tokens[i].Word), tokens[next].Number);
        }

        if (month is < 1 or > 12 || date is < 1 or > 31 || tokens.Count > end + 8)
        {
            return false;
        }

        int year = month > today.Month || (month == today.Month && date > today.Day + 1) ? today.Year - 1 : today.Year;
        if (year < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, (int)date, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    /// <summary>"Today" is that of the clock's zone, else of the site's, else of the fetch; a time of it that has not come yet belongs to the day of another zone.</summary>
    private static ArticleDate? OnDayWord(int days, DateTimeOffset now, List<DateToken> tokens, DateHints hints, ref int end)
    {
        ClockTime? clock = ClockReader.TryFindFrom(tokens, end) ?? ClockReader.TryFindFrom(tokens, 0);
        DateTime local = (clock?.Zone is { } zone ? now.ToOffset(zone.OffsetAtUtc(now.UtcDateTime)) : Local(now, hints)).DateTime;
        ArticleDate date = OnDay(local.Date.AddDays(-days), tokens, ref end);
        return date.Value.DateTime <= local ? date : null;
    }

    private static ArticleDate OnDay(DateTime day, List<DateToken> tokens, ref int end)
    {
        ClockTime? clock = ClockReader.TryFindFrom(tokens, end) ?? ClockReader.TryFindFrom(tokens, 0);
        end = Math.Max(end, clock?.EndToken ?? 0);
        return DateReader.At(day, clock);
    }

    private static ArticleDate Before(DateTimeOffset now, TimeSpan ago, DatePrecision precision, DateHints hints)
    {
        DateTimeOffset then = Local(now, hints) - ago;
        if (precision == DatePrecision.Day)
        {
            return new ArticleDate { Value = new DateTimeOffset(then.Date, TimeSpan.Zero), Precision = DatePrecision.Day, IsZoneStated = false };
        }

        long unit = precision == DatePrecision.Hour ? TimeSpan.TicksPerHour : TimeSpan.TicksPerMinute;
        return new ArticleDate { Value = then.AddTicks(-(then.Ticks % unit)), Precision = precision, IsZoneStated = false, IsZoneInferred = true };
    }

    /// <summary>The time of the fetch by the site's clocks, where its zone is known.</summary>
    private static DateTimeOffset Local(DateTimeOffset now, DateHints hints) =>
        hints.ZoneOn(now.UtcDateTime) is { } zone ? now.ToOffset(zone.OffsetAtUtc(now.UtcDateTime)) : now;
}
