using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsParse.Evaluation.Scoring;

/// <summary>A date and time of a truth or a prediction, with its offset from UTC where it has one.</summary>
/// <param name="Local">The date and time as written.</param>
/// <param name="Offset">The offset; null where none is written.</param>
internal readonly partial record struct Moment(DateTime Local, TimeSpan? Offset)
{
    private const int TimeoutMilliseconds = 1_000;

    /// <summary>
    /// Reads what Python 3.11's <c>datetime.fromisoformat</c> reads, but for dates by week; failing that, the date in the first ten characters.
    /// </summary>
    public static Moment? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        string written = text.Trim().Replace("Z", "+00:00", StringComparison.Ordinal);
        written = LongFraction().Replace(written, "$1");
        written = BareOffset().Replace(written, "$1:$2");
        return ReadIso(written)
            ?? ReadIso(written.Replace(' ', 'T'))
            ?? ReadIso(written[..Math.Min(10, written.Length)]);
    }

    /// <summary>Whether both name the same day, in the zone of either.</summary>
    public static bool AreSameDay(Moment? truth, Moment? prediction)
    {
        if (truth is not { } wanted || prediction is not { } given)
        {
            return false;
        }

        if (wanted.Local.Date == given.Local.Date)
        {
            return true;
        }

        return wanted.Offset is { } left && given.Offset is { } right
            && ((wanted.Local - left + right).Date == given.Local.Date || (given.Local - right + left).Date == wanted.Local.Date);
    }

    /// <summary>Whether both name the same second; one with a zone and one without never do.</summary>
    public static bool AreSameInstant(Moment? truth, Moment? prediction)
    {
        if (truth is not { } wanted || prediction is not { } given || wanted.Offset.HasValue != given.Offset.HasValue)
        {
            return false;
        }

        TimeSpan between = wanted.Local - (wanted.Offset ?? TimeSpan.Zero) - (given.Local - (given.Offset ?? TimeSpan.Zero));
        return between.Duration() < TimeSpan.FromSeconds(1);
    }

    private static Moment? ReadIso(string text)
    {
        Match match = Iso().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
        int year = Number("year");
        int month = Number("month");
        int day = Number("day");
        int hour = Number("hour");
        int minute = Number("minute");
        int second = Number("second");
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        var local = new DateTime(year, month, day, hour, minute, second);
        if (match.Groups["fraction"] is { Success: true } fraction)
        {
            local += TimeSpan.FromMicroseconds(int.Parse(fraction.Value.PadRight(6, '0'), CultureInfo.InvariantCulture));
        }

        if (!match.Groups["sign"].Success)
        {
            return new Moment(local, null);
        }

        var offset = new TimeSpan(Number("zoneHour"), Number("zoneMinute"), Number("zoneSecond"));
        // A day next to the ends of the calendar can't be moved to another zone.
        return offset >= TimeSpan.FromDays(1) || year is 1 or 9999 ? null : new Moment(local, match.Groups["sign"].Value == "-" ? -offset : offset);
    }

    [GeneratedRegex(@"(\.\d{1,6})\d*", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex LongFraction();

    [GeneratedRegex(@"([+-]\d\d)(\d\d)$", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex BareOffset();

    // Any one character may stand between date and time. Separators are all there or all missing, in the date and in the time.
    [GeneratedRegex(
        """
        ^(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})-(?<day>[0-9]{2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))
        (?:[\s\S]
          (?<hour>[0-9]{2})
          (?: :(?<minute>[0-9]{2})(?: :(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,6})[0-9]*)?)?
            | (?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,6})[0-9]*)?)?
          )?
          (?:(?<sign>[+-])(?<zoneHour>[0-9]{2})
            (?: :(?<zoneMinute>[0-9]{2})(?: :(?<zoneSecond>[0-9]{2})(?:[.,][0-9]+)?)?
              | (?<zoneMinute>[0-9]{2})(?<zoneSecond>[0-9]{2})?
            )?
          )?
        )?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Iso();
}
