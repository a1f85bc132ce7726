using System.Globalization;

namespace NewsParse.Metadata.Dates;

/// <summary>A day in numbers alone, the year last, parted by slashes or hyphens: <c>03/05/2024</c>.</summary>
internal readonly record struct NumericDay(int First, int Second)
{
    public bool IsAmbiguous => First <= 12 && Second <= 12 && First != Second;

    /// <summary>Finds the first such day in <paramref name="text"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out NumericDay day)
    {
        day = default;
        int at = 0;
        while (at < text.Length)
        {
            int next = text[at..].IndexOfAny('/', '-');
            if (next < 0)
            {
                return false;
            }

            int sign = at + next;
            at = sign + 1;
            int start = sign;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            int end = Run(text, sign + 1);
            int last = end < text.Length && text[end] == text[sign] ? Run(text, end + 1) : end;
            if (sign - start is 1 or 2 && end - sign - 1 is 1 or 2 && last - end - 1 is 2 or 4 && (last == text.Length || text[last] != text[sign])
                && (start == 0 || text[start - 1] is not ('/' or '-' or '.')))
            {
                day = new NumericDay(int.Parse(text[start..sign], CultureInfo.InvariantCulture), int.Parse(text[(sign + 1)..end], CultureInfo.InvariantCulture));
                if (day is { First: >= 1 and <= 31, Second: >= 1 and <= 31 })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Run(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
