using System.Globalization;

namespace NewsParse.Metadata.Dates;

/// <summary>A number, a word or a sign of a string that may hold a date.</summary>
/// <param name="Word">The word, lower case; empty for a number or a sign.</param>
/// <param name="Sign">The sign; zero for a number or a word.</param>
/// <param name="Number">The number; -1 for a word or a sign.</param>
/// <param name="Start">Where in the string it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsUpper">Whether it is a word in capitals.</param>
internal readonly record struct DateToken(string Word, char Sign, long Number, int Start, int Length, bool IsUpper = false)
{
    /// <summary>A string with more than this is prose; its date, if any, stands in front.</summary>
    private const int MaxTokens = 96;

    public bool IsNumber => Number >= 0;

    public bool IsWord => Word.Length > 0;

    public int End => Start + Length;

    public bool Is(string word) => string.Equals(Word, word, StringComparison.Ordinal);

    public static List<DateToken> Split(string text)
    {
        var tokens = new List<DateToken>();
        int at = 0;
        while (at < text.Length && tokens.Count < MaxTokens)
        {
            char c = text[at];
            int start = at;
            if (DigitOf(c) >= 0)
            {
                long number = 0;
                while (at < text.Length && DigitOf(text[at]) is >= 0 and int digit)
                {
                    number = at - start < 15 ? (number * 10) + digit : number;
                    at++;
                }

                tokens.Add(new DateToken("", '\0', number, start, at - start));
            }
            else if (IsWordChar(c))
            {
                // Han letters carry no spaces: each is a word, so that a month's sign parts from what follows it.
                at++;
                while (at < text.Length && IsWordChar(text[at]) && !IsSingle(c) && !IsSingle(text[at]))
                {
                    at++;
                }

                string word = text[start..at].ToLowerInvariant();
                bool isUpper = char.IsUpper(c) && !text.AsSpan(start, at - start).ContainsAnyInRange('a', 'z');
                tokens.Add(new DateToken(word, '\0', -1, start, at - start, isUpper));
            }
            else
            {
                at++;
                if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                {
                    tokens.Add(new DateToken("", c, -1, start, 1));
                }
            }
        }

        return tokens;
    }

    private static int DigitOf(char c) => char.IsDigit(c) ? (int)char.GetNumericValue(c) : -1;

    private static bool IsWordChar(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsSingle(char c) => c is '年' or '月' or '日' or '時' or '时' or '分' or '秒' or '点' or '點' or '년' or '월' or '일' or '시' or '분';
}
