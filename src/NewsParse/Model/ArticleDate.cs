using System.Globalization;

namespace NewsParse;

/// <summary>A point in time the page states, with how exactly it states it.</summary>
public sealed record ArticleDate
{
    /// <summary>Gets the point in time.</summary>
    /// <value>Where the zone is neither stated nor inferred, the local time of the page with an offset of zero.</value>
    public required DateTimeOffset Value { get; init; }

    /// <summary>Gets the smallest unit the page states; smaller ones are zero in <see cref="Value"/>.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>Gets whether the page states the offset from UTC, and so the instant.</summary>
    public required bool IsZoneStated { get; init; }

    /// <summary>Gets whether the offset of <see cref="Value"/>, which the date itself does not state, was told by other signs, such as another time on the page.</summary>
    /// <value>
    /// Together with <see cref="IsZoneStated"/>: the page states the instant in UTC, and only the local clock by which it is given here was inferred.
    /// </value>
    public bool IsZoneInferred { get; init; }

    /// <summary>
    /// Writes the date by ISO 8601, no more exactly than the page states it: <c>2026-03-01</c>, <c>2026-03-01T16:39:00</c>,
    /// <c>2026-03-01T16:39:00+07:00</c>.
    /// </summary>
    public override string ToString()
    {
        if (Precision == DatePrecision.Day)
        {
            return Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        string format = Value.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.fff";
        return Value.ToString(IsZoneStated || IsZoneInferred ? format + "zzz" : format, CultureInfo.InvariantCulture);
    }
}
