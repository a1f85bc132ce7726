using NewsParse.Text;

namespace NewsParse.Bylines.Datelines;

/// <summary>The day of a dateline, which leaves out what its readers knew: mostly the year, at times the month.</summary>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month; 0 where it is left out.</param>
/// <param name="Year">The year; 0 where it is left out.</param>
internal readonly record struct DatelineDay(int Day, int Month, int Year)
{
    /// <summary>The point in time, what is left out taken from when the article was published.</summary>
    /// <returns>Null where that is not known, or no such day is.</returns>
    public ArticleDate? ToDate(ArticleDate? published)
    {
        if (Year > 0 && Month > 0)
        {
            return Make(Year, Month, Day);
        }

        if (published is null)
        {
            return null;
        }

        // Filed on the last of December, published on the first of January: the nearest such day is meant.
        ArticleDate? nearest = null;
        for (int step = -1; step <= 1; step++)
        {
            DateTimeOffset about = Month > 0 ? published.Value.AddYears(step) : published.Value.AddMonths(step);
            ArticleDate? date = Make(about.Year, Month > 0 ? Month : about.Month, Day);
            if (date is not null && (nearest is null || Distance(date, published) < Distance(nearest, published)))
            {
                nearest = date;
            }
        }

        return nearest;
    }

    /// <summary>Reads a day that begins at <paramref name="at"/>; moves it behind the day.</summary>
    public static DatelineDay? Read(string text, ref int at, bool dayFirst)
    {
        var reader = new Cursor(text, at);
        if (reader.Number(out int first, out int digits))
        {
            DatelineDay? read = digits == 4 ? YearFirst(ref reader, first)
                : digits > 2 ? null
                : Numeric(ref reader, first, dayFirst) ?? DayFirst(ref reader, first);
            at = read is null ? at : reader.At;
            return read;
        }

        if (reader.Month(out int month))
        {
            reader.Pass(' ');
            if (reader.Number(out int day, out digits) && digits <= 2)
            {
                reader.Ordinal();
                Cursor end = reader;
                int year = reader.Year();
                reader = year > 0 ? reader : end;
                DatelineDay? read = Sound(new DatelineDay(day, month, year));
                at = read is null ? at : reader.At;
                return read;
            }
        }

        return null;
    }

    /// <summary><c>2024-05-03</c>, <c>2024. május 3.</c></summary>
    private static DatelineDay? YearFirst(ref Cursor reader, int year)
    {
        reader.Pass('.');
        reader.Pass(' ');
        int day;
        if (reader.Month(out int month))
        {
            reader.Pass(' ');
            if (!reader.Number(out day, out int digits) || digits > 2)
            {
                return null;
            }

            reader.Pass('.');
            return Sound(new DatelineDay(day, month, year));
        }

        return reader.Pass('-') && reader.Number(out month, out _) && reader.Pass('-') && reader.Number(out day, out _) ? Sound(new DatelineDay(day, month, year)) : null;
    }

    /// <summary><c>3.05.2024</c>, <c>3/5</c>, <c>21/11/2019</c>.</summary>
    private static DatelineDay? Numeric(ref Cursor reader, int first, bool dayFirst)
    {
        Cursor start = reader;
        char sign = reader.Sign();
        if (sign is not ('.' or '/' or '-') || !reader.Number(out int second, out int digits) || digits > 2)
        {
            reader = start;
            return null;
        }

        int year = 0;
        Cursor beforeYear = reader;
        if (!reader.Pass(sign) || !reader.Number(out year, out digits) || digits is not (2 or 4))
        {
            reader = beforeYear;
            year = 0;
            if (sign == '.' && !reader.Pass('.'))
            {
                // "3.5" alone is a number.
                reader = start;
                return null;
            }
        }
        else if (digits == 2)
        {
            year += 2000;
        }

        bool isDayFirst = sign == '.' || first > 12 || (second <= 12 && dayFirst);
        return Sound(isDayFirst ? new DatelineDay(first, second, year) : new DatelineDay(second, first, year));
    }

    /// <summary><c>3 mai</c>, <c>3. května 2024</c>, <c>3 de mayo de 2024</c>, <c>29th April, 2020</c>, <c>3 tháng 5</c>; <c>3</c> alone before a bracket.</summary>
    private static DatelineDay? DayFirst(ref Cursor reader, int day)
    {
        Cursor start = reader;
        reader.Ordinal();
        reader.Pass(' ');
        reader.Word("de");
        reader.Word("of");
        if (reader.Word("tháng") ? reader.Number(out int month, out _) : reader.Month(out month))
        {
            reader.Pass('.');
            Cursor end = reader;
            int year = reader.Year();
            reader = year > 0 ? reader : end;
            return Sound(new DatelineDay(day, month, year));
        }

        reader = start;
        return reader.IsBefore(" (") ? Sound(new DatelineDay(day, 0, 0)) : null;
    }

    private static DatelineDay? Sound(DatelineDay day) =>
        day.Day is >= 1 and <= 31 && day.Month is >= 0 and <= 12 && day.Year is 0 or >= 1900 and <= 2100 ? day : null;

    private static ArticleDate? Make(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month)
            ? new ArticleDate { Value = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Day, IsZoneStated = false }
            : null;

    private static TimeSpan Distance(ArticleDate one, ArticleDate other) => (one.Value - other.Value).Duration();

    private struct Cursor(string text, int at)
    {
        public int At { get; private set; } = at;

        public bool Pass(char c)
        {
            bool passes = At < text.Length && text[At] == c;
            At += passes ? 1 : 0;
            return passes;
        }

        public char Sign() => At < text.Length ? text[At++] : '\0';

        public readonly bool IsBefore(string next) => text.AsSpan(At).StartsWith(next, StringComparison.Ordinal);

        /// <summary>Passes over a word and the space behind it.</summary>
        public bool Word(string word)
        {
            bool passes = text.AsSpan(At).StartsWith(word, StringComparison.OrdinalIgnoreCase) && At + word.Length < text.Length && text[At + word.Length] == ' ';
            At += passes ? word.Length + 1 : 0;
            return passes;
        }

        public bool Number(out int number, out int digits)
        {
            number = 0;
            int start = At;
            while (At < text.Length && char.IsAsciiDigit(text[At]) && At - start < 5)
            {
                number = (number * 10) + (text[At++] - '0');
            }

            digits = At - start;
            return digits > 0;
        }

        public bool Month(out int month)
        {
            int end = At;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            month = end - At >= 3 ? MonthNames.NumberOf(text[At..end].ToLowerInvariant()) : 0;
            At = month > 0 ? end : At;
            if (month > 0)
            {
                // "Nov. 22"
                Pass('.');
            }

            return month > 0;
        }

        /// <summary>What makes a number an ordinal.</summary>
        public void Ordinal()
        {
            foreach (string sign in (ReadOnlySpan<string>)[".", "st", "nd", "rd", "th", "er", "º", "ª"])
            {
                if (IsBefore(sign))
                {
                    At += sign.Length;
                    return;
                }
            }
        }

        /// <summary>A year of four digits behind the day, or 0.</summary>
        public int Year()
        {
            Pass(',');
            Pass(' ');
            _ = Word("de") || Word("del") || Word("năm");
            if (!Number(out int year, out int digits) || digits != 4)
            {
                return 0;
            }

            foreach (string sign in (ReadOnlySpan<string>)[" года", " г.", " року", " р."])
            {
                if (IsBefore(sign))
                {
                    At += sign.Length;
                    break;
                }
            }

            return year;
        }
    }
}
