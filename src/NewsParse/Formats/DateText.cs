using System.Globalization;

namespace NewsParse.Formats;

internal static class DateText
{
    /// <summary>
    /// The date by ISO 8601, for people and for readers that take a time without seconds: to the minute where no more is known. An hour has its
    /// minutes, as hardly any reader takes it without.
    /// </summary>
    public static string? Of(ArticleDate? date) => date switch
    {
        null => null,
        { Precision: DatePrecision.Hour or DatePrecision.Minute } =>
            date.Value.ToString(date.IsZoneStated || date.IsZoneInferred ? "yyyy-MM-dd'T'HH:mmzzz" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };
}
