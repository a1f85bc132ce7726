using System.Globalization;
using NewsParse.Fuzz.Inputs;
using NewsParse.Metadata.Dates;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads a line as a date: what is found must be a date that an article can have.</summary>
internal static class DateCheck
{
    private static readonly DateTimeOffset s_first = new(1970, 1, 3, 0, 0, 0, TimeSpan.Zero);

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        string line = input.Chars;
        DateHints hints = DateHints.For(input.Language, input.Url?.Host, input.FetchedAt);
        (ArticleDate? date, List<ShownDate> shown, int place) = effort.Measure(() => (DateReader.Read(line, hints), DateReader.ReadShown(line, hints), DateReader.Find(line)));
        IEnumerable<ArticleDate> found = shown.Select(static one => one.Value).Concat(date is null ? [] : [date]);
        return Breach.Of("date", found.Select(one => BreachOf(one, input.FetchedAt)).FirstOrDefault(static breach => breach is not null))
            ?? Breach.Of("date", place < -1 || place >= line.Length ? $"A date begins at {place} of {line.Length} characters." : null)
            ?? (DateReader.Read(line, hints) == date && DateReader.ReadShown(line, hints).SequenceEqual(shown) ? null : new Breach("same", "Read twice, the line gives other dates."));
    }

    /// <summary>What is wrong with a date that was found.</summary>
    public static string? BreachOf(ArticleDate date, DateTimeOffset? fetchedAt)
    {
        if (date.Value < s_first || (fetchedAt is { } fetched && date.Value.UtcTicks - fetched.UtcTicks > TimeSpan.TicksPerDay))
        {
            return $"{date} can be the date of no article.";
        }

        if (date.Precision == DatePrecision.Day && date.Value.TimeOfDay != TimeSpan.Zero)
        {
            return $"{date.Value:O} is said to be a day.";
        }

        if (!date.IsZoneStated && !date.IsZoneInferred && date.Value.Offset != TimeSpan.Zero)
        {
            return $"{date.Value:O} has an offset from nowhere.";
        }

        DateTimeOffset read = DateTimeOffset.Parse(date.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return Math.Abs((read - date.Value).Ticks) < TimeSpan.TicksPerMillisecond ? null : $"{date.Value:O} is written as {date}.";
    }
}
