using System.Globalization;
using NewsParse.Metadata;
using NewsParse.Metadata.Dates;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Makes sure that what a rule found for a field can be read as one, so that else the general way is taken.</summary>
internal sealed class RuleValues(SiteContext site, string? language)
{
    /// <summary>The different values that can be read.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="found">What it found.</param>
    /// <param name="complaint">What is wrong, where none can be.</param>
    public List<FoundValue> Read(ProfileRule rule, IReadOnlyList<FoundValue> found, out string? complaint)
    {
        var values = new List<FoundValue>();
        var seen = new HashSet<string>();
        complaint = null;
        foreach (FoundValue value in found)
        {
            FoundValue? read = rule.Field switch
            {
                ArticleField.Published or ArticleField.Modified => ReadDate(value, rule.Formats),
                ArticleField.CanonicalUrl or ArticleField.Image => IsAddress(value.Text) ? value : null,
                ArticleField.Language => LanguageTag.Read(value.Text) is null ? null : value,
                _ => value,
            };
            if (read is not { } usable)
            {
                complaint ??= $"A value of {value.Text.Length} characters cannot be read as {rule.Field}.";
            }
            else if (seen.Add(usable.Reading ?? usable.Text))
            {
                values.Add(usable);
            }
        }

        return values;
    }

    private FoundValue? ReadDate(FoundValue value, IReadOnlyList<string> formats)
    {
        foreach (string format in formats)
        {
            if (DateTime.TryParseExact(value.Text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime moment))
            {
                bool hasTime = format.Contains('H', StringComparison.Ordinal) || format.Contains('h', StringComparison.Ordinal);
                return value with { Reading = moment.ToString(!hasTime ? "yyyy-MM-dd" : format.Contains('s', StringComparison.Ordinal) ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) };
            }
        }

        DateHints hints = DateHints.For(language, site.Host, site.FetchedAt);
        if (formats.Count > 0)
        {
            return null;
        }

        if (DateReader.Read(value.Text, hints) is not null)
        {
            return value;
        }

        // Written for people: "Published on 5 May 2024".
        List<ShownDate> shown = DateReader.ReadShown(value.Text, hints);
        return shown.Count > 0 ? value with { Reading = Write(shown[0].Value) } : null;
    }

    /// <summary>A form that reads as the same date again.</summary>
    private static string Write(ArticleDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Second => date.Value.ToString(date.IsZoneStated ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        _ => date.Value.ToString(date.IsZoneStated ? "yyyy-MM-ddTHH:mmzzz" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
    };

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? url) && (!url.IsAbsoluteUri || url.Scheme is "http" or "https" || text.StartsWith('/'));
}
