using System.Globalization;

namespace NewsParse.Testing;

/// <summary>A date as a case states it: ISO 8601, as exactly as one likes.</summary>
internal static class ExpectedDate
{
    private static readonly string[] s_forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.fffK"];

    public static bool IsOne(string text) => TryRead(text, out _);

    /// <summary>Whether a document's date says the same: all of it, its beginning where less was stated, or the same instant by another clock.</summary>
    public static bool IsSaidBy(string expected, string actual) =>
        expected == actual
        || (!HasOffset(expected) && actual.StartsWith(expected, StringComparison.Ordinal))
        || (HasOffset(expected) && HasOffset(actual) && TryRead(expected, out DateTimeOffset first) && TryRead(actual, out DateTimeOffset second) && first == second);

    private static bool HasOffset(string text) => text.Length > 16 && (text[^1] == 'Z' || text[^6] is '+' or '-');

    private static bool TryRead(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
}
