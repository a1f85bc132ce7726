namespace NewsParse.Metadata.Dates;

/// <summary>Reads one date from a string, written for a machine or for people; never guesses a part that is not there.</summary>
internal static class DateReader
{
    /// <summary>A longer string is prose, and a date in it is not the article's.</summary>
    private const int MaxChars = 300;

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

    /// <summary>Where in <paramref name="text"/> a written day begins, or -1.</summary>
    public static int Find(string text)
    {
        if (text.Length is < 6 or > MaxChars || !HasDigit(text))
        {
            return -1;
        }

        List<DateToken> tokens = DateToken.Split(text);
        return DayReader.TryFind(tokens, default, out CalendarDay day) ? tokens[day.FirstToken].Start : -1;
    }

    /// <summary>There is no day without a number, in whatever script, and most lines that are tried have none.</summary>
    private static bool HasDigit(string text)
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

    /// <summary>Seconds or milliseconds since 1970.</summary>
    private static ArticleDate? ReadEpoch(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long number))
        {
            return null;
        }

        return new ArticleDate
        {
            Value = text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number),
            Precision = DatePrecision.Second,
            IsZoneStated = true,
        };
    }

    private static ArticleDate? ReadWritten(string text, DateHints hints)
    {
        List<DateToken> tokens = DateToken.Split(text);
        if (tokens.Count == 1 && tokens[0] is { IsNumber: true, Length: 14 })
        {
            return ReadDigits(tokens[0].Number);
        }

        if (!DayReader.TryFind(tokens, hints, out CalendarDay day))
        {
            return null;
        }

        var midnight = new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Unspecified);
        if (ClockReader.TryFind(tokens, day) is not { } clock)
        {
            return new ArticleDate { Value = new DateTimeOffset(midnight, TimeSpan.Zero), Precision = DatePrecision.Day, IsZoneStated = false };
        }

        return new ArticleDate
        {
            Value = new DateTimeOffset(midnight + clock.Time, clock.Zone ?? TimeSpan.Zero),
            Precision = clock.HasSeconds ? DatePrecision.Second : DatePrecision.Minute,
            IsZoneStated = clock.Zone is not null,
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
    private static bool IsPlausible(ArticleDate date, DateHints hints) =>
        date.Value.UtcDateTime >= new DateTime(1970, 1, 3, 0, 0, 0, DateTimeKind.Utc) && (hints.Latest is not { } latest || date.Value <= latest);
}
