namespace NewsParse.Metadata.Dates;

/// <summary>A day of the calendar as read from a string, and where in it.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day, int FirstToken, int EndToken)
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2100;

    public DateTime ToDateTime() => new(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Checks the calendar; a year of two digits is of this century up to 2069, and a Buddhist year is turned.</summary>
    public static bool TryMake(long year, long month, long day, int yearDigits, int first, int end, out CalendarDay result)
    {
        result = default;
        if (yearDigits == 2)
        {
            year += year < 70 ? 2000 : 1900;
        }
        else if (year is > 2443 and < 2643)
        {
            year -= 543;
        }

        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month))
        {
            return false;
        }

        result = new CalendarDay((int)year, (int)month, (int)day, first, end);
        return true;
    }
}
