using System.Collections.Frozen;
using NewsParse.Bylines.Datelines;
using NewsParse.Text;

namespace NewsParse.Bylines.Origins;

/// <summary>Tells what is written as a publisher's name is and stands where one may: a day, a language, a place.</summary>
internal static class NoPublisher
{
    // In the languages that write them with a capital.
    private static readonly FrozenSet<string> s_languages = (
        "Arabic Basque Bengali Catalan Chinese Croatian Czech Danish Dutch English Farsi Finnish Flemish French Galician German Greek Hebrew Hindi Hungarian Indonesian Irish Italian Japanese Korean "
        + "Malay Mandarin Norwegian Persian Polish Portuguese Romanian Russian Serbian Slovak Slovenian Spanish Swahili Swedish Tamil Thai Turkish Ukrainian Urdu Vietnamese Welsh "
        + "Arabisch Chinesisch Dänisch Deutsch Englisch Französisch Griechisch Hebräisch Italienisch Japanisch Niederländisch Norwegisch Polnisch Portugiesisch Rumänisch Russisch Schwedisch Spanisch "
        + "Tschechisch Türkisch Ukrainisch Ungarisch Duits Engels Frans Italiaans Nederlands Pools Portugees Russisch Spaans Turks").Split(' ').ToFrozenSet();

    /// <param name="name">What may be a publisher's name.</param>
    /// <param name="behind">How the line goes on.</param>
    public static bool IsOne(string name, ReadOnlySpan<char> behind)
    {
        int space = name.IndexOf(' ');
        string first = space < 0 ? name : name[..space];
        return s_languages.Contains(name) || PlaceNames.Contains(name) || DatelinePlaces.IsCapitalCity(name) || DatelinePlaces.IsRegion(name)
            || IsDay(first.ToLowerInvariant(), name.AsSpan(first.Length).TrimStart()) || IsYear(behind.TrimStart());
    }

    /// <summary>"First published in Valley Tales in 1962", "…, the novel made her famous": what is said of a book.</summary>
    public static bool IsOfBook(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = behind.TrimStart(" ,(\"”");
        if (rest.StartsWith("in ", StringComparison.Ordinal) || rest.StartsWith("en ", StringComparison.Ordinal))
        {
            rest = rest[3..];
        }

        return IsYear(rest) || (behind.StartsWith(", ", StringComparison.Ordinal) && behind.Length > 2 && char.IsLower(behind[2]));
    }

    /// <summary>"Monday" and "Fri 3 May", but neither "Sunday Herald" nor the "Sun".</summary>
    private static bool IsDay(string first, ReadOnlySpan<char> rest)
    {
        const int longestShort = 3;
        if (!DayNames.Contains(first))
        {
            return false;
        }

        int end = rest.IndexOf(' ');
        return rest.IsEmpty ? first.Length > longestShort : char.IsDigit(rest[0]) || MonthNames.NumberOf((end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant()) > 0;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[0] is '1' or '2' && !text[..4].ContainsAnyExceptInRange('0', '9') && (text.Length == 4 || !char.IsLetterOrDigit(text[4]));
}
