using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Finds where in a piece of a byline the names end: at a date, an address, or a word such as "updated".</summary>
internal static class PieceEnd
{
    private static readonly SearchValues<char> s_foreign = SearchValues.Create("{}<>#$%^?…©_\\");

    /// <summary>Where a date, an address or a word that ends names begins.</summary>
    public static int Find(BylineWords words, int start, int end, bool isShown, out PieceKind kind)
    {
        for (int i = start; i < end; i++)
        {
            string word = words.Shown[i];
            if (word.Contains('@') || word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                || word.AsSpan().IndexOfAny(s_foreign) >= 0)
            {
                kind = PieceKind.Contact;
                return i;
            }

            if (isShown && BylineLexicon.Stops.Has(words, i))
            {
                kind = PieceKind.Noise;
                return i;
            }

            if (word.Any(char.IsDigit) && !IsCode(words, i, start, end))
            {
                kind = PieceKind.Date;
                // "May 3", "den 3. maj": what stands before the number is of the date.
                int first = i;
                while (first > start && (MonthNames.NumberOf(words.Keys[first - 1]) > 0 || DayNames.Contains(words.Keys[first - 1])))
                {
                    first--;
                }

                return first;
            }

            if (end - start == 1 && DayNames.Contains(words.Keys[i]))
            {
                kind = PieceKind.Date;
                return i;
            }
        }

        kind = PieceKind.Unknown;
        return end;
    }

    /// <summary>"BR24 Redaktion", "France 24", "Channel4 News": a number in the name of a station.</summary>
    private static bool IsCode(BylineWords words, int at, int start, int end) =>
        words.Any(start, end, BylineLexicon.Bodies.Contains) && char.IsLetter(words.Shown[at][0]) && char.IsUpper(words.Shown[at][0]);

    /// <summary>Where behind a date somebody signs: "May 3, 2024 by Jane Roe"; but "Updated by Jane Roe" is no signature.</summary>
    public static int? FindIntroAfterNumber(BylineWords words, int start)
    {
        bool hasNumber = false;
        for (int i = start; i < words.Count - 1; i++)
        {
            if (hasNumber && BylineLexicon.Intros.Has(words, i))
            {
                return i;
            }

            hasNumber |= words.Shown[i].Any(char.IsDigit);
        }

        return null;
    }
}
