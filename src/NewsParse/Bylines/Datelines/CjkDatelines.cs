using NewsParse.Text;

namespace NewsParse.Bylines.Datelines;

/// <summary>
/// Reads the datelines of Chinese, Japanese and Korean reports: <c>新华社北京5月3日电</c>, <c>【ロンドン共同】</c>, <c>（東京＝山田太郎）</c>, <c>(서울=연합뉴스)</c>.
/// </summary>
internal static class CjkDatelines
{
    private const int MaxHead = 60;

    public static DatelineText? Read(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(MaxHead, text.Length));
        if (!Scripts.HasCjk(head))
        {
            return null;
        }

        char close = text[0] switch { '【' => '】', '[' => ']', '［' => '］', '(' => ')', '（' => '）', _ => '\0' };
        if (close == '\0')
        {
            return ReadChinese(text, 0, text.Length);
        }

        int end = head.IndexOf(close);
        return end < 3 ? null : ReadBracket(text, end) ?? (close is '）' or ')' ? ReadChinese(text, 1, end) : null);
    }

    private static DatelineText? ReadBracket(string text, int end)
    {
        string inside = text[1..end];
        int start = BodyStart(text, end + 1);
        if (inside.AsSpan().ContainsAny('=', '＝'))
        {
            return ReadPairs(text, inside, end, start);
        }

        // "[東京　３日　ロイター]", "【ロンドン共同】"
        int length = NewsAgencies.LengthAtEnd(inside);
        if (length == 0 || !Scripts.HasCjk(inside.AsSpan(inside.Length - length)))
        {
            return null;
        }

        string[] before = inside[..^length].Split([' ', '　', '、', ','], StringSplitOptions.RemoveEmptyEntries);
        DatelineDay? day = null;
        string? place = null;
        foreach (string part in before)
        {
            if (ReadDay(part, 0, out int used) is { } read && used == part.Length)
            {
                day = read;
            }
            else if (place is null && !part.AsSpan().ContainsAnyInRange('0', '9'))
            {
                place = part;
            }
            else
            {
                return null;
            }
        }

        return new DatelineText(text[..(end + 1)], place, inside[^length..], day, start);
    }

    /// <summary>Places with who reports from there: <c>ワシントン＝山内竜介、ロンドン＝池田晋一</c>, <c>서울=연합뉴스</c>.</summary>
    private static DatelineText? ReadPairs(string text, string inside, int end, int start)
    {
        var places = new List<string>();
        string? agency = null;
        foreach (string pair in inside.Split(['、', ','], StringSplitOptions.TrimEntries))
        {
            int equals = pair.AsSpan().IndexOfAny('=', '＝');
            if (equals <= 0)
            {
                continue;
            }

            string left = pair[..equals].Trim();
            string right = pair[(equals + 1)..].Trim();
            int known = NewsAgencies.LengthAtStart(right);
            if (!IsPlace(left, known > 0))
            {
                return null;
            }

            places.Add(left);
            if (known > 0)
            {
                agency ??= NewsAgencies.IsOne(right) ? right : right[..known];
            }
            else if (right.IndexOf(' ') is > 0 and int space && Scripts.IsHangul(right[0]) && right[space..] is not (" 기자" or " 특파원"))
            {
                // "부산=헤럴드 홍길동 기자", not "부산=홍길동 기자".
                agency ??= right[..space];
            }
        }

        return places.Count == 0 ? null : new DatelineText(text[..(end + 1)], string.Join("、", places), agency, null, SkipReporter(text, start));
    }

    /// <summary>A foreign town in kana, a town that is known, or towns side by side.</summary>
    private static bool IsPlace(string name, bool hasAgency)
    {
        const int longest = 14;
        if (name.Length is < 2 or > longest)
        {
            return false;
        }

        if (hasAgency || name.All(static c => c is (>= '\u30A0' and <= '\u30FF') or '・'))
        {
            return true;
        }

        return name.Split('·', '・').All(static part => DatelinePlaces.IsCity(part))
            || (name[^1] is '市' or '県' or '府' or '都' or '州' && name.Length > 2);
    }

    /// <summary><c>신화: (서울=연합뉴스) 홍길동 기자 = 본문</c>: the reporter stands between the dateline and the text.</summary>
    private static int SkipReporter(string text, int start)
    {
        const int longest = 40;
        int equals = text.AsSpan(start, Math.Min(longest, text.Length - start)).IndexOf('=');
        return equals > 0 && text.AsSpan(start, equals).Contains("기자", StringComparison.Ordinal) | text.AsSpan(start, equals).Contains("특파원", StringComparison.Ordinal)
            ? BodyStart(text, start + equals + 1)
            : start;
    }

    /// <summary><c>新华社北京5月3日电（记者 X）</c>, <c>（中央社記者X台北3日電）</c>: an agency, who, where, when, and the sign of a wire.</summary>
    private static DatelineText? ReadChinese(string text, int at, int limit)
    {
        const int longest = 30;
        int first = at;
        at += text[at] == '据' ? 1 : 0;
        int length = NewsAgencies.LengthAtStart(text.AsSpan(at, Math.Min(longest, limit - at)));
        bool isOwn = length == 0 && text.AsSpan(at).StartsWith("本报", StringComparison.Ordinal) | text.AsSpan(at).StartsWith("本報", StringComparison.Ordinal);
        if (length == 0 && !isOwn)
        {
            return null;
        }

        string? agency = isOwn ? null : text.Substring(at, length);
        at += isOwn ? 2 : length;
        int wire = text.AsSpan(at, Math.Min(longest, limit - at)).IndexOfAny("电電讯訊");
        if (wire < 2 || (at + wire + 1 < limit && text[at + wire + 1] is '视' or '視' or '影' or '话' or '話' or '力' or '子' or '动' or '動'))
        {
            return null;
        }

        string between = text.Substring(at, wire);
        DatelineDay? day = null;
        int digit = between.AsSpan().IndexOfAnyInRange('0', '9');
        string where = digit < 0 ? between : between[..digit];
        if (digit >= 0 && (day = ReadDay(between, digit, out int used)) is null | used != between.Length)
        {
            return null;
        }

        where = where.Trim(' ', '　');
        bool hasReporter = where.StartsWith("記者", StringComparison.Ordinal) || where.StartsWith("记者", StringComparison.Ordinal);
        int known = DatelinePlaces.CjkLengthAtEnd(where);
        string? place = known > 0 && (hasReporter || known == where.Length) ? where[^known..] : hasReporter || where.Length is 0 or > 8 ? null : where;
        if (place is null && day is null)
        {
            return null;
        }

        int end = first == 0 ? at + wire + 1 : limit + 1;
        return new DatelineText(text[..end], place, agency, day, BodyStart(text, SkipBracket(text, end)));
    }

    /// <summary><c>5月3日</c>, <c>3日</c>, in digits of either width.</summary>
    private static DatelineDay? ReadDay(string text, int at, out int end)
    {
        end = at;
        int first = Number(text, ref end);
        if (first is 0 or > 31 || end >= text.Length)
        {
            return null;
        }

        if (text[end] == '日')
        {
            end++;
            return new DatelineDay(first, 0, 0);
        }

        if (text[end++] != '月' || first > 12)
        {
            return null;
        }

        int day = Number(text, ref end);
        if (day is 0 or > 31 || end >= text.Length || text[end] != '日')
        {
            return null;
        }

        end++;
        return new DatelineDay(day, first, 0);
    }

    private static int Number(string text, ref int at)
    {
        int number = 0;
        while (at < text.Length && number < 100 && text[at] is (>= '0' and <= '9') or (>= '０' and <= '９'))
        {
            number = (number * 10) + (text[at] >= '０' ? text[at] - '０' : text[at] - '0');
            at++;
        }

        return number;
    }

    /// <summary>The reporter, in brackets behind the wire's sign.</summary>
    private static int SkipBracket(string text, int at)
    {
        const int longest = 40;
        int open = at;
        DatelineSigns.SkipSpace(text, ref open);
        if (open >= text.Length || text[open] is not ('（' or '('))
        {
            return at;
        }

        int close = text.AsSpan(open, Math.Min(longest, text.Length - open)).IndexOfAny('）', ')');
        return close < 0 ? at : open + close + 1;
    }

    private static int BodyStart(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '―' or '—' or '－' or '=' or '：' or ':' or '–'))
        {
            at++;
        }

        return at;
    }
}
