namespace NewsParse.Metadata.Dates;

/// <summary>Reads one date from a string, written for a machine or for people; never guesses a part that is not there.</summary>
internal static class DateReader
{
    /// <summary>A longer string is prose, and a date in it is not the article's.</summary>
    private const int MaxChars = 300;

    private const int MaxShown = 4;

    private const int MaxBesideRelative = 4;

    /// <param name="text">The string.</param>
    /// <param name="hints">What is known of the page.</param>
    /// <returns>The date, or null where the string holds none that can be an article's.</returns>
    public static ArticleDate? Read(string text, DateHints hints)
    {
        if (text.Length is < 6 or > MaxChars || !HasDigit(text))
        {
            return null;
        }

        ArticleDate? date = ReadEpoch(text) ?? ReadWritten(text, hints);
        return date is not null && IsPlausible(date, hints) ? date : null;
    }

    /// <summary>Every date of a line that people read, with what the words beside each say it is.</summary>
    /// <param name="text">The line.</param>
    /// <param name="hints">What is known of the page.</param>
    public static List<ShownDate> ReadShown(string text, DateHints hints)
    {
        var dates = new List<ShownDate>();
        bool mayBeRelative = hints.FetchedAt is not null;
        text = DateLabels.BeforeCopyright(text);
        if (text.Length is < 2 or > MaxChars || (!mayBeRelative && !HasDigit(text)))
        {
            return dates;
        }

        List<DateToken> tokens = DateToken.Split(text);
        if (DateLabels.IsCredit(tokens))
        {
            return dates;
        }

        int from = 0;
        bool found = DayReader.TryFind(tokens, 0, hints, out CalendarDay day);
        while (found && dates.Count < MaxShown)
        {
            bool another = DayReader.TryFind(tokens, day.EndToken, hints, out CalendarDay next);
            int to = another ? next.FirstToken : tokens.Count;
            ClockTime? clock = ClockReader.TryFind(tokens, day, from, to);
            int first = Math.Min(day.FirstToken, clock?.FirstToken ?? int.MaxValue);
            int end = Math.Max(day.EndToken, clock?.EndToken ?? 0);
            DateRole role = DateLabels.Before(tokens, first, from);
            role = role == DateRole.Unnamed ? DateLabels.After(tokens, end, to) : role;
            ArticleDate date = At(day.ToDateTime(), clock);
            if (IsPlausible(date, hints))
            {
                dates.Add(new ShownDate(date, role, WordsOutside(tokens, first, end)));
            }

            (from, day, found) = (end, next, another);
        }

        if (dates.Count == 0 && !found && hints.FetchedAt is { } now && RelativeDates.Read(tokens, now, hints, out int start, out int stop) is { } relative && IsPlausible(relative, hints))
        {
            DateRole role = DateLabels.Before(tokens, start, 0);
            role = role == DateRole.Unnamed ? DateLabels.After(tokens, stop, tokens.Count) : role;
            int others = WordsOutside(tokens, start, stop);
            // In a sentence these words tell when something happened.
            if (role != DateRole.Unnamed || others <= MaxBesideRelative)
            {
                dates.Add(new ShownDate(relative, role, others, IsRelative: true));
            }
        }

        return dates;
    }

    private static int WordsOutside(List<DateToken> tokens, int first, int end)
    {
        int words = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            words += tokens[i].IsWord && (i < first || i >= end) ? 1 : 0;
        }

        return words;
    }

    /// <summary>Where in <paramref name="text"/> a written day begins, or -1.</summary>
    public static int Find(string text)
    {
        if (text.Length is < 6 or > MaxChars || !HasDigit(text))
        {
            return -1;
        }

        List<DateToken> tokens = DateToken.Split(text);
        return DayReader.TryFind(tokens, 0, default, out CalendarDay day) ? tokens[day.FirstToken].Start : -1;
    }

    /// <summary>There is no day without a number, in whatever script, and most lines that are tried have none.</summary>
    public static bool HasDigit(string text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Seconds or milliseconds since 1970, of a year in which a page can have been stored so; other numbers as long are telephone and article numbers.</summary>
    private static ArticleDate? ReadEpoch(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long number))
        {
            return null;
        }

        DateTimeOffset time = text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return time.Year is >= 1995 and <= 2060 ? new ArticleDate { Value = time, Precision = DatePrecision.Second, IsZoneStated = true } : null;
    }

    private static ArticleDate? ReadWritten(string text, DateHints hints)
    {
        List<DateToken> tokens = DateToken.Split(text);
        if (tokens.Count == 1 && tokens[0] is { IsNumber: true, Length: 14 })
        {
            return ReadDigits(tokens[0].Number);
        }

        return DayReader.TryFind(tokens, 0, hints, out CalendarDay day) ? At(day.ToDateTime(), ClockReader.TryFind(tokens, day, 0, tokens.Count)) : null;
    }

    /// <param name="midnight">The day.</param>
    /// <param name="clock">The time of it, where one is told.</param>
    public static ArticleDate At(DateTime midnight, ClockTime? clock)
    {
        if (clock is not { } time)
        {
            return new ArticleDate { Value = new DateTimeOffset(midnight, TimeSpan.Zero), Precision = DatePrecision.Day, IsZoneStated = false };
        }

        DateTime local = midnight + time.Time;
        return new ArticleDate
        {
            Value = new DateTimeOffset(local, time.Zone?.OffsetAtLocal(local) ?? TimeSpan.Zero),
            Precision = time.HasSeconds ? DatePrecision.Second : DatePrecision.Minute,
            IsZoneStated = time.Zone is not null,
        };
    }

    /// <summary><c>20240503143005</c>.</summary>
    private static ArticleDate? ReadDigits(long number)
    {
        long clock = number % 1000000;
        (long hour, long minute, long second) = (clock / 10000, clock / 100 % 100, clock % 100);
        number /= 1000000;
        if (hour > 23 || minute > 59 || second > 59 || !CalendarDay.TryMake(number / 10000, number / 100 % 100, number % 100, 4, 0, 1, out CalendarDay day))
        {
            return null;
        }

        var time = new DateTime(day.Year, day.Month, day.Day, (int)hour, (int)minute, (int)second, DateTimeKind.Unspecified);
        return new ArticleDate { Value = new DateTimeOffset(time, TimeSpan.Zero), Precision = DatePrecision.Second, IsZoneStated = false };
    }

    /// <summary>The epoch and the year 1 are what empty database fields print; the future is a typing error or another date altogether.</summary>
    private static bool IsPlausible(ArticleDate date, DateHints hints)
    {
        if (date.Value.UtcDateTime < new DateTime(1970, 1, 3, 0, 0, 0, DateTimeKind.Utc))
        {
            return false;
        }

        // Without a zone it may be the next day already where the page was written.
        TimeSpan ahead = date.IsZoneStated ? TimeSpan.FromMinutes(10) : TimeSpan.FromHours(14);
        return hints.FetchedAt is not { } now || date.Value.UtcTicks - now.UtcTicks <= ahead.Ticks;
    }
}
