using NewsParse.Text;

namespace NewsParse.Metadata.Dates;

/// <summary>Finds the day in the tokens of a string, in any of the written forms of the languages that are read.</summary>
internal static class DayReader
{
    public static bool TryFind(List<DateToken> tokens, int from, DateHints hints, out CalendarDay day)
    {
        for (int i = from; i < tokens.Count; i++)
        {
            if (TryReadAt(tokens, i, hints, out day))
            {
                return true;
            }
        }

        day = default;
        return false;
    }

    private static bool TryReadAt(List<DateToken> tokens, int i, DateHints hints, out CalendarDay day)
    {
        DateToken token = tokens[i];
        if (token.IsWord)
        {
            return TryEra(tokens, i, out day) || TryMonthFirst(tokens, i, out day);
        }

        if (!token.IsNumber || (i > 0 && IsGlued(tokens[i - 1], token)) || IsOther(tokens, i))
        {
            day = default;
            return false;
        }

        return token.Length switch
        {
            // In the middle of a text it is some number.
            8 when i == 0 => CalendarDay.TryMake(token.Number / 10000, token.Number / 100 % 100, token.Number % 100, 4, i, i + 1, out day),
            4 => TryYearFirst(tokens, i, out day),
            <= 2 => TryDayAndMonthName(tokens, i, out day) || TryNumeric(tokens, i, hints, out day),
            _ => No(out day),
        };
    }

    /// <summary>A number that its word says is a version's, a telephone's or a book's.</summary>
    private static bool IsOther(List<DateToken> tokens, int i)
    {
        int before = i > 0 && tokens[i - 1].Sign is '.' or ':' ? i - 2 : i - 1;
        return before >= 0 && tokens[before].Word is "version" or "v" or "ver" or "build" or "isbn" or "issn" or "tel" or "fax" or "phone" or "telefon" or "ip" or "iban" or "doi";
    }

    /// <summary>A number that goes on from another, such as the second half of a decimal or of a phone number.</summary>
    private static bool IsGlued(DateToken before, DateToken token) => before.Sign is '.' or '/' or '-' or ':' && before.End == token.Start;

    /// <summary><c>2024-05-03</c>, <c>2024/5/3</c>, <c>2024. 5. 3.</c>, <c>2024年5月3日</c>, <c>2024 May 3</c>, <c>2024. május 3.</c></summary>
    private static bool TryYearFirst(List<DateToken> tokens, int i, out CalendarDay day)
    {
        int at = Skip(tokens, i + 1);
        if (at < tokens.Count && tokens[at].IsWord && MonthAt(tokens, at, out int after) is > 0 and int named)
        {
            int number = Skip(tokens, after);
            if (number < tokens.Count && tokens[number] is { IsNumber: true, Length: <= 2 })
            {
                return CalendarDay.TryMake(tokens[i].Number, named, tokens[number].Number, 4, i, number + 1, out day);
            }

            return No(out day);
        }

        if (at == i + 1 || at >= tokens.Count || tokens[at] is not { IsNumber: true, Length: <= 2 })
        {
            return No(out day);
        }

        int next = Skip(tokens, at + 1);
        if (next == at + 1 || next >= tokens.Count || tokens[next] is not { IsNumber: true, Length: <= 2 } || GoesOn(tokens, next))
        {
            return No(out day);
        }

        return CalendarDay.TryMake(tokens[i].Number, tokens[at].Number, tokens[next].Number, 4, i, next + 1, out day);
    }

    /// <summary><c>3 May 2024</c>, <c>3. Mai 2024</c>, <c>3rd of May, 2024</c>, <c>3 de mayo de 2024</c>, <c>3 tháng 5 năm 2024</c>, <c>3-May-24</c>.</summary>
    private static bool TryDayAndMonthName(List<DateToken> tokens, int i, out CalendarDay day)
    {
        int at = Skip(tokens, i + 1);
        if (at >= tokens.Count || !tokens[at].IsWord)
        {
            return No(out day);
        }

        int month = MonthAt(tokens, at, out int after);
        if (tokens[at].Is("tháng") && at + 1 < tokens.Count && tokens[at + 1].IsNumber)
        {
            after = at + 2;
            month = (int)Math.Min(tokens[at + 1].Number, 13);
        }

        if (month == 0)
        {
            return No(out day);
        }

        int year = Skip(tokens, after);
        if (year < tokens.Count && tokens[year].IsNumber && IsYear(tokens, year))
        {
            // In Thai two digits are of the Buddhist year.
            bool isBuddhist = tokens[year].Length == 2 && tokens[at].Word[0] is >= '\u0E00' and <= '\u0E7F';
            return CalendarDay.TryMake(tokens[year].Number + (isBuddhist ? 2500 : 0), month, tokens[i].Number, isBuddhist ? 4 : tokens[year].Length, i, year + 1, out day);
        }

        return No(out day);
    }

    /// <summary><c>May 3, 2024</c>, <c>Fri May 03 10:00:00 2024</c>.</summary>
    private static bool TryMonthFirst(List<DateToken> tokens, int i, out CalendarDay day)
    {
        int month = MonthAt(tokens, i, out int after);
        int at = month == 0 ? tokens.Count : Skip(tokens, after);
        if (at >= tokens.Count || tokens[at] is not { IsNumber: true, Length: <= 2 })
        {
            return No(out day);
        }

        int year = Skip(tokens, at + 1);
        if (year < tokens.Count && tokens[year] is { IsNumber: true, Length: 4 })
        {
            return CalendarDay.TryMake(tokens[year].Number, month, tokens[at].Number, 4, i, year + 1, out day);
        }

        // A time between the day and the year, as the C library writes it.
        for (year = at + 1; year < tokens.Count && year <= at + 6 && (tokens[year].IsNumber || tokens[year].Sign is ':' or ','); year++)
        {
            if (tokens[year] is { IsNumber: true, Length: 4 })
            {
                return CalendarDay.TryMake(tokens[year].Number, month, tokens[at].Number, 4, i, at + 1, out day);
            }
        }

        return No(out day);
    }

    /// <summary><c>03.05.2024</c>, <c>3/5/24</c>, <c>05-03-2024</c>, <c>03 | 05 | 2024</c>.</summary>
    private static bool TryNumeric(List<DateToken> tokens, int i, DateHints hints, out CalendarDay day)
    {
        if (i + 4 >= tokens.Count || tokens[i + 1].Sign is not ('.' or '/' or '-' or '|') || tokens[i + 3].Sign != tokens[i + 1].Sign
            || tokens[i + 2] is not { IsNumber: true, Length: <= 2 } || !tokens[i + 4].IsNumber || tokens[i + 4].Length is not (2 or 4) || GoesOn(tokens, i + 4)
            || (tokens[i + 1].Sign == '|' && tokens[i + 4].Length != 4))
        {
            return No(out day);
        }

        long first = tokens[i].Number, second = tokens[i + 2].Number;
        bool dayFirst = tokens[i + 1].Sign == '.' || first > 12 || (second <= 12 && hints.DayFirst);
        (long month, long date) = dayFirst ? (second, first) : (first, second);
        return CalendarDay.TryMake(tokens[i + 4].Number, month, date, tokens[i + 4].Length, i, i + 5, out day);
    }

    /// <summary><c>令和6年5月3日</c>, <c>令和元年5月3日</c>, <c>民國113年5月3日</c>.</summary>
    private static bool TryEra(List<DateToken> tokens, int i, out CalendarDay day)
    {
        string word = tokens[i].Word;
        // The first year of an era has a name, not a number.
        bool isFirst = word.Length == 3 && word[2] == '元';
        int before = (isFirst ? word[..2] : word) switch { "令和" => 2018, "平成" => 1988, "昭和" => 1925, "大正" => 1911, "民國" or "民国" or "中華民國" => 1911, _ => 0 };
        int year = isFirst ? i : i + 1;
        if (before == 0 || year + 4 >= tokens.Count || (!isFirst && !tokens[year].IsNumber) || !tokens[year + 1].Is("年") || !tokens[year + 2].IsNumber
            || !tokens[year + 3].Is("月") || !tokens[year + 4].IsNumber)
        {
            return No(out day);
        }

        return CalendarDay.TryMake(before + (isFirst ? 1 : tokens[year].Number), tokens[year + 2].Number, tokens[year + 4].Number, 4, i, year + 5, out day);
    }

    /// <summary>The month that a word names, or a word with a full stop in it, as Thai abbreviates.</summary>
    private static int MonthAt(List<DateToken> tokens, int at, out int end)
    {
        end = at + 1;
        int month = MonthNames.NumberOf(tokens[at].Word);
        if (month == 0 && at + 2 < tokens.Count && tokens[at + 1].Sign == '.' && tokens[at].Word[0] is >= '\u0E00' and <= '\u0E7F')
        {
            end = at + 3;
            month = MonthNames.NumberOf($"{tokens[at].Word}.{tokens[at + 2].Word}");
        }

        return month;
    }

    /// <summary>Whether one more number follows, as in an address of the Internet or a version.</summary>
    private static bool GoesOn(List<DateToken> tokens, int i) =>
        i + 2 < tokens.Count && tokens[i + 1].Sign is '.' or '/' or '-' && tokens[i + 1].Start == tokens[i].End && tokens[i + 2].IsNumber && tokens[i + 2].Start == tokens[i + 1].End;

    /// <summary>Two digits are the year only where they are not the hour.</summary>
    private static bool IsYear(List<DateToken> tokens, int i)
    {
        DateToken next = i + 1 < tokens.Count ? tokens[i + 1] : default;
        return tokens[i].Length == 4 || (tokens[i].Length == 2 && next.Sign is not (':' or '：') && next.Word is not ("h" or "uhr") && !GoesOn(tokens, i));
    }

    /// <summary>Passes over what stands between the parts of a date: signs, ordinals, "of" and the like.</summary>
    private static int Skip(List<DateToken> tokens, int at)
    {
        while (at < tokens.Count)
        {
            if (tokens[at].Sign is '.' or ',' or '/' or '-' or '–' or '\'' or '’' or 'º' or '°' || IsFiller(tokens[at].Word))
            {
                at++;
            }
            // "พ.ศ.", the Buddhist era.
            else if (at + 2 < tokens.Count && tokens[at].Is("พ") && tokens[at + 1].Sign == '.' && tokens[at + 2].Is("ศ"))
            {
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsFiller(string word) => word is
        "st" or "nd" or "rd" or "th" or "of" or "the" or "er" or "de" or "del" or "di" or "do" or "den" or "º" or "ª" or "d" or "a" or
        "năm" or "年" or "月" or "日" or "년" or "월" or "일" or "г" or "р" or "m" or "mes" or "год" or "року" or "года" or "tahun" or "anul" or "ngày";

    private static bool No(out CalendarDay day)
    {
        day = default;
        return false;
    }
}
